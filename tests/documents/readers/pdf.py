"""Read PDF back; a table that runs over pages is joined again."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import chain, takewhile
from typing import NamedTuple

import pdfplumber
from pdfplumber.page import Page
from pdfplumber.table import Table

from tests.documents.readers.texts import TableTexts, normalise

_STRICT = {"vertical_strategy": "lines_strict", "horizontal_strategy": "lines_strict"}
_RUNNING_HEAD = 25 * 72 / 25.4  # points: what stands higher is in the margin


class Part(NamedTuple):
    """A table as far as it stands on one page."""

    rows: TableTexts
    opens_page: bool


def tables_of_pdf(content: bytes) -> list[TableTexts]:
    """Return every ruled table in order.

    A table that opens a page and begins with the same rows as the one before is its continuation.
    """
    tables: list[TableTexts] = []
    for part in _parts(content):
        repeated = _common_rows(tables[-1], part.rows) if tables and part.opens_page else 0
        if repeated:
            tables[-1] += part.rows[repeated:]
        else:
            tables.append(part.rows)
    return tables


def text_of_pdf(content: bytes) -> str:
    """Return the text page by page, running heads included, each cell of a table in one piece."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        return normalise(_rejoined("\n".join(_text_of_page(page) for page in pdf.pages)))


def _parts(content: bytes) -> Iterator[Part]:
    with pdfplumber.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            for table in _tables(page):
                yield Part(_rows(table), _opens_page(page, table))
            page.close()


def _tables(page: Page) -> list[Table]:
    return sorted(page.find_tables(_STRICT), key=lambda table: table.bbox[1])


def _rows(table: Table) -> TableTexts:
    return [[normalise(_rejoined(cell)) for cell in row if cell is not None] for row in table.extract()]


def _rejoined(text: str) -> str:
    """Join words that a line broke behind their hyphen: 'RKA-SKPD'."""
    return re.sub(r"(?<=\w)-\n(?=\w)", "-", text)


def _opens_page(page: Page, table: Table) -> bool:
    """Say whether only the running head stands above the table."""
    top = table.bbox[1]
    return not any(_RUNNING_HEAD < word["top"] < top for word in page.extract_words())


def _common_rows(first: TableTexts, second: TableTexts) -> int:
    pairs = zip(first, second, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _text_of_page(page: Page) -> str:
    """Lines that wrap inside a cell would mix with those beside it, so cells are read one by one."""
    pieces, top = [], 0.0
    for table in _tables(page):
        pieces.append(_strip(page, top, table.bbox[1]))
        pieces += chain.from_iterable(_rows(table))
        top = table.bbox[3]
    return "\n".join([*pieces, _strip(page, top, page.height)])


def _strip(page: Page, top: float, bottom: float) -> str:
    return page.crop((0, top, page.width, bottom)).extract_text() if bottom > top else ""
