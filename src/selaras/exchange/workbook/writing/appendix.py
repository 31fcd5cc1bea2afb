"""A long table of a document as a workbook of its own, to be read and filtered."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from selaras.exchange.workbook.writing.page import CREATED, set_up_page

_WIDEST, _NARROWEST = 60, 8  # characters


def write_long_table(title: str, rows: Sequence[Sequence[str]], heads: int) -> bytes:
    """Return a workbook with one sheet; `heads` rows at the top are the header. Text stays text."""
    from xlsxwriter import Workbook  # noqa: PLC0415 -- slow to load, and only long tables need it

    content = BytesIO()
    with Workbook(content, {"in_memory": True}) as book:
        book.set_properties({"title": title, "author": "Selaras", "created": CREATED})
        sheet = book.add_worksheet("Tabel")
        plain, bold = book.add_format({"text_wrap": True}), book.add_format({"bold": True})
        sheet.write_string(0, 0, title, bold)
        for number, row in enumerate(rows):
            _write_row(sheet, number + 1, row, bold if number < heads else plain)
        _set_up(sheet, rows, heads)
    return content.getvalue()


def _write_row(sheet: Any, number: int, row: Sequence[str], look: Any) -> None:
    for column, text in enumerate(row):
        if text:
            sheet.write_string(number, column, text, look)


def _set_up(sheet: Any, rows: Sequence[Sequence[str]], heads: int) -> None:
    for column, texts in enumerate(zip(*rows, strict=True)):
        widest = max(len(text) for text in texts)
        sheet.set_column(column, column, min(max(widest + 2, _NARROWEST), _WIDEST))
    sheet.freeze_panes(heads + 1, 0)
    sheet.repeat_rows(1, heads)
    set_up_page(sheet)
