"""Damaged profiles, officials, indicators and budgets, one problem each."""

from decimal import Decimal

from selaras.domain.berkas import Pejabat
from selaras.domain.capaian import Arah, CaraRekap
from tests.unit.keutuhan.sound import ERROR, GAJI, WARNING, Case, add, change, with_profile
from tests.unit.making import anggaran, indikator

PEJABAT, INDIKATOR, ANGGARAN = "daftar_pejabat", "daftar_indikator", "daftar_anggaran"
RANGE = {"arah": Arah.RENTANG, "target": None}
ONE, TWO = Decimal(1), Decimal(2)

OFFICE = {
    "a position twice": Case(
        add(PEJABAT, Pejabat("CAMAT CONTOH")),
        (ERROR, PEJABAT, 2, "jabatan"),
        "masa jabatan yang bertumpang tindih dengan isian ke-1",
        "satu pemangku pada satu hari",
    ),
    "a signer nobody listed": Case(
        with_profile(penanda_tangan="Sekretaris"),
        (WARNING, "profil", 0, "penanda_tangan"),
        "'Sekretaris'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a first party nobody listed": Case(
        with_profile(pihak_pertama="Sekretaris"),
        (WARNING, "profil", 0, "pihak_pertama"),
        "'Sekretaris'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a second party nobody listed": Case(
        with_profile(pihak_kedua="Gubernur"),
        (WARNING, "profil", 0, "pihak_kedua"),
        "'Gubernur'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a plan that ends before it begins": Case(
        with_profile(tahun_akhir_renstra=2023),
        (ERROR, "profil", 0, "tahun_akhir_renstra"),
        "2023",
        "tahun 2024 atau sesudahnya",
    ),
}
INDICATORS = {
    "an indicator code twice": Case(
        add(INDIKATOR, indikator("s1")),
        (ERROR, INDIKATOR, 2, "kode"),
        "kode indikator yang sama seperti isian ke-1",
        "kode indikator yang unik",
    ),
    "no target": Case(
        change(INDIKATOR, 0, target=None), (WARNING, INDIKATOR, 0, "target"), "kosong", "target setahun"
    ),
    "a lower bound where a number belongs": Case(
        change(INDIKATOR, 0, target_bawah=ONE),
        (ERROR, INDIKATOR, 0, "target_bawah"),
        "batas target",
        "satu angka target",
    ),
    "an upper bound where a number belongs": Case(
        change(INDIKATOR, 0, target=None, target_atas=ONE),
        (ERROR, INDIKATOR, 0, "target_atas"),
        "batas target",
        "satu angka target",
    ),
    "a number where a range belongs": Case(
        change(INDIKATOR, 0, arah=Arah.RENTANG, target_bawah=ONE, target_atas=TWO),
        (ERROR, INDIKATOR, 0, "target"),
        "80",
        "kosong",
    ),
    "a range without its lower bound": Case(
        change(INDIKATOR, 0, **RANGE, target_atas=TWO),
        (ERROR, INDIKATOR, 0, "target_bawah"),
        "kosong",
        "batas bawah dan batas atas",
    ),
    "a range without its upper bound": Case(
        change(INDIKATOR, 0, **RANGE, target_bawah=ONE),
        (ERROR, INDIKATOR, 0, "target_atas"),
        "kosong",
        "batas bawah dan batas atas",
    ),
    "a range upside down": Case(
        change(INDIKATOR, 0, **RANGE, target_bawah=TWO, target_atas=ONE),
        (ERROR, INDIKATOR, 0, "target_atas"),
        "1",
        "2 atau lebih",
    ),
    "a multiplier of zero": Case(
        change(INDIKATOR, 1, pengali=Decimal(0)),
        (ERROR, INDIKATOR, 1, "pengali"),
        "0",
        "angka di atas nol",
    ),
} | {
    f"{satuan} added up": Case(
        change(INDIKATOR, 1, satuan=satuan, cara_rekap=CaraRekap.JUMLAH),
        (ERROR, INDIKATOR, 1, "cara_rekap"),
        f"'{satuan}' yang dijumlahkan",
        "cara rekap selain 'Jumlah'",
    )
    for satuan in ("%", " % ", "Persen", "PROSEN", "Persentase", "Persen (%)", "Indeks")
}
BUDGET = {
    "a budget row twice": Case(
        add(ANGGARAN, anggaran(GAJI, 1000)),
        (ERROR, ANGGARAN, 5, "kode"),
        "kode, sumber dana, dan keterangan yang sama seperti isian ke-3",
        "kode, sumber dana, dan keterangan yang unik",
    ),
    "the code of a bidang": Case(
        add(ANGGARAN, anggaran("7.02", 5)),
        (ERROR, ANGGARAN, 5, "kode"),
        "7.02",
        "kode program, kegiatan, atau sub kegiatan",
    ),
    "the code of an unsur": Case(
        add(ANGGARAN, anggaran("5", 5)),
        (ERROR, ANGGARAN, 5, "kode"),
        "5",
        "kode program, kegiatan, atau sub kegiatan",
    ),
    "unbroken money of a row that is not there": Case(
        add(ANGGARAN, anggaran("7.01.02", 5, belum_dirinci=True)),
        (ERROR, ANGGARAN, 5, "kode"),
        "7.01.02",
        "kode program atau kegiatan yang ada",
    ),
    "a sub kegiatan without its kegiatan": Case(
        add(ANGGARAN, anggaran("7.01.01.2.02.0001", 5)),
        (ERROR, ANGGARAN, 5, "kode"),
        "7.01.01.2.02.0001",
        "baris induk 7.01.01.2.02 pada lembar ini",
    ),
    "a negative pagu": Case(
        change(ANGGARAN, 4, pagu=Decimal(-5)),
        (ERROR, ANGGARAN, 4, "pagu"),
        "-5",
        "nol atau lebih",
    ),
    "a pagu on a parent": Case(
        change(ANGGARAN, 1, pagu=Decimal(1500)),
        (WARNING, ANGGARAN, 1, "pagu"),
        "1.500",
        "kosong pada baris induk",
    ),
    "a lowest row without pagu": Case(
        change(ANGGARAN, 4, pagu=None),
        (WARNING, ANGGARAN, 4, "pagu"),
        "kosong",
        "pagu pada baris terbawah",
    ),
    "a second row of a parent, without children": Case(
        add(ANGGARAN, anggaran("7.01.01", sumber_dana="DBH")),
        (WARNING, ANGGARAN, 5, "pagu"),
        "kosong",
        "pagu pada baris terbawah",
    ),
    "a row of one of two equal parents": Case(
        add(
            ANGGARAN,
            anggaran("7.01.02", sumber_dana="DAU"),
            anggaran("7.01.02", 3, sumber_dana="DBH"),
            anggaran("7.01.02.2.01", 5),
        ),
        (ERROR, ANGGARAN, 7, "kode"),
        "baris induk 7.01.02 tertulis 2 kali",
        "satu baris induk untuk tiap sumber dana",
    ),
    "a printed pagu that is not the sum": Case(
        change(ANGGARAN, 1, angka_dokumen=Decimal(1400)),
        (WARNING, ANGGARAN, 1, "angka_dokumen"),
        "1.400",
        "1.500, jumlah rinciannya",
    ),
}
CASES = OFFICE | INDICATORS | BUDGET
