"""Documents of individuals, sources and evaluations for tests: built, printed once, read as texts."""

from collections.abc import Callable
from functools import cache

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.builders.konteks import KANTOR, Subjek
from selaras.documents.model import Dokumen, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import caption_labels, plain_text
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from tests.contoh import build
from tests.documents import reading
from tests.documents.readers.texts import normalise

KINDS = (
    "lkj_individu",
    "matriks",
    "skm",
    "status_desa",
    "register",
    "ipp",
    "lke",
    "lhe",
    "lhe_lengkap",
    "tindak_lanjut",
)
READERS: dict[Format, Callable[[bytes], list[reading.TableTexts]]] = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}


def document(berkas: BerkasKinerja, jenis: str, subjek: Subjek = KANTOR) -> Dokumen:
    return build_dokumen(jenis, calculate_berkas(berkas), subjek)


def tables_of(dokumen: Dokumen) -> dict[str, Table]:
    return {block.key: block for block in dokumen.blocks if isinstance(block, Table)}


def rows_of(dokumen: Dokumen, key: str) -> list[list[str]]:
    """Return the body rows of a table as a reader sees them."""
    labels = caption_labels(dokumen)
    return [
        [plain_text(cell.inlines, labels) for cell in row.cells] for row in tables_of(dokumen)[key].rows
    ]


@cache
def printed(office: str, kode: str, subjek: str = "") -> dict[Format, list[reading.TableTexts]]:
    files = print_dokumen(build(office, kode, subjek), tuple(Format))
    return {file_format: READERS[file_format](content) for file_format, content in files}


def joined(table: reading.TableTexts) -> list[list[str]]:
    """Forget where a line was broken behind a stroke or hyphen."""
    return [[normalise(c).replace("/ ", "/").replace("- ", "-") for c in row] for row in table]
