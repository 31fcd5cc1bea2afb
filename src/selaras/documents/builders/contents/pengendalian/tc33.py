"""Table T-C.33: the programmes of the year beside what the Renstra foresees for the next."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, text_or_missing
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.prakiraan_maju import BarisPrakiraan, TargetMaju, list_prakiraan
from selaras.domain.kode import format_kode

_MONEY = Column(3.2, Align.RIGHT)
_COLUMNS = (
    Column(3.4),
    Column(6),
    Column(6),
    Column(3.4),
    Column(2.6, Align.RIGHT),
    _MONEY,
    Column(2.6),
    Column(2.6, Align.RIGHT),
    _MONEY,
)
_WORDS = ("Kode", "Program/kegiatan/sub kegiatan", "Indikator kinerja")


def table(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per indicator, nothing where the year has no programme."""
    lines = list_prakiraan(ctx.berkas, ctx.hasil.rencana, ctx.hasil.tc27, ctx.hasil.anggaran)
    if not lines:
        return ()
    rows = tuple(row for line in lines for row in _rows(ctx, line))
    caption = f"Rumusan rencana program dan kegiatan Tahun {ctx.periode.tahun}"
    return (Table("tc33", _COLUMNS, _head(ctx.periode.tahun), rows, caption=caption),)


def _head(tahun: int) -> tuple[tuple[Cell, ...], ...]:
    return (
        (
            *(cell(title, rowspan=2) for title in _WORDS),
            cell(f"Rencana Tahun {tahun}", colspan=4),
            cell(f"Prakiraan maju Tahun {tahun + 1}", colspan=2),
        ),
        tuple(map(cell, ("Lokasi", "Target", "Pagu (Rp)", "Sumber dana", "Target", "Pagu (Rp)"))),
    )


def _rows(ctx: Konteks, line: BarisPrakiraan) -> Iterator[Row]:
    """Yield one row per indicator; what belongs to the programme stands once beside all of them."""
    one = line.baris
    targets: tuple[TargetMaju | None, ...] = line.daftar_target or (None,)
    height = len(targets)
    kode = format_kode(one.kode, ctx.ketentuan.digit_sub_kegiatan) if one.kode else "–"
    kind = RowKind.PLAIN if one.tingkat is TingkatRencana.SUB_KEGIATAN else RowKind.GROUP
    before = tuple(cell(text, rowspan=height) for text in (kode, one.uraian))
    place = cell(line.lokasi or NONE, rowspan=height)
    money = (
        cell(amount(one.pagu), rowspan=height),
        cell(", ".join(line.sumber_dana) or NONE, rowspan=height),
    )
    later = cell(amount(line.pagu_maju), rowspan=height)
    for count, target in enumerate(targets):
        name, now, then = map(cell, _target(target))
        yield Row(
            (*before, name, place, now, *money, then, later) if not count else (name, now, then), kind
        )


def _target(target: TargetMaju | None) -> tuple[Content, Content, Content]:
    if target is None:
        return NONE, NONE, NONE
    now = text_or_missing(target.kini, f"target {target.indikator}")
    return target.indikator, now, target.maju or NONE


CONTENTS = {
    "tabel_tc33": table,
}
