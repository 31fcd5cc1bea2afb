"""Charts as contents: one name for each, empty where the book holds no data for it."""

from selaras.documents.builders import charts
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Figure


def results(ctx: Konteks) -> tuple[Block, ...]:
    """Return capaian of tujuan and sasaran."""
    return _shown(charts.chart_capaian(ctx.hasil))


def absorption(ctx: Konteks) -> tuple[Block, ...]:
    """Return absorption by programme."""
    return _shown(charts.chart_serapan(ctx.hasil))


def results_and_money(ctx: Konteks) -> tuple[Block, ...]:
    """Return capaian beside absorption."""
    return _shown(charts.chart_kinerja_anggaran(ctx.hasil))


def trends(ctx: Konteks) -> tuple[Block, ...]:
    """Return a line for each strategic indicator of which earlier years are known."""
    found = (charts.chart_tren(hasil, ctx.periode) for hasil in ctx.strategis)
    return tuple(figure for figure in found if figure is not None)


def _shown(figure: Figure | None) -> tuple[Block, ...]:
    return () if figure is None else (figure,)


CONTENTS = {
    "grafik_capaian": results,
    "grafik_serapan": absorption,
    "grafik_kinerja_anggaran": results_and_money,
    "grafik_tren": trends,
}
