"""The numbers of the captions of tables in the report proper."""

import re
from dataclasses import dataclass

from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.terbaca import NaskahTerbaca

_CAPTION = re.compile(
    r"tabel\s+(?P<nomor>(?:[IVX]+|\d{1,2})(?:[.\s]+\d{1,2})*)(?:[.:]?\s|[.:]?$)", re.IGNORECASE
)
_LONGEST = 160  # letters of a caption
_SEPARATORS = re.compile(r"[.\s]+")


@dataclass(frozen=True)
class NomorTabel:
    """The number of one caption: 'III.3 2' has the steps ('III', '3', '2') and the shape 'R.0 0'."""

    paragraf: Paragraf
    nomor: str

    @property
    def langkah(self) -> tuple[str, ...]:
        """Return its parts."""
        return tuple(_SEPARATORS.split(self.nomor))

    @property
    def bentuk(self) -> str:
        """Return how it is built: Roman and Arabic parts and what stands between them."""
        return re.sub(r"\d+", "0", re.sub(r"[IVX]+", "R", self.nomor))


def last_line(naskah: NaskahTerbaca) -> int:
    """Return the line where the annexes begin, beyond every line where there are none."""
    places = [judul.tempat.baris for judul in naskah.daftar_judul if judul.is_lampiran]
    return min(places, default=10**9)


def _first_line(naskah: NaskahTerbaca) -> int:
    """Return the line of the first numbered chapter; tables before it are numbered for themselves."""
    chapters = (judul for judul in naskah.daftar_judul if judul.tingkat == 1 and judul.nomor)
    return min((judul.tempat.baris for judul in chapters), default=0)


def captions(naskah: NaskahTerbaca) -> list[NomorTabel]:
    """Return the numbered captions of the chapters, in order, without sentences that name a table."""
    found = []
    start, end = _first_line(naskah), last_line(naskah)
    for paragraf in naskah.daftar_paragraf:
        match = _CAPTION.match(paragraf.teks)
        if match and start <= paragraf.tempat.baris < end and _is_title(paragraf.teks, match.end()):
            found.append(NomorTabel(paragraf, match["nomor"].strip()))
    return found


def _is_title(teks: str, number_end: int) -> bool:
    """Tell whether a line that begins with a table number is a caption and no sentence."""
    rest = teks[number_end:].strip()
    return len(rest) <= _LONGEST and not rest.endswith((".", ";", ",", ":")) and not rest[:1].islower()
