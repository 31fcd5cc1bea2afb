"""The line of running text that is being written."""

from collections.abc import Iterator

from selaras.exchange.naskah.cleaning import clean_text
from selaras.exchange.naskah.potongan import Teks

_LEADER = " ....."  # behind a line of contents, as between title and page on paper
_SPACE = dict.fromkeys(map(ord, "\n\r\t\f"), " ")


class Baris:
    """Collects text until its block ends; a mark or a name may wait to stand before it."""

    def __init__(self) -> None:
        self.tingkat: int | None = None  # of the open heading
        self._teks: list[str] = []
        self._awalan: list[str] = []
        self._is_isian = False  # a name waits for its value
        self._pra = 0
        self._isi = 0

    def add(self, text: str | None) -> None:
        """Write on; line ends of the source count in preformatted text alone."""
        if text:
            self._teks.append(text if self._pra else text.translate(_SPACE))

    def add_break(self) -> None:
        """Begin a new line within the block."""
        self._teks.append("\n")

    def keep_breaks(self, change: int) -> None:
        """Enter (1) or leave (-1) preformatted text."""
        self._pra += change

    def list_contents(self, change: int) -> None:
        """Enter (1) or leave (-1) a list of contents."""
        self._isi += change

    def put_before(self, mark: str) -> None:
        """Let a mark wait for the next line."""
        self._awalan += [mark] if mark else []

    def name(self) -> None:
        """Let what is written wait as the name of a value: 'Nama :'."""
        text = " ".join(self._lines())
        self._awalan += [text, ":"] if text else []
        self._is_isian = bool(text)

    def forget_before(self) -> None:
        """Drop a mark that found no text."""
        self._awalan.clear()

    def take(self, *, alone: bool) -> Iterator[Teks]:
        """Yield the lines written so far and begin anew; a heading and a value are one line."""
        lines = self._lines()
        if lines and (self.tingkat or self._is_isian):
            lines = [" ".join(lines)]
        if self._awalan and (lines or alone):
            lines = [" ".join((*self._awalan, *lines[:1])), *lines[1:]]
            self._awalan.clear()
            self._is_isian = False
        if self._isi:
            leader = "" if self.tingkat else _LEADER
            yield from (Teks(f"{line}{leader}") for line in lines)
        else:
            yield from (Teks(line, self.tingkat) for line in lines)

    def _lines(self) -> list[str]:
        lines = [clean_text(line) for line in "".join(self._teks).split("\n")]
        self._teks.clear()
        return [line for line in lines if line]
