"""The marks that a browser shows before the items of a list without their being written."""

import re
from dataclasses import dataclass

from lxml import etree

from selaras.exchange.naskah.counting import write_count
from selaras.exchange.naskah.html.styles import list_mark

_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero",
}
_SILENT = ("none", "disc", "circle", "square")
_WHOLE = re.compile(r"-?\d{1,6}")


@dataclass
class DaftarHalaman:
    """An open list: how it counts ('' for bullets), and the number of the next item."""

    bentuk: str
    berikut: int

    def label(self, item: etree._Element) -> str:
        """Return what stands before an item, '' for bullets."""
        own = _whole(item.get("value"))
        count = self.berikut if own is None else own
        self.berikut = count + 1
        return f"{write_count(count, self.bentuk)}." if self.bentuk else ""


def open_list(element: etree._Element, style: str) -> DaftarHalaman:
    """Return the list that an ol or ul opens."""
    start = _whole(element.get("start"))
    mark = list_mark(style)
    if element.tag != "ol" or any(word in mark.split() for word in _SILENT):
        return DaftarHalaman("", 1)
    by_style = next((form for name, form in _STYLES.items() if name in mark.split()), "")
    form = by_style or _TYPES.get(element.get("type", ""), "decimal")
    return DaftarHalaman(form, 1 if start is None else start)


def _whole(text: str | None) -> int | None:
    return int(text) if text and _WHOLE.fullmatch(text.strip()) else None
