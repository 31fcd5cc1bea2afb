"""A chart in full sentences, for readers who cannot see it: every amount that it shows."""

from collections.abc import Iterator

from selaras.documents.model import AmountChart, BarChart, LineChart, Series, StackedBarChart

_KINDS = {
    BarChart: "Grafik batang",
    StackedBarChart: "Grafik batang bertumpuk",
    LineChart: "Grafik garis",
}


def tell(judul: str, chart: AmountChart, satuan: str = "", *more: str) -> str:
    """Return what the chart shows; `more` are sentences of what else has to be said."""
    sentences = (f"{_KINDS[type(chart)]}: {judul}.", *_categories(chart, satuan), *_breaks(chart), *more)
    return " ".join(sentences)


def _categories(chart: AmountChart, satuan: str) -> Iterator[str]:
    for number, category in enumerate(chart.categories):
        told = [_amount(one, number, satuan, named=len(chart.series) > 1) for one in chart.series]
        if said := ", ".join(part for part in told if part):
            yield f"{category}: {said}."


def _amount(series: Series, number: int, satuan: str, *, named: bool) -> str:
    """Return the words of an amount, '' for a gap that the chart does not name either."""
    amount = series.amounts[number]
    words = f"{amount.shown} {satuan}".strip() if amount else series.missing
    return f"{_within(series.name)} {words}" if named and words else words


def _within(name: str) -> str:
    """Return a name as it stands within a sentence; an abbreviation keeps its capitals."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def _breaks(chart: AmountChart) -> Iterator[str]:
    if isinstance(chart, LineChart):
        for one in chart.breaks:
            yield f"Garis terputus sebelum {chart.categories[one.index]}: {one.text}."
