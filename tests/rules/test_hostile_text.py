"""Text made to keep a rule busy: a paragraph of nothing but one piece, over and over.

No clock is read. A pattern that tries every way to read such a text never ends on it, so the suite would
stand still here; that is the failure.
"""

import pytest

from selaras.audit.pemeriksaan import check_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.naskah import read_teks

COVER = "LAPORAN KINERJA\nKECAMATAN SUKAMAJU\nTAHUN 2024\n\nBAB III AKUNTABILITAS KINERJA\n\n"
PIECES = (
    "1 ", "( 1 ", "1.", "1,1,", "sebesar ", "a. ", "dari total ", "KECAMATAN ", "Dinas A dan ",
    "visi : ", "% ", "Rp. ", "1 dibagi ", "= ", "- ", "2021-2024 ", "NIP. 1968 ", "$$\\frac{",
    "Nomor 5 Tahun ", "bulan Januari ", "Renstra Tahun 2021 - ", "15 ( ", "4 (empat) misi ",
    "tertinggi adalah a ", "sebanyak 4 desa ", "laporan memuat bulan Mei ", "menurun dari 4 % ",
    "mencapai 4 dari target 5 ", "ditunjang oleh ", "4 kepala seksi, ", "rata-rata capaian ",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_repeated_text_keeps_no_rule_busy(piece: str) -> None:
    naskah = NaskahTerbaca(read_teks("jahil.txt", f"{COVER}{piece * 3_000}\n".encode()))
    assert check_naskah(naskah).daftar_temuan is not None
