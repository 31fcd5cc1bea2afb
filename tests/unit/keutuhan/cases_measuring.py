"""Damaged measurements and spending, one problem each."""

from decimal import Decimal

from selaras.domain.nilai import StatusNilai
from tests.unit.keutuhan.sound import ERROR, GAJI, WARNING, Case, add, change
from tests.unit.making import II, III, I, belanja, realisasi

KINERJA, BELANJA = "daftar_realisasi", "daftar_realisasi_anggaran"

PERFORMANCE = (
    {
        "a quarter of an indicator twice": Case(
            add(KINERJA, realisasi(II, pembilang=20, penyebut=25)),
            (ERROR, KINERJA, 2, "triwulan"),
            "indikator dan triwulan yang sama seperti isian ke-2",
            "indikator dan triwulan yang unik",
        ),
        "an indicator nobody listed": Case(
            add(KINERJA, realisasi(I, "S9", pembilang=1)),
            (ERROR, KINERJA, 2, "indikator"),
            "'S9'",
            "kode pada lembar Indikator",
        ),
        "a value behind the period": Case(
            add(KINERJA, realisasi(III, "S2", realisasi=0)),
            (WARNING, KINERJA, 2, "triwulan"),
            "TW III",
            "paling akhir TW II, sesuai periode laporan",
        ),
        "filled without a value": Case(
            add(KINERJA, realisasi(II, "S2", status=StatusNilai.TERISI)),
            (ERROR, KINERJA, 2, "status"),
            "Terisi",
            "nilai pada baris ini",
        ),
        "top without bottom": Case(
            add(KINERJA, realisasi(I, "S2", pembilang=1)),
            (ERROR, KINERJA, 2, "penyebut"),
            "kosong",
            "pembilang dan penyebut",
        ),
        "bottom without top": Case(
            add(KINERJA, realisasi(I, "S2", penyebut=1)),
            (ERROR, KINERJA, 2, "pembilang"),
            "kosong",
            "pembilang dan penyebut",
        ),
        "a denominator of zero": Case(
            add(KINERJA, realisasi(I, "S2", pembilang=0, penyebut=0, realisasi=80)),
            (WARNING, KINERJA, 2, "penyebut"),
            "0",
            "angka di atas nol",
        ),
        "a negative denominator": Case(
            add(KINERJA, realisasi(I, "S2", pembilang=1, penyebut=-4)),
            (WARNING, KINERJA, 2, "penyebut"),
            "-4",
            "angka di atas nol",
        ),
        "a typed value that its variables deny": Case(
            change(KINERJA, 1, realisasi=Decimal("79.99")),
            (WARNING, KINERJA, 1, "realisasi"),
            "79,99",
            "80 dari pembilang dan penyebut",
        ),
        "a typed value up to the quarter that the quarters deny": Case(
            change(KINERJA, 1, realisasi_sd=Decimal("58.92")),
            (WARNING, KINERJA, 1, "realisasi_sd"),
            "58,92",
            "54,84 dari nilai tiap triwulan",
        ),
    }
    | {
        f"a value beside the state {status.label}": Case(
            add(KINERJA, realisasi(I, "S2", realisasi_sd=0, status=status, alasan="sebabnya")),
            (ERROR, KINERJA, 2, "status"),
            status.label,
            "baris tanpa nilai",
        )
        for status in StatusNilai
        if status is not StatusNilai.TERISI
    }
    | {
        f"the state {status.label} without its reason": Case(
            add(KINERJA, realisasi(I, "S2", status=status, alasan=" ")),
            (WARNING, KINERJA, 2, "alasan"),
            "kosong",
            f"alasan '{status.label}'",
        )
        for status in (
            StatusNilai.MENUNGGU_RILIS,
            StatusNilai.BELUM_DAPAT_DIUKUR,
            StatusNilai.TIDAK_BERLAKU,
        )
    }
)
SPENDING = {
    "spending of a row twice": Case(
        add(BELANJA, belanja(GAJI, tw1=300, tw2=200)),
        (ERROR, BELANJA, 2, "kode"),
        "kode, sumber dana, dan keterangan yang sama seperti isian ke-1",
        "kode, sumber dana, dan keterangan yang unik",
    ),
    "spending of a row that is not there": Case(
        add(BELANJA, belanja(GAJI, sumber_dana="DBH", tw1=0)),
        (ERROR, BELANJA, 2, "kode"),
        GAJI,
        "baris pada lembar Program & Pagu",
    ),
    "a printed figure of a row that is not there": Case(
        add(BELANJA, belanja("7.01.02", angka_dokumen=1)),
        (ERROR, BELANJA, 2, "kode"),
        "7.01.02",
        "baris pada lembar Program & Pagu",
    ),
    "spending on a parent, as a sum": Case(
        add(BELANJA, belanja("7.01.01", sd_periode=600)),
        (WARNING, BELANJA, 2, "kode"),
        "realisasi pada baris induk 7.01.01",
        "realisasi hanya pada baris terbawah",
    ),
    "spending on a parent, of a quarter": Case(
        add(BELANJA, belanja("7.01.01", tw2=0)),
        (WARNING, BELANJA, 2, "kode"),
        "realisasi pada baris induk 7.01.01",
        "realisasi hanya pada baris terbawah",
    ),
    "parts that are not their sum": Case(
        change(BELANJA, 0, sd_periode=Decimal(501)),
        (ERROR, BELANJA, 0, "sd_periode"),
        "501",
        "500, jumlah triwulannya",
    ),
    "parts that are more than their sum": Case(
        change(BELANJA, 0, sd_periode=Decimal(499)),
        (ERROR, BELANJA, 0, "sd_periode"),
        "499",
        "500, jumlah triwulannya",
    ),
    "more spent than the pagu": Case(
        change(BELANJA, 1, sd_periode=Decimal(501)),
        (WARNING, BELANJA, 1, "sd_periode"),
        "501",
        "paling banyak pagu 500",
    ),
    "a printed realisasi that is not the sum": Case(
        add(BELANJA, belanja("7.01.01.2.01", angka_dokumen=700)),
        (WARNING, BELANJA, 2, "angka_dokumen"),
        "700",
        "600, jumlah rinciannya",
    ),
    "spending of a third quarter in a book of the second": Case(
        change(BELANJA, 0, tw3=Decimal(7)),
        (WARNING, BELANJA, 0, "tw3"),
        "7",
        "kosong, karena sesudah TW II",
    ),
    "spending of a fourth quarter in a book of the second": Case(
        change(BELANJA, 1, tw4=Decimal(0)),
        (WARNING, BELANJA, 1, "tw4"),
        "0",
        "kosong, karena sesudah TW II",
    ),
}
CASES = PERFORMANCE | SPENDING
