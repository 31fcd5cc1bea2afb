"""Default sentences and the office's own words in one place: added to them, or instead of them."""

from collections.abc import Callable

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.penanda import fill
from selaras.documents.model import Block, Inline, Inlines, ItemList, LineBreak, Missing, Paragraph
from selaras.domain.baris import lines_of
from selaras.domain.berkas.konteks import CaraNarasi, Narasi
from selaras.domain.nama import name_key
from selaras.domain.narasi import BagianNarasi, PokokNarasi, find_bagian
from selaras.domain.narasi.bagian import near_bagian
from selaras.domain.narasi.cacat import read_kode

Isi = Callable[[Konteks], tuple[Block, ...]]


class BagianError(ValueError):
    """A builder asks for a part that the closed list does not know; the message names near ones."""


def narasi(ctx: Konteks, bagian: str, bawaan: tuple[Block, ...] = ()) -> tuple[Block, ...]:
    """Return the part with the office's own words.

    Words in place of the default leave its tables, charts and notes standing. Words for a part that
    only the office can write take the place of its gap. Raises BagianError for an unknown part.
    """
    known, rows = _known(bagian), _rows(ctx, bagian)
    own = tuple(Paragraph(line) for row in rows for line in _lines(ctx, row))
    if not own:
        return bawaan
    if any(row.cara is CaraNarasi.GANTI for row in rows):
        return (*own, *(block for block in bawaan if not _is_words(block)))
    if known.bebas:
        bawaan = tuple(block for block in bawaan if not _is_gap(block))
    return (*bawaan, *own)


def with_own_words(bagian: str, isi: Isi) -> Isi:
    """Return the content with the office's own words about the part."""
    return lambda ctx: narasi(ctx, bagian, isi(ctx))


def own_lines(ctx: Konteks, bagian: str, pokok: str, bawaan: Inlines) -> Inlines:
    """Return the sentences about one indicator or programme with own words on lines of theirs."""
    rows = _rows(ctx, bagian, pokok)
    replaced = any(row.cara is CaraNarasi.GANTI for row in rows)
    parts: list[Inline] = [] if replaced else list(bawaan)
    for line in (line for row in rows for line in _lines(ctx, row)):
        parts += [LineBreak()] if parts else []
        parts += line
    return tuple(parts)


def _known(bagian: str) -> BagianNarasi:
    known = find_bagian(bagian)
    if known is None:
        raise BagianError(f"bagian '{bagian}' tidak dikenal; {near_bagian(bagian)}")
    return known


def _rows(ctx: Konteks, bagian: str, pokok: str = "") -> tuple[Narasi, ...]:
    """Return the rows of the part: those in its place first, then those added."""
    known = _known(bagian)
    rows = [row for row in ctx.berkas.daftar_narasi if find_bagian(row.bagian) == known]
    wanted = [row for row in rows if _speaks_of(row, known.pokok, pokok)]
    return tuple(sorted(wanted, key=lambda row: row.cara is not CaraNarasi.GANTI))


def _speaks_of(row: Narasi, jenis: PokokNarasi, pokok: str) -> bool:
    match jenis:
        case PokokNarasi.KANTOR:
            return True
        case PokokNarasi.INDIKATOR:
            return name_key(row.pokok) == name_key(pokok)
        case PokokNarasi.ANGGARAN:
            return read_kode(row.pokok) == read_kode(pokok)


def _lines(ctx: Konteks, row: Narasi) -> list[Inlines]:
    """Return one run of inlines per line that says something."""
    return [fill(ctx, line) for line in lines_of(row.teks)]


def _is_words(block: Block) -> bool:
    """Tell whether a block is a default sentence or list, which own words may replace."""
    return isinstance(block, ItemList) or (isinstance(block, Paragraph) and not block.note)


def _is_gap(block: Block) -> bool:
    return isinstance(block, Paragraph) and any(isinstance(one, Missing) for one in block.inlines)
