"""Where the points of lines stand."""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from selaras.documents.charts.marks import Stop
from selaras.documents.charts.scales import Scale
from selaras.documents.model import LineChart, Series


class Spot(NamedTuple):
    """A known amount: the number of its category, its place in points, its words."""

    category: int
    x: float
    y: float
    shown: str


@dataclass(frozen=True)
class Plot:
    """The chart on `width` points; every category has a slot, its points stand in the middle."""

    chart: LineChart
    scale: Scale
    width: float

    @property
    def slot(self) -> float:
        """Return how many points a category has."""
        return self.width / len(self.chart.categories)

    @property
    def height(self) -> float:
        """Return the height of the drawing area in points."""
        return self.scale.start

    def middle(self, index: int) -> float:
        """Return where a category stands."""
        return round(self.slot * (index + 0.5), 2)

    def spots(self, series: Series) -> list[Spot]:
        """Return the known amounts of a series from left to right."""
        return [
            Spot(index, self.middle(index), self.scale.at(amount.value), amount.shown)
            for index, amount in enumerate(series.amounts)
            if amount
        ]

    def stops(self, series: Series) -> list[Stop]:
        """Return the points of a series, a new part after every gap and every break."""
        spots = self.spots(series)
        breaks = {one.index for one in self.chart.breaks}
        cuts = [
            after.category - before.category > 1 or after.category in breaks
            for before, after in pairwise(spots)
        ]
        return [Stop(sum(cuts[:n]), spot.x, spot.y) for n, spot in enumerate(spots)]
