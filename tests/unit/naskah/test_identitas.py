"""Who reports and when: covers of all shapes, and first pages where there is no cover."""

import pytest

from selaras.domain.naskah.bagian import Identitas, JenisLaporan
from selaras.domain.naskah.pengenalan.identitas import read_triwulan, recognise_identitas
from tests.unit.naskah.membuat import make_naskah

TAHUNAN, TRIWULAN, INDIVIDU = JenisLaporan.TAHUNAN, JenisLaporan.TRIWULAN, JenisLaporan.INDIVIDU

COVERS = {
    "word and name on two lines": (
        "LAPORAN KINERJA\n(LKj)\nTRIWULAN III\nKECAMATAN\nWADUK ASRI\nKABUPATEN CONTOH\n"
        "TAHUN 2025\nKATA PENGANTAR",
        Identitas("Kecamatan Waduk Asri", "Waduk Asri", "Contoh", 2025, 3, TRIWULAN),
    ),
    "kabupaten abbreviated": (
        "LKjIP\nTAHUN ANGGARAN 2022\nPEMERINTAH KAB. CONTOH\nKANTOR CAMAT WADUK",
        Identitas("Kecamatan Waduk", "Waduk", "Contoh", 2022, None, TAHUNAN),
    ),
    "one person": (
        "LAPORAN KINERJA INDIVIDU CAMAT WADUK TRIBULAN 2 TAHUN 2024\nKABUPATEN CONTOH",
        Identitas("Kecamatan Waduk", "Waduk", "Contoh", 2024, 2, INDIVIDU),
    ),
    "a dinas in capitals over two lines": (
        "LAPORAN KINERJA INSTANSI PEMERINTAH\nTAHUN 2023\nDINAS PERIKANAN DAN\nKELAUTAN\n"
        "KABUPATEN CONTOH",
        Identitas("Dinas Perikanan dan Kelautan", "", "Contoh", 2023, None, TAHUNAN),
    ),
    "a badan with its kota on the same line": (
        "LAPORAN KINERJA\nBadan Pendapatan Daerah Kota Contoh Tahun 2023",
        Identitas("Badan Pendapatan Daerah", "", "Contoh", 2023, None, TAHUNAN),
    ),
    "period of a plan is no year of a report": (
        "LAPORAN KINERJA\nRENSTRA TAHUN 2021-2026\nTAHUN 2024\nKECAMATAN WADUK",
        Identitas("Kecamatan Waduk", "Waduk", "", 2024, None, TAHUNAN),
    ),
    "a kota, and the year in which the report was written": (
        "LAPORAN KINERJA KECAMATAN KOTAJAYA KOTA CONTOH TAHUN 2022\nKECAMATAN KOTAJAYA\nTAHUN 2023",
        Identitas("Kecamatan Kotajaya", "Kotajaya", "Contoh", 2022, None, TAHUNAN),
    ),
    "a kecamatan whose name begins with kota": (
        "LAPORAN KINERJA TAHUN 2022\nKECAMATAN KOTA CONTOH\nKABUPATEN CONTOH",
        Identitas("Kecamatan Kota Contoh", "Kota Contoh", "Contoh", 2022, None, TAHUNAN),
    ),
    "an office of the camat, and a person below his position": (
        "LAPORAN KINERJA INDIVIDU\nCAMAT\nCONTOH UTAMA\nKANTOR KECAMATAN WADUK\nKantor : Jl. Contoh 5",
        Identitas("Kecamatan Waduk", "Waduk", "", None, None, INDIVIDU),
    ),
    "years of running text do not count": (
        "LAPORAN KINERJA\nTAHUN 2023\nKECAMATAN WADUK\n"
        "Laporan ini membandingkan capaian tahun berjalan dengan capaian tahun 2022 dan menjelaskan"
        " sebab kenaikan serta penurunannya.",
        Identitas("Kecamatan Waduk", "Waduk", "", 2023, None, TAHUNAN),
    ),
    "the year of writing comes first": (
        "LKjIP 2022\nKECAMATAN WADUK\nTAHUN 2023",
        Identitas("Kecamatan Waduk", "Waduk", "", 2022, None, TAHUNAN),
    ),
    "half a year has no quarter": (
        "LAPORAN KINERJA SEMESTER I TAHUN 2024\nKECAMATAN WADUK",
        Identitas("Kecamatan Waduk", "Waduk", "", 2024, None, JenisLaporan.LAIN),
    ),
    "no cover": (
        "BAB I PENDAHULUAN\nLaporan Kecamatan Waduk, Kabupaten Contoh tahun 2024 di Kabupaten Contoh.\n"
        "Kecamatan Hulu berbatasan.\n"
        "Camat Waduk memimpin Kecamatan Waduk.",
        Identitas("Kecamatan Waduk", "Waduk", "Contoh", 2024, None, JenisLaporan.LAIN),
    ),
    "quarters that a plan goes through": (
        "RENCANA AKSI TAHUN 2024\nKECAMATAN WADUK\nTarget Triwulan I\nTarget Triwulan IV",
        Identitas("Kecamatan Waduk", "Waduk", "", 2024, None, JenisLaporan.LAIN),
    ),
    "a kabupaten that names its kecamatan": (
        "LAPORAN KINERJA TAHUN 2023\nKABUPATEN CONTOH\nBAB I PENDAHULUAN\n"
        "Kecamatan Waduk dan Kecamatan Hulu maju.\n"
        "Kecamatan Waduk dan Kecamatan Hilir tertinggal. Kecamatan Rejo dan Kecamatan Hulu sedang.",
        Identitas("", "", "Contoh", 2023, None, TAHUNAN),
    ),
    "nothing said": ("Catatan rapat", Identitas()),
    "only a table": ("No\tTanggal", Identitas()),
}


@pytest.mark.parametrize("name", COVERS)
def test_the_cover_says_who_and_when(name: str) -> None:
    text, expected = COVERS[name]
    assert recognise_identitas(make_naskah(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Triwulan IV", 4), ("TW.1", 1), ("tribulan ke-3", 3), ("TRI WULAN II", 2), ("Semester I", None)],
)
def test_a_quarter_is_read_in_the_ways_it_is_written(text: str, expected: int | None) -> None:
    assert read_triwulan(text) == expected
