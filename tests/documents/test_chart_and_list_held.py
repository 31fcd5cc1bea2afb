"""No signature stands alone behind a chart or list, nor a list behind the line that opens it."""

import re
from collections.abc import Callable
from io import BytesIO

import pdfplumber
import pytest

from selaras.documents.model import (
    Block,
    Figure,
    ItemList,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Text,
)
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import document_of
from tests.documents.figures_probe import BARS

FILLS = range(2, 34)  # somewhere in here the second of the two does not fit on the page any more


def chart(count: int) -> tuple[Block, ...]:
    signed = Signature((f"kedua{count}x",), (Text("nama"),))
    return Figure(f"g{count}", BARS, "grafik", f"pertama{count}x", "Gambar"), Signatures((signed,))


def listing(count: int) -> tuple[Block, ...]:
    items = ((Text(f"kedua{count}x"),), (Text("lagi"),))
    return Paragraph((Text(f"pertama{count}x:"),)), ItemList(items)


def signed_list(count: int) -> tuple[Block, ...]:
    items = ((Text("satu"),), (Text(f"pertama{count}x"),))
    return ItemList(items, ordered=True), Signatures((Signature((f"kedua{count}x",), (Text("nama"),)),))


def filled(count: int, pair: tuple[Block, ...]) -> tuple[Block, ...]:
    lines = (Paragraph((Text(f"baris {n}"),)) for n in range(count))
    return (PageBreak(), *lines, *pair)


@pytest.mark.parametrize("kind", [chart, listing, signed_list])
def test_the_second_stands_on_the_page_of_the_first(kind: Callable[[int], tuple[Block, ...]]) -> None:
    probe = document_of(*(block for n in FILLS for block in filled(n, kind(n))))
    with pdfplumber.open(BytesIO(render_pdf(probe).content)) as pdf:
        pages = [page.extract_text() for page in pdf.pages]
    where = {
        word: n for n, text in enumerate(pages) for word in re.findall(r"(?:pertama|kedua)\w+", text)
    }
    assert len(pages) > len(FILLS)
    assert [n for n in FILLS if where[f"pertama{n}x"] != where[f"kedua{n}x"]] == []
