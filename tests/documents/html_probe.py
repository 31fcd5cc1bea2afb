"""The sample as HTML, and small pages for the tests."""

from datetime import date

from lxml import etree, html

from selaras.documents.model import (
    Block,
    Cell,
    Column,
    Dokumen,
    Row,
    Table,
)
from selaras.documents.renderers.html import render_html
from tests.documents.samples import EVERYTHING

CONTENT = render_html(EVERYTHING)
PAGE = html.document_fromstring(CONTENT)


def page_of(*blocks: Block) -> etree._Element:
    return html.document_fromstring(render_html(document(*blocks)))


def document(*blocks: Block) -> Dokumen:
    return Dokumen("Judul", "Penyusun", date(2024, 1, 2), blocks)


def table(*rows: Row, header: tuple[tuple[Cell, ...], ...] = (), columns: int = 2) -> Table:
    return Table("tbl-a", tuple(Column(1) for _ in range(columns)), header, rows)
