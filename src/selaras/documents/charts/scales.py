"""From amounts to positions, and the round numbers along an axis."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True)
class Scale:
    """Maps `low`..`high` to the points `start`..`end`; a scale from bottom to top has start > end."""

    low: Decimal
    high: Decimal
    start: float
    end: float

    def at(self, value: Decimal) -> float:
        """Return the position of a value in points."""
        share = float((value - self.low) / (self.high - self.low))
        return round(self.start + share * (self.end - self.start), 2)


def tick_step(low: Decimal, high: Decimal, count: int) -> Decimal:
    """Return the smallest round step that needs at most `count` steps from low to high."""
    least = (high - low) / count
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in _STEPS if step * power >= least)


def ticks(low: Decimal, high: Decimal, step: Decimal) -> list[Decimal]:
    """Return the multiples of the step from low to high."""
    return [step * n for n in range(ceil(low / step), floor(high / step) + 1)]


def decimals_of(step: Decimal) -> int:
    """Return how many decimals the multiples of a step have."""
    exponent = step.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)
