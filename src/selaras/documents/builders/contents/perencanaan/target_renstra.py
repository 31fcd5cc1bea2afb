"""Targets of tujuan and sasaran over the years of the Renstra."""

from selaras.documents.builders.cells import Content, cell
from selaras.documents.builders.contents.perencanaan.plan import Plan, renstra_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Cell, Column, Table
from selaras.domain.berkas import TargetRencana
from selaras.domain.berkas.rencana import TingkatRencana

_WORDS = (Column(4), Column(4), Column(4), Column(4), Column(1.8, Align.CENTER))
_TITLES = ("Tujuan", "Indikator tujuan", "Sasaran", "Indikator", "Satuan")


def targets_over_years(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per indicator: those of a tujuan before those of its sasaran."""
    plan = renstra_of(ctx)
    lines = _lines(plan) if plan else []
    if plan is None or not lines:
        return ()
    end = any(line[-1] != "–" for line in lines)
    rows = merge_down([line if end else line[:-1] for line in lines], 3)
    years = tuple(Column(1.6, Align.CENTER) for _ in lines[0][len(_TITLES) : None if end else -1])
    caption = f"Tujuan, sasaran, dan target Renstra {plan.rencana.rentang.label}"
    return (
        Table(
            "target-renstra",
            (*_WORDS, *years),
            _head(plan, end=end),
            rows,
            caption=caption,
            wide=True,
        ),
    )


def _head(plan: Plan, *, end: bool) -> tuple[tuple[Cell, ...], ...]:
    years = [str(year) for year in _years(plan)]
    words = (cell(title, rowspan=2) for title in _TITLES)
    last = (cell("Akhir", rowspan=2),) if end else ()
    return (
        (
            *words,
            cell("Target tahun", colspan=len(years)),
            *last,
        ),
        tuple(cell(year) for year in years),
    )


def _years(plan: Plan) -> range:
    return range(plan.rencana.tahun_awal, plan.rencana.tahun_akhir + 1)


def _lines(plan: Plan) -> list[tuple[Content, ...]]:
    lines: list[tuple[Content, ...]] = []
    for tujuan in plan.statements(TingkatRencana.TUJUAN):
        lines += [
            (tujuan.uraian, row.indikator, "–", "–", *_figures(plan, row))
            for row in plan.targets(tujuan)
        ]
        lines += [
            (tujuan.uraian, "–", sasaran.uraian, row.indikator, *_figures(plan, row))
            for sasaran in plan.below(tujuan.kode, TingkatRencana.SASARAN)
            for row in plan.targets(sasaran)
        ]
    return lines


def _figures(plan: Plan, row: TargetRencana) -> tuple[str, ...]:
    """Return the unit, the target of each year and the one at the end; a dash where none is written."""
    targets = row.daftar_target[: len(_years(plan))]
    return tuple(text or "–" for text in (row.satuan, *targets, row.target_akhir))


CONTENTS = {
    "target_renstra": targets_over_years,
}
