"""The plan of the year: tujuan and sasaran, then programmes down to sub kegiatan."""

from collections.abc import Iterator, Sequence

from selaras.documents.builders.cells import Content, cell, header, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import show_uang
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.rencana_kerja import BarisRencanaKerja, TargetRencanaKerja, list_rencana_kerja
from selaras.domain.kode import format_kode

_TUJUAN, _SASARAN = TingkatRencana.TUJUAN, TingkatRencana.SASARAN
_INDENT = {TingkatRencana.PROGRAM: 0, TingkatRencana.KEGIATAN: 1, TingkatRencana.SUB_KEGIATAN: 2}
_STRATEGIC = (
    Column(4),
    Column(4),
    Column(5),
    Column(1.8, Align.CENTER),
    Column(1.8, Align.RIGHT),
)
_TARGET = (Column(5), Column(2.2, Align.RIGHT))


def strategic(ctx: Konteks) -> tuple[Block, ...]:
    """Return tujuan, sasaran, indicator, unit and target of the year."""
    rows = merge_down(list(_strategic(_plan(ctx))), 2)
    if not rows:
        return ()
    head = header("Tujuan", "Sasaran", "Indikator kinerja", "Satuan", "Target")
    caption = f"Rencana kinerja tahunan {ctx.periode.tahun}"
    return (Table("rencana-kinerja", _STRATEGIC, head, rows, caption=caption),)


def _plan(ctx: Konteks) -> tuple[BarisRencanaKerja, ...]:
    return list_rencana_kerja(ctx.berkas, ctx.hasil.rencana, ctx.hasil.anggaran)


def _strategic(plan: Sequence[BarisRencanaKerja]) -> Iterator[tuple[Content, ...]]:
    """Yield one line per indicator; a sasaran stands beside the tujuan before it."""
    tujuan = "–"
    for one in plan:
        if one.tingkat is _TUJUAN:
            tujuan = one.uraian
        elif one.tingkat is not _SASARAN:
            continue
        sasaran = one.uraian if one.tingkat is _SASARAN else "–"
        for target in one.daftar_target:
            yield (tujuan, sasaran, target.indikator, target.satuan or "–", _target(target))


def _target(target: TargetRencanaKerja) -> Content:
    return text_or_missing(target.target, f"target {target.indikator}")


def with_money(ctx: Konteks) -> tuple[Block, ...]:
    """Return code, programme, indicators, targets and pagu."""
    plan = _operational(ctx)
    if not plan:
        return ()
    head = header("Kode", "Program/kegiatan", "Indikator", "Target", "Pagu (Rp)")
    columns = (Column(3.2), Column(6), *_TARGET, Column(3, Align.RIGHT))
    rows = [row for one in plan for row in _rows(ctx, one, money=True)]
    caption = f"Rencana kerja tahunan {ctx.periode.tahun}"
    return (Table("rencana-kerja", columns, head, tuple(rows), caption=caption),)


def without_money(ctx: Konteks) -> tuple[Block, ...]:
    """Return code, programme, indicators and targets."""
    plan = _operational(ctx)
    if not plan:
        return ()
    head = header("Kode", "Program/kegiatan/sub kegiatan", "Indikator", "Target")
    rows = [row for one in plan for row in _rows(ctx, one, money=False)]
    caption = f"Program, kegiatan, sub kegiatan, dan target Tahun {ctx.periode.tahun}"
    columns = (Column(3.2), Column(6), *_TARGET)
    return (Table("program-target", columns, head, tuple(rows), caption=caption),)


def _operational(ctx: Konteks) -> list[BarisRencanaKerja]:
    return [one for one in _plan(ctx) if one.tingkat in _INDENT]


def _rows(ctx: Konteks, one: BarisRencanaKerja, *, money: bool) -> Iterator[Row]:
    """Yield one row per indicator; code, name and money stand beside the first."""
    kind = RowKind.PLAIN if one.tingkat is TingkatRencana.SUB_KEGIATAN else RowKind.GROUP
    kode = format_kode(one.kode, ctx.ketentuan.digit_sub_kegiatan) if one.kode else "–"
    before = (cell(kode), cell(one.uraian, indent=_INDENT[one.tingkat]))
    after = [cell(show_uang(one.pagu, f"pagu {kode}"))] if money else []
    for target in one.daftar_target or (None,):
        yield Row((*before, *_target_cells(target), *after), kind)
        before, after = (cell(""), cell("")), [cell("") for _ in after]


def _target_cells(target: TargetRencanaKerja | None) -> tuple[Cell, ...]:
    if target is None:
        return (cell("–"), cell("–"))
    shown = f"{target.target} {target.satuan}".strip() if target.target else ""
    return (cell(target.indikator), cell(text_or_missing(shown, f"target {target.indikator}")))


CONTENTS = {
    "rencana_kinerja": strategic,
    "rencana_kerja": with_money,
    "program_target": without_money,
}
