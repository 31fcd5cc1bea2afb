"""Documents that plan and control the year, as the tests of several files read them."""

from dataclasses import replace
from functools import cache

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Block, Dokumen, Heading, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from tests.contoh import load
from tests.documents import reading

FORMS = (
    "pk",
    "iku",
    "renja",
    "rencana-aksi",
    "tc27",
    "tc29",
    "tc30",
    "tc31",
    "tc32",
    "pohon-kinerja",
    "hubungan-dokumen",
    "evaluasi-renja",
    "daftar-realisasi",
    "rfk",
    "riwayat-pagu",
)
READERS = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}


@cache
def forms(office: str) -> dict[tuple[str, str], Dokumen]:
    """Return every such document of an office by kind and subject."""
    return forms_of(load(office).berkas)


def forms_of(berkas: BerkasKinerja) -> dict[tuple[str, str], Dokumen]:
    hasil = calculate_berkas(berkas)
    return {
        (one.jenis.kode, one.subjek.kode): one.build(hasil)
        for one in list_terbitan(berkas)
        if one.jenis.kode in FORMS
    }


def form(office: str, kode: str, subjek: str = "") -> Dokumen:
    return forms(office)[kode, subjek]


def rows_of(dokumen: Dokumen, key: str) -> list[list[str]]:
    """Return the body of one table as the texts of its cells; a merged cell stands once."""
    (table,) = (b for b in dokumen.blocks if isinstance(b, Table) and b.key == key)
    body = replace(table, header=())
    return reading.tables_of_model(replace(dokumen, blocks=(body,)))[0]


def keys_of(dokumen: Dokumen) -> list[str]:
    return [block.key for block in dokumen.blocks if isinstance(block, Table)]


def titles_of(dokumen: Dokumen) -> list[str]:
    return [block.text for block in dokumen.blocks if isinstance(block, Heading)]


def of_kind(dokumen: Dokumen, kind: type[Block]) -> list[Block]:
    return [block for block in dokumen.blocks if isinstance(block, kind)]


@cache
def read_back(office: str, kode: str, subjek: str, file_format: Format) -> list[reading.TableTexts]:
    (found,) = print_dokumen(form(office, kode, subjek), [file_format])
    return READERS[file_format](found[1])
