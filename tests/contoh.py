"""The example offices as the tests need them: read once from their workbooks, computed, built."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.exchange.workbook import read_workbook

FOLDER = Path(__file__).parents[1] / "contoh"
BOOKS = {path.name.rpartition("-20")[0]: path for path in sorted(FOLDER.glob("*.xlsx"))}
OFFICES = tuple(BOOKS)
QUARTERLY = tuple(office for office, path in BOOKS.items() if "-tw" in path.stem)


@dataclass(frozen=True)
class Contoh:
    """One office, from its records to its figures."""

    berkas: BerkasKinerja
    hasil: HasilBerkas


@cache
def load(office: str) -> Contoh:
    """Return an office; the test fails where its workbook has an error."""
    result = read_workbook(BOOKS[office].read_bytes())
    assert result.berkas is not None, "\n".join(map(str, result.kesalahan))
    return Contoh(result.berkas, calculate_berkas(result.berkas))


@cache
def build(office: str, kode: str = "lkj-triwulan", subjek: str = "") -> Dokumen:
    """Return one document of an office."""
    contoh = load(office)
    found = (t for t in list_terbitan(contoh.berkas) if (t.jenis.kode, t.subjek.kode) == (kode, subjek))
    return next(found).build(contoh.hasil)
