"""Put a document together as its outline says."""

from collections.abc import Iterator
from dataclasses import replace

from selaras import __version__
from selaras.documents.builders.cells import paragraph
from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.konteks import KANTOR, Konteks, Subjek
from selaras.documents.builders.numbering import number_tables
from selaras.documents.model import (
    Block,
    Contents,
    Dokumen,
    Figure,
    Heading,
    Letterhead,
    Listing,
    Missing,
    Paper,
    Table,
)
from selaras.domain.hasil import HasilBerkas
from selaras.domain.ketentuan import Bagian, resolve_kerangka

_EDGE_OF_A_FORM_MM = 12.0
_HEAD_MM = 6.0  # for the running head and the page number
_LISTED = {Listing.TABLES: Table, Listing.FIGURES: Figure}


def build_dokumen(jenis: str, hasil: HasilBerkas, subjek: Subjek = KANTOR) -> Dokumen:
    """Return a document; `jenis` names its outline ('lkj_triwulan')."""
    ctx = Konteks(hasil, resolve_kerangka(jenis, hasil.berkas.profil.kabupaten), subjek)
    blocks = _without_empty_lists(tuple(number_tables(_blocks(ctx))))
    return Dokumen(
        title=f"{ctx.judul} {ctx.profil.nama_instansi}",
        author=f"{ctx.profil.nama_instansi}, {ctx.nama_kabupaten}",
        dated=subjek.tanggal or ctx.profil.tanggal_laporan or ctx.periode.akhir,
        blocks=blocks,
        running_head=_running_head(ctx, blocks),
        generator=f"Selaras {__version__}",
        paper=_paper(ctx),
    )


def _running_head(ctx: Konteks, blocks: tuple[Block, ...]) -> str:
    """Return the line above each page; official paper has a head of its own instead."""
    if any(isinstance(block, Letterhead) for block in blocks):
        return ""
    return f"{ctx.judul} · {ctx.profil.nama_instansi}"


def _paper(ctx: Konteks) -> Paper:
    """Return the sheet; one on its side has narrow margins, since it is there for a wide form."""
    width, height = (ctx.kerangka.kertas or ctx.ketentuan.kertas).ukuran
    if not ctx.kerangka.mendatar:
        return Paper(width=width, height=height)
    edge = _EDGE_OF_A_FORM_MM
    return Paper(height, width, edge, edge, margin_top=edge + _HEAD_MM, margin_bottom=edge + _HEAD_MM)


def _without_empty_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Leave out a list of tables or figures where the document has none."""
    captioned = {type(block) for block in blocks if isinstance(block, Table | Figure) and block.caption}
    filled = {Listing.HEADINGS} | {of for of, kind in _LISTED.items() if kind in captioned}
    return tuple(block for block in blocks if not isinstance(block, Contents) or block.of in filled)


def _blocks(ctx: Konteks) -> Iterator[Block]:
    for number, bagian in enumerate(ctx.kerangka.daftar_bagian):
        yield from _section(ctx, number, bagian)


def _section(ctx: Konteks, number: int, bagian: Bagian) -> Iterator[Block]:
    below = tuple(_laid(bagian, block) for name in bagian.isi for block in CONTENTS[name](ctx))
    if bagian.boleh_kosong and not below:
        return
    title = ctx.title_of(bagian)
    if bagian.tingkat:
        yield Heading(bagian.tingkat, title, f"bagian-{number}", bagian.label)
    if bagian.isi and not below:
        yield paragraph(Missing(title or ctx.kerangka.nama))
    yield from below


def _laid(bagian: Bagian, block: Block) -> Block:
    """Turn the table of a section that lies on its side."""
    return replace(block, wide=True) if bagian.mendatar and isinstance(block, Table) else block
