"""The example offices as the tests need them: read once from their workbooks, computed, built."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from selaras.documents.builders.lkj_triwulan import build_lkj_triwulan
from selaras.documents.model import Dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.exchange.workbook import read_workbook

FOLDER = Path(__file__).parents[1] / "contoh"
BOOKS = {path.stem.split("-")[0]: path for path in sorted(FOLDER.glob("*.xlsx"))}
OFFICES = tuple(BOOKS)


@dataclass(frozen=True)
class Contoh:
    """One office from records to report."""

    berkas: BerkasKinerja
    hasil: HasilBerkas
    dokumen: Dokumen


@cache
def load(office: str) -> Contoh:
    """Return an office; the test fails where its workbook has an error."""
    result = read_workbook(BOOKS[office].read_bytes())
    assert result.berkas is not None, "\n".join(map(str, result.kesalahan))
    hasil = calculate_berkas(result.berkas)
    return Contoh(result.berkas, hasil, build_lkj_triwulan(hasil))
