"""Official papers for tests: of an example office or of a few records, with their blocks at hand."""

from typing import Any

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.builders.konteks import Subjek
from selaras.documents.model import Clauses, Dokumen, Fields, LetterOpening, Table
from selaras.documents.walking import plain_text
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from tests.contoh import OFFICES, load

KINDS = ("keputusan", "sop", "surat", "rapat", "agenda-surat", "daftar-dokumen")
PAPERS = [
    (office, one.jenis.kode, one.subjek.kode)
    for office in OFFICES
    for one in list_terbitan(load(office).berkas)
    if one.jenis.kode in KINDS
]


def paper(berkas: BerkasKinerja, jenis: str, kode: str = "") -> Dokumen:
    """Return a paper of a few records."""
    return build_dokumen(jenis, calculate_berkas(berkas), Subjek(kode, kode))


def first(dokumen: Dokumen, kind: type[Any]) -> Any:
    return next(block for block in dokumen.blocks if isinstance(block, kind))


def table(dokumen: Dokumen, key: str) -> Table:
    return next(b for b in dokumen.blocks if isinstance(b, Table) and b.key == key)


def rows(dokumen: Dokumen, key: str) -> list[list[str]]:
    return [[plain_text(c.inlines, {}) for c in row.cells] for row in table(dokumen, key).rows]


def pairs(block: Fields | LetterOpening) -> dict[str, str]:
    return {name: plain_text(value, {}) for name, value in block.pairs}


def clauses(dokumen: Dokumen) -> dict[str, list[str]]:
    found = [one for b in dokumen.blocks if isinstance(b, Clauses) for one in b.clauses]
    return {one.name: [plain_text(item, {}) for item in one.items] for one in found}
