"""Lists: numbered and lettered items that follow each other, with the paragraph that announces them."""

import re
from dataclasses import dataclass, field

from selaras.domain.naskah.bagian import Butir, DaftarButir
from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi
from selaras.domain.naskah.pengenalan.judul import recognise_judul

_ITEM = re.compile(
    r"(?:[-•–]\s*)?(?P<buka>\()?(?P<penanda>\d{1,2}|[a-z])(?P<tutup>[.)])\s+(?P<teks>\S.*)"
)
_GAP = 2  # steps that a numbering may skip and still be one list


@dataclass
class _Open:
    """A list that may still grow; `gaya` is how its items are marked: is it a digit, dot or bracket."""

    gaya: tuple[bool, str]
    pengantar: Paragraf | None
    daftar_butir: list[Butir] = field(default_factory=list)


def recognise_butir(naskah: Naskah) -> tuple[DaftarButir, ...]:
    """Return the lists in order of their first item; a heading ends all of them."""
    headings = {judul.tempat.baris for judul in recognise_judul(naskah)}
    contents = {entri.tempat.baris for entri in recognise_daftar_isi(naskah)}
    lists = _Lists()
    for bagian in naskah.daftar_bagian:
        if not isinstance(bagian, Paragraf):
            lists.before = None
        elif bagian.tempat.baris in headings:
            lists.close(bagian)
        elif bagian.teks.strip() and bagian.tempat.baris not in contents:
            lists.read(bagian)
    return tuple(DaftarButir(found.pengantar, tuple(found.daftar_butir)) for found in lists.found)


class _Lists:
    """The lists found so far, and those of them that are open, the innermost last."""

    def __init__(self) -> None:
        self.found: list[_Open] = []
        self.stack: list[_Open] = []
        self.before: Paragraf | None = None

    def close(self, heading: Paragraf) -> None:
        """End all lists."""
        self.stack, self.before = [], heading

    def read(self, paragraf: Paragraf) -> None:
        """Take the next paragraph, which may be an item."""
        if match := _ITEM.fullmatch(paragraf.teks.strip()):
            butir = Butir(paragraf.tempat, match["penanda"], match["teks"].strip())
            self._add(butir, (butir.penanda.isdigit(), f"{match['buka'] or ''}{match['tutup']}"))
        self.before = paragraf

    def _add(self, butir: Butir, gaya: tuple[bool, str]) -> None:
        """Put an item into the innermost list it goes on with, or else into a new one."""
        for depth in range(len(self.stack) - 1, -1, -1):
            open_list = self.stack[depth]
            if open_list.gaya == gaya and _goes_on(open_list.daftar_butir[-1], butir, self.before):
                del self.stack[depth + 1 :]
                open_list.daftar_butir.append(butir)
                return
        while any(outer.gaya == gaya for outer in self.stack):
            self.stack.pop()
        self.stack.append(_Open(gaya, self.before, [butir]))
        self.found.append(self.stack[-1])


def _goes_on(last: Butir, butir: Butir, before: Paragraf | None) -> bool:
    """Tell whether an item goes on with `last`: one that repeats its number must follow it at once."""
    step = _order(butir.penanda) - _order(last.penanda)
    if step == 0:
        return butir.penanda not in ("1", "a") and before is not None and before.tempat == last.tempat
    return 0 < step <= _GAP


def _order(penanda: str) -> int:
    return int(penanda) if penanda.isdigit() else ord(penanda) - ord("a") + 1
