"""The rules over an office's data are quiet about what is not filled."""

import pytest

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.registry import list_berkas
from tests.rules.berkas_kasus import build_berkas
from tests.rules.cases import FAR

QUARTER = {"periode": {"tahun": 2025, "triwulan": 2}, "tanggal_laporan": "2025-07-10"}
YEAR = {"periode": {"tahun": 2025}, "tanggal_laporan": "2026-02-10"}


@pytest.mark.parametrize("aturan", list_berkas(), ids=lambda aturan: aturan.kode)
@pytest.mark.parametrize("profil", [QUARTER, YEAR], ids=["triwulan", "tahun"])
def test_a_book_that_holds_nothing_has_no_finding(
    aturan: AturanBerkas, profil: dict[str, object]
) -> None:
    bahan = BahanBerkas(build_berkas({"profil": profil}), FAR)
    assert list(aturan.check(bahan)) == []
