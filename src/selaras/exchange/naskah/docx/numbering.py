"""The numbers that Word shows before paragraphs without writing them: counted as Word counts."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

from selaras.exchange.naskah.counting import write_count
from selaras.exchange.naskah.docx.xml import W, number, parse_xml, value

_PLACE = re.compile(r"%([1-9])")
_SILENT = frozenset({"bullet", "none"})
_DEEPEST = 8


@dataclass(frozen=True)
class Tingkatan:
    """One level of a list: where it starts, how it counts, and the text with places '%1'."""

    mulai: int = 1
    bentuk: str = "decimal"
    teks: str = "%1."
    is_angka: bool = False  # all places in decimal digits, whatever their own level says


@dataclass(frozen=True)
class Daftar:
    """A list (w:num): the abstract list it counts with, its levels, and levels that it starts anew."""

    abstrak: str
    tingkatan: dict[int, Tingkatan]
    mulai_baru: dict[int, int]


@dataclass
class Penomoran:
    """Counts the numbered paragraphs of one document."""

    daftar: dict[str, Daftar]
    _hitungan: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _dipakai: set[tuple[str, int]] = field(default_factory=set)

    def label(self, nomor: str, tingkat: int) -> str:
        """Return what Word shows before the next paragraph of that list and level, '' for bullets."""
        daftar = self.daftar.get(nomor)
        level = min(max(tingkat, 0), _DEEPEST)
        if daftar is None or level not in daftar.tingkatan:
            return ""
        counts = self._count(nomor, daftar, level)
        own = daftar.tingkatan[level]
        if own.bentuk in _SILENT:
            return ""
        return _PLACE.sub(lambda place: self._shown(daftar, counts, own, int(place[1]) - 1), own.teks)

    def _count(self, nomor: str, daftar: Daftar, level: int) -> dict[int, int]:
        counts = self._hitungan[daftar.abstrak]
        start = daftar.tingkatan[level].mulai
        if level in daftar.mulai_baru and (nomor, level) not in self._dipakai:
            counts[level] = daftar.mulai_baru[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else start
        self._dipakai.add((nomor, level))
        for deeper in [known for known in counts if known > level]:
            del counts[deeper]
        return counts

    def _shown(self, daftar: Daftar, counts: dict[int, int], own: Tingkatan, level: int) -> str:
        shown = daftar.tingkatan.get(level, Tingkatan())
        count = counts.get(level, shown.mulai)
        return write_count(count, "decimal" if own.is_angka else shown.bentuk)


def read_numbering(xml: bytes) -> Penomoran:
    """Return the lists of a document, none where it has no numbering."""
    if not xml:
        return Penomoran({})
    root = parse_xml(xml, "numbering.xml")
    abstract = {
        value(element, "abstractNumId"): _levels(element) for element in root.iterfind(f"{W}abstractNum")
    }
    return Penomoran({value(num, "numId"): _list(num, abstract) for num in root.iterfind(f"{W}num")})


def _list(num: etree._Element, abstract: dict[str, dict[int, Tingkatan]]) -> Daftar:
    name = value(num.find(f"{W}abstractNumId"))
    levels = dict(abstract.get(name, {}))
    restarts: dict[int, int] = {}
    for override in num.iterfind(f"{W}lvlOverride"):
        level = number(override, "ilvl") or 0
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[level] = _level(own)
        start = number(override.find(f"{W}startOverride"))
        if start is not None:
            restarts[level] = start
    return Daftar(name, levels, restarts)


def _levels(abstract: etree._Element) -> dict[int, Tingkatan]:
    return {number(level, "ilvl") or 0: _level(level) for level in abstract.iterfind(f"{W}lvl")}


def _level(level: etree._Element) -> Tingkatan:
    start = number(level.find(f"{W}start"))
    return Tingkatan(
        1 if start is None else start,
        value(level.find(f"{W}numFmt")) or "decimal",
        value(level.find(f"{W}lvlText")),
        level.find(f"{W}isLgl") is not None,
    )
