"""What tests of the DOCX renderer share: the sample as bytes, small documents, ways to look inside."""

from datetime import date
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from selaras.documents.model import Block, Column, Dokumen, Heading, Row, Table
from selaras.documents.renderers.docx import render_docx
from tests.documents.samples import EVERYTHING, cell

PAGES = {
    block.key: number
    for number, block in enumerate(EVERYTHING.blocks, start=100)
    if isinstance(block, Heading | Table)
}
CONTENT = render_docx(EVERYTHING, PAGES)


def opened(content: bytes = CONTENT) -> WordDocument:
    return Document(BytesIO(content))


def document_of(*blocks: Block) -> Dokumen:
    return Dokumen("Uji", "Kantor Uji", date(2024, 7, 3), blocks, "kepala berjalan", "Selaras uji")


def rendered(*blocks: Block) -> WordDocument:
    return opened(render_docx(document_of(*blocks)))


def lines_in(word: WordDocument, style: str) -> list[str]:
    return [p.text for p in word.paragraphs if p.style.name == style]


def found(word: WordDocument, path: str) -> list[etree._Element]:
    return word.element.body.xpath(path)


def small(key: str, label: str = "", *, wide: bool = False) -> Table:
    """Return a table of two columns; a wide one has amounts beside them that need a turned sheet."""
    amounts = 8 if wide else 0
    rows = (Row((cell("1"), cell("isi"), *[cell("1.234.567.890.123")] * amounts)),)
    header = ((cell("No"), cell("Uraian"), *(cell(f"Pagu {n}") for n in range(amounts))),)
    columns = (Column(1), Column(9), *[Column(2)] * amounts)
    return Table(key, columns, header, rows, label, "Uji", wide)


def ruled(word: WordDocument) -> list[etree._Element]:
    return found(word, "./w:tbl[w:tblPr/w:tblStyle/@w:val='TabelBergaris']")
