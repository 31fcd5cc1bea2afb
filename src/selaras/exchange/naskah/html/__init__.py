"""A saved web page of unknown origin, read piece by piece. Nothing of it runs, nothing is fetched."""

from collections.abc import Iterator
from typing import IO

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.html.decoding import count_unread, decode
from selaras.exchange.naskah.html.parsing import parse_page
from selaras.exchange.naskah.html.walking import PembacaHalaman
from selaras.exchange.naskah.limits import BAGIAN_TERBESAR, MB
from selaras.exchange.naskah.potongan import Masalah, Potongan

_EMPTY = (
    "halaman web tanpa teks yang dapat dibaca; simpan lagi sesudah halaman itu tampil utuh, "
    "atau mintalah dokumen aslinya"
)


def read_html(stream: IO[bytes]) -> Iterator[Potongan]:
    """Yield the pieces in reading order; raises NaskahError."""
    content = stream.read(BAGIAN_TERBESAR + 1)
    if len(content) > BAGIAN_TERBESAR:
        raise NaskahError(
            f"halaman web lebih dari {BAGIAN_TERBESAR // MB} MB; simpan tanpa gambar, lalu coba lagi"
        )
    text = decode(content)
    pieces = PembacaHalaman(parse_page(text)).read()
    first = next(pieces, None)
    if first is None:
        raise NaskahError(_EMPTY)
    yield first
    yield from pieces
    if unread := count_unread(text):
        yield Masalah(f"Halaman ini memuat {unread} huruf yang tidak terbaca.")
