"""Read DOCX back by walking its XML; python-docx's own cells would repeat merged ones."""

from io import BytesIO
from itertools import chain

from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from tests.documents.readers.texts import TableTexts, normalise

_BLANKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t"}


def tables_of_docx(content: bytes) -> list[TableTexts]:
    """Return every table with lines; one without only places text (fields, signatures)."""
    document = Document(BytesIO(content))
    styles = {s.get(qn("w:styleId")): s for s in document.styles.element.iter(qn("w:style"))}
    tables = document.element.body.iter(qn("w:tbl"))
    return [_table(table) for table in tables if _is_ruled(table, styles)]


def text_of_docx(content: bytes) -> str:
    """Return the text of the body, without headers and footers of pages."""
    body = Document(BytesIO(content)).element.body
    return normalise("\n".join(_paragraph(p) for p in body.iter(qn("w:p"))))


def _table(table: etree._Element) -> TableTexts:
    rows = table.iterchildren(qn("w:tr"))
    return [[_cell(c) for c in row.iterchildren(qn("w:tc")) if not _is_covered(c)] for row in rows]


def _is_covered(cell: etree._Element) -> bool:
    """Say whether the cell only continues a merge from above."""
    merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merge is not None and merge.get(qn("w:val"), "continue") == "continue"


def _is_ruled(table: etree._Element, styles: dict[str | None, etree._Element]) -> bool:
    style = table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    holders = [table] if style is None else [table, styles[style.get(qn("w:val"))]]
    found = (holder.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}") for holder in holders)
    lines = chain.from_iterable(borders for borders in found if borders is not None)
    return any(line.get(qn("w:val")) not in {"none", "nil"} for line in lines)


def _cell(cell: etree._Element) -> str:
    return normalise("\n".join(_paragraph(p) for p in cell.iter(qn("w:p"))))


def _paragraph(paragraph: etree._Element) -> str:
    nodes = (node for run in paragraph.iter(qn("w:r")) for node in run)
    return "".join(_shown(node) for node in nodes)


def _shown(node: etree._Element) -> str:
    return node.text or "" if node.tag == qn("w:t") else _BLANKS.get(node.tag, "")
