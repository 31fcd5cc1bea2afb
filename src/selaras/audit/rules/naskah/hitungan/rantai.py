"""Formulas of a report as chains of sides, each computed; a chain may go on over several lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, compare, exact
from selaras.audit.rumus import HasilRumus, compute, split_rumus
from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.domain.naskah.tempat import Tempat

_SCALES = (exact(1), exact(100), exact(Decimal("0.01")))
# Inside a sentence only what is clearly a formula counts: figures and signs before '=', a number behind.
# One class of letters, at most 200 of them, and no nesting: the time it takes grows with the text alone.
_SIGNS = r"[\d.,%()/:×÷*x+\s-]"
_INLINE = re.compile(rf"(?<![\d.,])(?P<rumus>[\d(]{_SIGNS}{{1,200}})=\s*(?P<hasil>\d[\d.,]*\d|\d)\s*%?")
_WORDS = re.compile(r"[^\W\d_]{2,}[^\d(#=]*")
_MONEY = re.compile(r"\bRp\b\.?|,-+")
_GOES_ON = re.compile(r"[/.,-]?\d|\w/")  # the number is a date or a code
_FAR = 4  # lines between two lines of one formula
_DATE_OR_RANGE = re.compile(r"\d\s*[-/]\s*(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Langkah:
    """One side of a chain."""

    tempat: Tempat
    teks: str
    hasil: HasilRumus


def find_rantai(naskah: Naskah) -> Iterator[tuple[Langkah, ...]]:
    """Yield the chains of sides; a side that is words or symbols breaks the chain."""
    open_chain: list[Langkah] = []
    for paragraf in naskah.daftar_paragraf:
        goes_on = _goes_on(paragraf, open_chain)
        if open_chain and not goes_on:
            yield tuple(open_chain)
            open_chain = []
        for step in _steps(paragraf):
            if step is None:
                if open_chain:
                    yield tuple(open_chain)
                open_chain = []
            else:
                open_chain.append(step)
    if open_chain:
        yield tuple(open_chain)


def is_same(one: Langkah, other: Langkah) -> bool:
    """Tell whether two sides agree, be it as ratio or as per cent."""
    scaled = (one.hasil.rentang * scale for scale in _SCALES)
    angka = other.hasil.angka
    if angka:
        return any(compare(found, angka) is not Kecocokan.SALAH for found in scaled)
    target = other.hasil.rentang
    return any(found.bawah <= target.atas and target.bawah <= found.atas for found in scaled)


def _goes_on(paragraf: Paragraf, chain: list[Langkah]) -> bool:
    """Tell whether a line continues a chain: it begins with '=', and the chain is not settled yet."""
    if not chain or not paragraf.teks.lstrip("$ ").startswith(("=", r"\approx", "≈")):
        return False
    first = next(iter(_steps(paragraf)), None)
    is_open = chain[-1].hasil.angka is None or bool(first and first.hasil.angka)
    return is_open and paragraf.tempat.baris - chain[-1].tempat.baris <= _FAR


def _steps(paragraf: Paragraf) -> Iterable[Langkah | None]:
    if "$$" in paragraf.teks or paragraf.teks.startswith(("=", "≈")):
        return _whole(paragraf)
    return _inline(paragraf)


def _whole(paragraf: Paragraf) -> Iterator[Langkah | None]:
    """Yield the sides of a line that is a formula; words before or behind it are left out."""
    first, *rest = split_rumus(paragraf.teks)
    sides = [_WORDS.split(first)[-1]] if first else []
    for side in (*sides, *(_WORDS.split(one)[0] for one in rest)):
        yield _step(paragraf, side)


def _inline(paragraf: Paragraf) -> Iterator[Langkah | None]:
    text = _MONEY.sub(" ", paragraf.teks)
    for match in _INLINE.finditer(text):
        if _DATE_OR_RANGE.search(match[0]) or _GOES_ON.match(text[match.end() :]):
            continue
        yield None
        for side in split_rumus(match[0]):
            yield _step(paragraf, side)


def _step(paragraf: Paragraf, side: str) -> Langkah | None:
    found = compute(side)
    return Langkah(paragraf.tempat, _readable(side), found) if found else None


def _readable(side: str) -> str:
    """Return a cleaned side as a person would write it on one line."""
    flat = re.sub(r"\)\s*\(", ") / (", side.replace("#", "")).replace("*", "x")
    flat = re.sub(r"\(\s*([\d.,]+%?)\s*\)", r"\1", flat)
    return re.sub(r"\s*([x/+])\s*", r" \1 ", " ".join(flat.split())).replace(" %", "%")
