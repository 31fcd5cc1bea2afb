"""Damage over time, one problem each: officials, versions, official values, other years, old codes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from selaras.domain.berkas import BerkasKinerja, PadananKode, Pejabat, Pembanding
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.kode import parse_kode
from selaras.domain.nilai import StatusNilai
from tests.unit.keutuhan.sound import ERROR, SOUND, WARNING, Case, add, change, with_profile
from tests.unit.making import YEAR, I, lalu, profil, realisasi

PEJABAT, INDIKATOR, KINERJA = "daftar_pejabat", "daftar_indikator", "daftar_realisasi"
LALU, PEMBANDING, PADANAN = "daftar_tahun_lalu", "daftar_pembanding", "daftar_padanan_kode"
WAITING = StatusNilai.MENUNGGU_RILIS
OLD, NEW, NEWEST = "7.01.02.2.01", "7.01.02.2.02", "7.01.02.2.03"
APRIL, MAY = date(2024, 4, 30), date(2024, 5, 1)


def benchmark(kode: str = "S1", nilai: int | None = 80, tahun: int | None = 2023) -> Pembanding:
    value = None if nilai is None else Decimal(nilai)
    return Pembanding(kode, JenisPembanding.SEKITAR, "Kecamatan Contoh", value, tahun)


def became(old: str, new: str, tahun: int = 2023) -> PadananKode:
    return PadananKode(tahun, parse_kode(old), parse_kode(new))


def vacant(**changes: date) -> BerkasKinerja:
    """Return an office whose camat left at the end of April."""
    rows = (replace(SOUND.daftar_pejabat[0], selesai=APRIL), *SOUND.daftar_pejabat[1:])
    empty = {"penanda_tangan": "", "pihak_pertama": ""}
    return replace(with_profile(**(empty | changes)), daftar_pejabat=rows)


def of_the_year() -> BerkasKinerja:
    rows = (replace(SOUND.daftar_realisasi[0], sementara=True), *SOUND.daftar_realisasi[1:])
    return replace(SOUND, profil=profil(YEAR), daftar_realisasi=rows)


OFFICIALS = {
    "two holders with one day in common": Case(
        add(
            PEJABAT,
            Pejabat("Sekretaris", selesai=MAY),
            Pejabat("Camat Lain"),
            Pejabat(" SEKRETARIS", mulai=MAY),
        ),
        (ERROR, PEJABAT, 4, "jabatan"),
        "masa jabatan yang bertumpang tindih dengan isian ke-3",
        "satu pemangku pada satu hari",
    ),
    "a term that ends before it begins": Case(
        add(PEJABAT, Pejabat("Sekretaris", mulai=MAY, selesai=APRIL)),
        (ERROR, PEJABAT, 2, "selesai"),
        "30 April 2024",
        "1 Mei 2024 atau sesudahnya",
    ),
    "a report signed by a position that is vacant on the day": Case(
        vacant(penanda_tangan="Camat Contoh", tanggal_laporan=MAY),
        (WARNING, "profil", 0, "penanda_tangan"),
        "'Camat Contoh' tanpa pemangku pada 1 Mei 2024",
        "pemangku jabatan pada hari penandatanganan",
    ),
    "a PK signed by a position that is vacant on the day": Case(
        vacant(pihak_pertama="Camat Contoh", tanggal_pk=MAY),
        (WARNING, "profil", 0, "pihak_pertama"),
        "'Camat Contoh' tanpa pemangku pada 1 Mei 2024",
        "pemangku jabatan pada hari penandatanganan",
    ),
}
VERSIONS = {
    "an indicator that replaces itself": Case(
        change(INDIKATOR, 0, menggantikan=" s1", tahun_ganti=2023, sebanding=True),
        (ERROR, INDIKATOR, 0, "menggantikan"),
        "' s1'",
        "indikator lain",
    ),
    "a replacement that does not say whether it compares": Case(
        change(INDIKATOR, 0, menggantikan="Indeks lama", tahun_ganti=2023),
        (WARNING, INDIKATOR, 0, "sebanding"),
        "kosong",
        "Ya atau Tidak",
    ),
    "a year of replacement without what was replaced": Case(
        change(INDIKATOR, 0, tahun_ganti=2023, sebanding=False),
        (WARNING, INDIKATOR, 0, "menggantikan"),
        "kosong",
        "nama indikator sebelumnya",
    ),
    "a break that does not say when": Case(
        change(INDIKATOR, 0, menggantikan="Indeks lama", sebanding=False),
        (ERROR, INDIKATOR, 0, "tahun_ganti"),
        "kosong",
        "tahun pertama indikator ini",
    ),
    "a replacement that compares and does not say when": Case(
        change(INDIKATOR, 0, menggantikan="Indeks lama", sebanding=True),
        (WARNING, INDIKATOR, 0, "tahun_ganti"),
        "kosong",
        "tahun pertama indikator ini",
    ),
    "a replacement in a year to come": Case(
        change(INDIKATOR, 0, menggantikan="Indeks lama", tahun_ganti=2025, sebanding=True),
        (ERROR, INDIKATOR, 0, "tahun_ganti"),
        "2025",
        "2024 atau sebelumnya",
    ),
    "a predikat that no table knows": Case(
        change(INDIKATOR, 0, target=None, target_predikat="Baik"),
        (WARNING, INDIKATOR, 0, "target_predikat"),
        "predikat 'Baik' tidak ada pada tabel predikat (AA, A, BB, B, CC, C, D)",
        "predikat pada tabel predikat AKIP",
    ),
    "a predikat that is not that of its number": Case(
        change(INDIKATOR, 0, target_predikat="B"),
        (WARNING, INDIKATOR, 0, "target_predikat"),
        "80 berpredikat BB menurut tabel predikat, bukan B",
        "predikat pada tabel predikat AKIP",
    ),
    "a predikat of a number outside the table": Case(
        change(INDIKATOR, 0, target=Decimal(101), target_predikat="AA"),
        (WARNING, INDIKATOR, 0, "target_predikat"),
        "101 tidak berpredikat menurut tabel predikat, bukan AA",
        "predikat pada tabel predikat AKIP",
    ),
}
OFFICIAL = {
    "an official value without its basis": Case(
        change(KINERJA, 1, nilai_resmi=Decimal(55)),
        (WARNING, KINERJA, 1, "dasar_resmi"),
        "kosong",
        "dokumen yang menetapkannya",
    ),
    "a basis without its official value": Case(
        change(KINERJA, 1, dasar_resmi="LHE 2024"),
        (WARNING, KINERJA, 1, "nilai_resmi"),
        "kosong, padahal dasarnya 'LHE 2024'",
        "nilai yang ditetapkan",
    ),
    "an official value beside a state": Case(
        add(
            KINERJA,
            realisasi(
                I,
                "S2",
                nilai_resmi=5,
                dasar_resmi="LHE",
                status=StatusNilai.MENUNGGU_RILIS,
                alasan="menunggu",
            ),
        ),
        (ERROR, KINERJA, 2, "status"),
        WAITING.label,
        "baris tanpa nilai",
    ),
    "a value of a year to come": Case(
        change(KINERJA, 1, tahun_data=2025),
        (ERROR, KINERJA, 1, "tahun_data"),
        "2025",
        "2024 atau sebelumnya",
    ),
    "a value issued before the year it speaks of": Case(
        change(KINERJA, 1, tahun_data=2023, tahun_terbit=2022),
        (ERROR, KINERJA, 1, "tahun_terbit"),
        "2022",
        "2023 atau sesudahnya",
    ),
    "a provisional value in the report of a whole year": Case(
        of_the_year(),
        (WARNING, KINERJA, 0, "sementara"),
        "Ya",
        "nilai tetap pada laporan setahun",
    ),
}
EARLIER = {
    "an earlier year of an indicator nobody listed": Case(
        add(LALU, lalu(2023, 80, "S9")),
        (ERROR, LALU, 0, "indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "the year of the book among the earlier ones": Case(
        add(LALU, lalu(2024, 80)), (ERROR, LALU, 0, "tahun"), "2024", "sebelum 2024"
    ),
    "an earlier year twice": Case(
        add(LALU, lalu(2023, 80), lalu(2022, 80), lalu(2023, 81)),
        (ERROR, LALU, 2, "tahun"),
        "indikator dan tahun yang sama seperti isian ke-1",
        "indikator dan tahun yang unik",
    ),
    "a value presented again without its reason": Case(
        add(LALU, lalu(2023, 80, disajikan_kembali=81)),
        (WARNING, LALU, 0, "alasan"),
        "kosong",
        "alasan penyajian kembali",
    ),
    "a value presented again that was never presented": Case(
        add(LALU, lalu(2023, None, disajikan_kembali=81, alasan="salah hitung")),
        (WARNING, LALU, 0, "realisasi"),
        "kosong, padahal disajikan kembali 81",
        "nilai seperti pada laporan tahun itu",
    ),
}
BENCHMARKS = {
    "a benchmark of an indicator nobody listed": Case(
        add(PEMBANDING, benchmark("S9")),
        (ERROR, PEMBANDING, 0, "indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "a benchmark without its value": Case(
        add(PEMBANDING, benchmark(nilai=None)),
        (WARNING, PEMBANDING, 0, "nilai"),
        "kosong",
        "nilai pembanding",
    ),
    "a benchmark of a year to come": Case(
        add(PEMBANDING, benchmark(tahun=2025)),
        (WARNING, PEMBANDING, 0, "tahun"),
        "2025",
        "2024 atau sebelumnya",
    ),
    "a benchmark twice": Case(
        add(PEMBANDING, benchmark(), benchmark(nilai=81)),
        (ERROR, PEMBANDING, 1, "nama"),
        "indikator, jenis, nama, dan tahun yang sama seperti isian ke-1",
        "indikator, jenis, nama, dan tahun yang unik",
    ),
}
CODES = {
    "a code that becomes itself": Case(
        add(PADANAN, became(OLD, OLD)), (ERROR, PADANAN, 0, "kode_baru"), OLD, "kode yang berbeda"
    ),
    "a kegiatan that becomes a sub kegiatan": Case(
        add(PADANAN, became(OLD, f"{NEW}.0001")),
        (ERROR, PADANAN, 0, "kode_baru"),
        f"{NEW}.0001",
        f"kode setingkat {OLD}",
    ),
    "a code that becomes two codes in one year": Case(
        add(PADANAN, became(OLD, NEW), became(OLD, NEWEST)),
        (ERROR, PADANAN, 1, "kode_lama"),
        "tahun dan kode lama yang sama seperti isian ke-1",
        "tahun dan kode lama yang unik",
    ),
    "a chain of codes in one year": Case(
        add(PADANAN, became(OLD, NEW), became(NEW, NEWEST)),
        (ERROR, PADANAN, 0, "kode_baru"),
        f"{NEW}, yang pada 2023 menjadi kode lain lagi",
        "kode yang berlaku pada 2023",
    ),
}
CASES = OFFICIALS | VERSIONS | OFFICIAL | EARLIER | BENCHMARKS | CODES
