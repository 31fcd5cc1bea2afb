"""Indikator kinerja utama: in full with the targets of the Renstra, and in shorter forms."""

from collections.abc import Callable
from dataclasses import dataclass

from selaras.documents.builders.cells import Content, cell, header, text_or_missing
from selaras.documents.builders.contents.perencanaan.plan import Plan, renstra_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Cell, Column, Table
from selaras.domain.berkas import Indikator, TargetRencana


@dataclass(frozen=True)
class _Part:
    """A column: its title, how wide, and what it says of an indicator."""

    title: str
    width: float
    text: Callable[[Indikator], Content]


_STATEMENT = _Part("Tujuan/sasaran", 4, lambda one: one.pernyataan)
_NAME = _Part("Indikator kinerja utama", 4, lambda one: one.uraian)
_UNIT = _Part("Satuan", 1.6, lambda one: one.satuan)
_MEANING = _Part(
    "Definisi operasional", 5, lambda one: text_or_missing(one.definisi, f"definisi {one.kode}")
)
_FORMULA = _Part("Formulasi", 5, lambda one: text_or_missing(one.rumus, f"formulasi {one.kode}"))
_SOURCE = _Part(
    "Sumber data", 3, lambda one: text_or_missing(one.sumber_data, f"sumber data {one.kode}")
)
_WHO = _Part(
    "Penanggung jawab",
    3,
    lambda one: text_or_missing(one.penanggung_jawab, f"penanggung jawab {one.kode}"),
)


def with_formula(ctx: Konteks) -> tuple[Block, ...]:
    """Return sasaran, indicator, formula and who answers for it."""
    return _table(ctx, (_STATEMENT, _NAME, _FORMULA, _WHO))


def with_meaning(ctx: Konteks) -> tuple[Block, ...]:
    """Return what the decree of the head of office lays down."""
    return _table(ctx, (_STATEMENT, _NAME, _UNIT, _MEANING, _FORMULA, _SOURCE))


def for_decree(ctx: Konteks) -> tuple[Block, ...]:
    """Return what a decree on the indicators lays down of each."""
    return _table(ctx, (_STATEMENT, _NAME, _UNIT, _FORMULA, _SOURCE, _WHO))


def in_full(ctx: Konteks) -> tuple[Block, ...]:
    """Return meaning, formula and source with the targets of every year of the Renstra."""
    plan = renstra_of(ctx)
    parts = (_STATEMENT, _NAME, _MEANING, _FORMULA, _SOURCE, _WHO)
    rows = {one.kode: plan.target_of(one.kode) if plan else None for one in _chosen(ctx)}
    count = max((_filled(row) for row in rows.values() if row), default=0)
    if plan is None or not count:
        return _table(ctx, parts)
    lines = [
        (*(part.text(one) for part in parts), *_figures(rows[one.kode], count)) for one in _chosen(ctx)
    ]
    columns = (*_widths(parts), *(Column(1.5, Align.CENTER) for _ in range(count + 2)))
    head = _full_head(parts, plan, count)
    return (Table("iku", columns, head, merge_down(lines, 1), caption=_caption(ctx), wide=True),)


def _chosen(ctx: Konteks) -> tuple[Indikator, ...]:
    return tuple(h.indikator for h in ctx.hasil.daftar_indikator if h.indikator.iku)


def _table(ctx: Konteks, parts: tuple[_Part, ...]) -> tuple[Block, ...]:
    lines = [tuple(part.text(one) for part in parts) for one in _chosen(ctx)]
    if not lines:
        return ()
    head = header(*(part.title for part in parts))
    return (Table("iku", _widths(parts), head, merge_down(lines, 1), caption=_caption(ctx)),)


def _caption(ctx: Konteks) -> str:
    return f"Indikator kinerja utama {ctx.profil.nama_instansi}"


def _widths(parts: tuple[_Part, ...]) -> tuple[Column, ...]:
    return tuple(Column(part.width) for part in parts)


def _full_head(parts: tuple[_Part, ...], plan: Plan, count: int) -> tuple[tuple[Cell, ...], ...]:
    first = plan.rencana.tahun_awal
    return (
        (
            *(cell(part.title, rowspan=2) for part in parts),
            cell("Kondisi awal", rowspan=2),
            cell("Target kinerja tahun ke-", colspan=count),
            cell("Kondisi akhir", rowspan=2),
        ),
        tuple(cell(f"{number} ({first + number - 1})") for number in range(1, count + 1)),
    )


def _figures(row: TargetRencana | None, count: int) -> tuple[str, ...]:
    """Return the state before, the target of each year and the end; a dash where none is written."""
    if row is None:
        return ("–",) * (count + 2)
    return tuple(t or "–" for t in (row.kondisi_awal, *row.daftar_target[:count], row.target_akhir))


def _filled(row: TargetRencana) -> int:
    """Return how many years the plan has targets for, gaps before the last included."""
    return max((place for place, text in enumerate(row.daftar_target, start=1) if text), default=0)


CONTENTS = {
    "tabel_iku": for_decree,
    "iku_lengkap": in_full,
    "iku_formulasi": with_formula,
    "iku_definisi": with_meaning,
}
