"""Levels of headings from the bookmarks of the file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

from pdfminer.pdfdocument import PDFDestinationNotFound, PDFNoOutlines
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfplumber.pdf import PDF

from selaras.exchange.naskah.pdf.cetak import KisiCetak
from selaras.exchange.naskah.pdf.opening import DAMAGED
from selaras.exchange.naskah.pdf.paragraphs import Alinea
from selaras.exchange.naskah.potongan import Teks

_MOST_LINES = 4  # of one heading
_MOST = 5_000


@dataclass(frozen=True)
class Penanda:
    """A bookmark: its level, its letters and digits, and its page, None where it does not say."""

    tingkat: int
    kunci: str
    halaman: int | None = None


def read_bookmarks(pdf: PDF) -> list[Penanda]:
    """Return the bookmarks in order; none where the file has none or broken ones."""
    pages = {page.page_obj.pageid: number for number, page in enumerate(pdf.pages, start=1)}
    found: list[Penanda] = []
    try:
        for level, title, target, action, _ in islice(pdf.doc.get_outlines(), _MOST):
            page = _page_of(pdf, target, action, pages)
            found.append(Penanda(int(level), _key(str(title)), page))
    except (PDFNoOutlines, RecursionError, *DAMAGED):
        return []
    return [penanda for penanda in found if penanda.kunci]


def _page_of(pdf: PDF, target: Any, action: Any, pages: Mapping[object, int]) -> int | None:
    """Return the page that a bookmark leads to, by itself, by a name, or by an action."""
    if target is None:
        done = resolve1(action)
        target = done.get("D") if isinstance(done, dict) else None
    found = resolve1(target)
    if found is not None and not isinstance(found, list | dict):
        try:
            found = resolve1(pdf.doc.get_dest(getattr(found, "name", found)))
        except (PDFDestinationNotFound, *DAMAGED):
            return None
    place = resolve1(found.get("D")) if isinstance(found, dict) else found
    first = place[0] if isinstance(place, list) and place else None
    return pages.get(first.objid) if isinstance(first, PDFObjRef) else None


def mark_by_bookmarks(
    items: Sequence[Alinea | KisiCetak], bookmarks: Sequence[Penanda]
) -> Iterator[Teks | KisiCetak]:
    """Yield paragraphs with levels, and tables; a heading over several paragraphs becomes one."""
    waiting = _Pencari(bookmarks)
    position = 0
    while position < len(items):
        item = items[position]
        if isinstance(item, KisiCetak):
            yield item
            position += 1
            continue
        lines, level = waiting.find(_following(items, position))
        yield Teks(" ".join(line.teks for line in lines), level, item.halaman)
        position += len(lines)


def _following(items: Sequence[Alinea | KisiCetak], position: int) -> list[Alinea]:
    """Return the paragraph and those right below it that may belong to one heading."""
    near = takewhile(
        lambda item: isinstance(item, Alinea), islice(items, position, position + _MOST_LINES)
    )
    return [item for item in near if isinstance(item, Alinea)]


class _Pencari:
    """Finds bookmarks among paragraphs: on their page, or in their order where it is not known."""

    def __init__(self, bookmarks: Sequence[Penanda]) -> None:
        self._by_key: dict[str, list[tuple[int, Penanda]]] = {}
        for place, penanda in enumerate(bookmarks):
            self._by_key.setdefault(penanda.kunci, []).append((place, penanda))
        self._berikut = 0

    def find(self, lines: list[Alinea]) -> tuple[list[Alinea], int | None]:
        """Return the paragraphs that make one heading with its level; else the first and None."""
        key = ""
        for count, line in enumerate(lines, start=1):
            key += _key(line.teks)
            for place, penanda in self._by_key.get(key, ()):
                if self._fits(place, penanda, lines[0].halaman):
                    self._berikut = max(self._berikut, place + 1)
                    return lines[:count], penanda.tingkat
        return lines[:1], None

    def _fits(self, place: int, penanda: Penanda, halaman: int) -> bool:
        return place >= self._berikut if penanda.halaman is None else penanda.halaman == halaman


def _key(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
