"""A PDF of unknown origin, read page by page from where its letters and lines stand."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.pdf.bookmarks import Penanda, mark_by_bookmarks, read_bookmarks
from selaras.exchange.naskah.pdf.cetak import Halaman, KisiCetak
from selaras.exchange.naskah.pdf.columns import unfold_columns
from selaras.exchange.naskah.pdf.continued import join_tables
from selaras.exchange.naskah.pdf.edges import without_furniture
from selaras.exchange.naskah.pdf.headings import mark_by_size
from selaras.exchange.naskah.pdf.opening import DAMAGED, open_pdf
from selaras.exchange.naskah.pdf.page import read_page
from selaras.exchange.naskah.pdf.paragraphs import join_paragraphs
from selaras.exchange.naskah.potongan import Kisi, Langkah, Masalah, Potongan

_SCAN = "PDF hasil pindai tanpa teks; jalankan dulu pengenalan huruf (OCR), atau mintalah berkas aslinya"

_NO_TEXT = "PDF tanpa teks yang dapat dibaca; buka di program asalnya, lalu simpan ulang sebagai PDF"


def read_pdf(stream: BinaryIO) -> Iterator[Potongan | Langkah]:
    """Yield a step after each page, then the pieces in reading order; raises NaskahError."""
    pages: list[Halaman] = []
    broken: list[int] = []
    with open_pdf(stream) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            try:
                pages.append(read_page(page, number))
            except DAMAGED:
                broken.append(number)
            page.close()
            yield Langkah(number, len(pdf.pages))
        bookmarks = read_bookmarks(pdf)
    if not any(page.isi for page in pages):
        raise NaskahError(_SCAN if any(page.is_gambar for page in pages) else _NO_TEXT)
    yield from _tell_unread(pages, broken)
    yield from _pieces(without_furniture(pages), bookmarks)


def _tell_unread(pages: Sequence[Halaman], broken: Sequence[int]) -> Iterator[Masalah]:
    for page in pages:
        if page.is_gambar:
            yield Masalah(f"halaman {page.nomor} berupa gambar; isinya tidak diperiksa", page.nomor)
    for number in broken:
        yield Masalah(f"halaman {number} rusak; isinya tidak diperiksa", number)


def _pieces(pages: Sequence[Halaman], bookmarks: Sequence[Penanda]) -> Iterator[Potongan]:
    """Yield paragraphs with their levels, and tables, in order."""
    lines = join_tables(item for page in pages for item in unfold_columns(page))
    items = list(join_paragraphs(lines, pages))
    for item in mark_by_bookmarks(items, bookmarks) if bookmarks else mark_by_size(items):
        if isinstance(item, KisiCetak):
            yield Kisi(item.daftar_baris)
        else:
            yield item
