"""Read a report of any form that is understood."""

from collections.abc import Callable
from pathlib import PurePath

from selaras.domain.naskah.isi import Asal, Naskah
from selaras.exchange.naskah.bentuk import recognise_asal
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.lampiran import Lampiran
from selaras.exchange.naskah.lampiran_html import carried_in_html
from selaras.exchange.naskah.potongan import assemble
from selaras.exchange.naskah.supervising import read_apart
from selaras.exchange.naskah.teks import read_teks


def read_naskah(nama: str, content: bytes, progress: Callable[[int, int], None] | None = None) -> Naskah:
    """Return the report; its form is told by the content, and a name that claims another is refused.

    All but text is parsed in a process of its own; `progress` hears the page and the number of pages
    (0 where unknown). Raises NaskahError with the reason and what to do.
    """
    short = PurePath(nama).name
    asal = recognise_asal(short, content)
    if asal is Asal.TEKS:
        return read_teks(short, content)
    try:
        return assemble(short, asal, read_apart(asal, content, progress))
    except NaskahError as refused:
        raise NaskahError(f"{short}: {refused.pesan}.") from refused


def read_lampiran(nama: str, content: bytes) -> list[Lampiran]:
    """Return the files that a report carries inside, still packed. Raises NaskahError."""
    asal = recognise_asal(PurePath(nama).name, content)
    if asal not in {Asal.DOCX, Asal.PDF}:
        return list(carried_in_html(content))
    pieces = read_apart(asal, content, None, carried=True)
    return [piece for piece in pieces if isinstance(piece, Lampiran)]
