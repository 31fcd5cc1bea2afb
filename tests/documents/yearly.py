"""The yearly report for tests: of an example office or of a few records, read as rows of texts."""

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.model import Dokumen, Table
from selaras.documents.walking import caption_labels, plain_text
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from tests.contoh import build
from tests.unit.making import YEAR, profil
from tests.unit.making import berkas as office_of

YEARLY = ("batu-sopang", "kopang", "sumber")


def tables_of(dokumen: Dokumen) -> dict[str, Table]:
    return {block.key: block for block in dokumen.blocks if isinstance(block, Table)}


def texts(dokumen: Dokumen, key: str) -> list[list[str]]:
    """Return the body rows of a table as a reader sees them."""
    labels = caption_labels(dokumen)
    rows = tables_of(dokumen)[key].rows
    return [[plain_text(cell.inlines, labels) for cell in row.cells] for row in rows]


def of(office: str, key: str) -> list[list[str]]:
    return texts(build(office, "lkjip"), key)


def report(berkas: BerkasKinerja) -> Dokumen:
    return build_dokumen("lkjip", calculate_berkas(berkas))


def small(**records: object) -> BerkasKinerja:
    return office_of(profil=profil(YEAR), **records)
