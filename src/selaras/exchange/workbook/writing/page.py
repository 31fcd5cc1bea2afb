"""How a sheet lies on paper, and the date that every workbook carries."""

from datetime import datetime
from typing import Any

from selaras.exchange.workbook.writing.looks import AKSEN

CREATED = datetime(2026, 1, 1)  # noqa: DTZ001 -- a property without zone; fixed, so bytes repeat
_A4 = 9


def set_up_page(lembar: Any, pages_wide: int = 1) -> None:
    """Turn the sheet, so many pages wide and as long as it needs."""
    lembar.set_tab_color(AKSEN)
    lembar.hide_gridlines(2)
    lembar.set_landscape()
    lembar.set_paper(_A4)
    lembar.fit_to_pages(pages_wide, 0)
