"""A situation with the wordings of its sentence, and the choice between them."""

from dataclasses import dataclass
from string import Formatter
from zlib import crc32

from selaras.documents.builders.cells import Content, inlines
from selaras.documents.model import Inline, Inlines, Text

_NO_BREAK = "\u00a0"


@dataclass(frozen=True)
class Pola:
    """One situation: `arti` in words, `ragam` its wordings; names in braces are what stands in it."""

    arti: str
    ragam: tuple[str, ...]

    @property
    def isian(self) -> frozenset[str]:
        """Return the names of what stands in the sentence."""
        return frozenset(name for one in self.ragam for _, name, _, _ in Formatter().parse(one) if name)


@dataclass(frozen=True)
class Penulis:
    """Writes the sentences about one thing.

    `benih` is the same at every printing, `nomor` the place of the thing among its neighbours: who
    stands next to each other never gets the same wording.
    """

    benih: str
    nomor: int = 0

    def write(self, pola: Pola, **isian: Content) -> Inlines:
        """Return the sentence; KeyError where something that stands in it is not given."""
        start = crc32(f"{self.benih}/{pola.arti}".encode())
        return compose(pola.ragam[(start + self.nomor) % len(pola.ragam)], **isian)


def compose(ragam: str, **isian: Content) -> Inlines:
    """Return a wording with everything in its place, the first letter a capital."""
    found: list[Inline] = []
    for text, name, _, _ in Formatter().parse(ragam):
        found += [Text(text)] if text else []
        found += inlines(isian[name]) if name else ()
    return _capital(tuple(map(_hold, merge(tuple(found)))))


def merge(parts: Inlines) -> Inlines:
    """Return the inlines with plain texts that follow each other as one."""
    merged: list[Inline] = []
    for part in parts:
        last = merged[-1] if merged else None
        if isinstance(part, Text) and isinstance(last, Text) and _style(part) == _style(last):
            merged[-1] = Text(last.text + part.text, *_style(last))
        elif not isinstance(part, Text) or part.text:
            merged.append(part)
    return tuple(merged)


def join_sentences(sentences: tuple[Inlines, ...]) -> Inlines:
    """Return the sentences behind each other, a space between them."""
    parts: list[Inline] = []
    for sentence in sentences:
        parts += [Text(" ")] if parts else []
        parts += sentence
    return merge(tuple(parts))


def _hold(part: Inline) -> Inline:
    """Keep a number and its sign on one line."""
    if not isinstance(part, Text):
        return part
    held = part.text.replace("Rp ", f"Rp{_NO_BREAK}").replace(" %", f"{_NO_BREAK}%")
    return Text(held, *_style(part))


def _style(text: Text) -> tuple[bool, bool]:
    return text.bold, text.italic


def _capital(parts: Inlines) -> Inlines:
    first = parts[0] if parts else None
    if not isinstance(first, Text):
        return parts
    return (Text(first.text[:1].upper() + first.text[1:], *_style(first)), *parts[1:])
