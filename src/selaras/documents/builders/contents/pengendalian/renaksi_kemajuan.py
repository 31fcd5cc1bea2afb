"""How far the actions have come: what each quarter reached of its own target."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell
from selaras.documents.builders.contents.pengendalian.angka import NONE, number
from selaras.documents.builders.contents.pengendalian.renaksi import renaksi_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_realisasi
from selaras.documents.model import Align, Block, Cell, Column, Row, Table
from selaras.domain.berkas import Indikator
from selaras.domain.hasil.rencana_aksi import BarisRenaksi, KemajuanAksi
from selaras.domain.nilai import StatusNilai

_PARTS = ("Target", "Realisasi", "Capaian (%)")


def progress(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian up to the quarter, for actions measured by an indicator."""
    found = renaksi_of(ctx)
    rows = [one for one in found.daftar_baris if one.kemajuan] if found else []
    if not rows:
        return ()
    indicators = {one.kode: one for one in ctx.berkas.daftar_indikator}
    quarters = ctx.triwulan.sampai_dengan
    head: tuple[tuple[Cell, ...], ...] = (
        (
            *(cell(title, rowspan=2) for title in ("Indikator/output", "Satuan")),
            *(cell(t.singkatan, colspan=len(_PARTS)) for t in quarters),
        ),
        tuple(cell(part) for _ in quarters for part in _PARTS),
    )
    figures = tuple(Column(2, Align.RIGHT) for _ in range(len(quarters) * len(_PARTS)))
    body = tuple(_row(ctx, one, indicators[one.aksi.indikator]) for one in rows)
    caption = f"Kemajuan rencana aksi sampai dengan {ctx.nama_triwulan} Tahun {ctx.periode.tahun}"
    columns = (Column(6), Column(2), *figures)
    return (Table("renaksi-kemajuan", columns, head, body, caption=caption),)


def _row(ctx: Konteks, one: BarisRenaksi, indikator: Indikator) -> Row:
    texts: list[Content] = [one.aksi.uraian, indikator.satuan]
    for quarter in ctx.triwulan.sampai_dengan:
        what = f"{indikator.kode} {quarter.singkatan}"
        texts += _quarter(one.kemajuan[quarter], indikator.satuan, what)
    return Row(tuple(map(cell, texts)))


def _quarter(done: KemajuanAksi, satuan: str, what: str) -> Iterator[Content]:
    yield number(done.target)
    # A quarter that nothing was promised for has not failed to deliver: it says nothing.
    waits = done.target is None and done.realisasi.status is StatusNilai.BELUM_WAKTUNYA
    yield NONE if waits else show_realisasi(done.realisasi, satuan, what)
    yield show_persen(done.capaian.hasil)


CONTENTS = {
    "renaksi_kemajuan": progress,
}
