"""The closed set of charts: figures and the words beside them, without a look.

Every amount carries its own words, so that a chart writes a figure exactly as table and text do.
"""

from dataclasses import dataclass
from decimal import Decimal

from selaras.documents.model.trees import TreeChart


@dataclass(frozen=True)
class Amount:
    """A figure: where it stands on the axis, and how it is written beside its mark."""

    value: Decimal
    shown: str


@dataclass(frozen=True)
class Series:
    """One amount per category. None is a gap: it is drawn as `missing` in words, never as zero."""

    name: str
    amounts: tuple[Amount | None, ...]
    missing: str = "belum ada"


@dataclass(frozen=True)
class Axis:
    """The scale of the amounts: it holds `low` and `high` and reaches further where amounts do."""

    title: str
    low: Decimal = Decimal()
    high: Decimal | None = None


@dataclass(frozen=True)
class Level:
    """A line across the chart at one amount, as at 100 percent."""

    value: Decimal
    text: str


@dataclass(frozen=True)
class Break:
    """Between the category at `index` and the one before amounts cannot be compared; `text` says why."""

    index: int
    text: str


@dataclass(frozen=True)
class BarChart:
    """Bars side by side for every category, from zero, with their amounts written out."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: Axis
    level: Level | None = None

    def __post_init__(self) -> None:
        _check(self.categories, self.series)


@dataclass(frozen=True)
class StackedBarChart:
    """One bar for every category, made of the parts that the series give; parts are not negative."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: Axis

    def __post_init__(self) -> None:
        _check(self.categories, self.series)
        if any(amount and amount.value < 0 for one in self.series for amount in one.amounts):
            raise ValueError("bagian batang bertumpuk tidak boleh negatif")


@dataclass(frozen=True)
class LineChart:
    """Lines over categories in order of time, interrupted at gaps and at every break."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: Axis
    breaks: tuple[Break, ...] = ()

    def __post_init__(self) -> None:
        _check(self.categories, self.series)
        if any(not 0 < one.index < len(self.categories) for one in self.breaks):
            raise ValueError("putus garis harus berada di antara dua kategori")


AmountChart = BarChart | StackedBarChart | LineChart
Chart = AmountChart | TreeChart

MOST_SERIES = 6  # so many can be told apart without colour


def _check(categories: tuple[str, ...], series: tuple[Series, ...]) -> None:
    """Raise ValueError where nothing could be drawn, or not every category has its amounts."""
    if not categories or not series:
        raise ValueError("grafik tanpa kategori atau tanpa seri")
    if len(series) > MOST_SERIES:
        raise ValueError(f"grafik memuat {len(series)} seri, paling banyak {MOST_SERIES}")
    if wrong := [one.name for one in series if len(one.amounts) != len(categories)]:
        raise ValueError(f"banyaknya nilai seri '{wrong[0]}' tidak sama dengan banyaknya kategori")
