"""Faults that only the pages of a PDF show."""

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
from pdfplumber.page import Page

from selaras.documents.model import Paper

_POINT = 72 / 25.4  # points of a millimetre
_EDGE = 5 * _POINT  # no printer reaches nearer to the edge of a sheet
_LEAST_SIGNS = 10


def faults_of_pages(content: bytes, paper: Paper) -> Iterator[str]:
    """Yield every page that is empty, or on which something stands over the edge."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield from _faults_of(page, paper)
            page.close()


def _faults_of(page: Page, paper: Paper) -> Iterator[str]:
    signs = [char for char in page.chars if char["text"].strip()]
    top, bottom = paper.margin_top * _POINT, page.height - paper.margin_bottom * _POINT
    drawn = any(page.objects.get(kind) for kind in ("image", "curve"))
    within = [sign for sign in signs if sign["bottom"] > top and sign["top"] < bottom]
    if len(within) < _LEAST_SIGNS and not drawn:
        yield f"halaman {page.page_number} kosong"
    if outside := "".join(sign["text"] for sign in signs if not _inside(sign, page)):
        yield f"halaman {page.page_number}: '{outside[:40]}' di luar kertas"
    if not all(_inside(line, page) for line in (*page.lines, *page.rects)):
        yield f"halaman {page.page_number}: garis di luar kertas"


def _inside(thing: dict[str, float], page: Page) -> bool:
    return (
        thing["x0"] >= _EDGE
        and thing["x1"] <= page.width - _EDGE
        and thing["top"] >= _EDGE
        and thing["bottom"] <= page.height - _EDGE
    )
