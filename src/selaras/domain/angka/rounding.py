"""Rounding, at the edge only, half up as accountants do."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal

# Divisions carry 28 significant digits. A mean of three thirds then ends in ...999 where the true
# value is whole; dropping the last four digits removes that noise before any border is compared.
_SETTLED = Context(prec=24, rounding=ROUND_HALF_EVEN)
_WIDE = Context(prec=60)


def settle(nilai: Decimal) -> Decimal:
    """Return the value without the noise of the last digits of a division (24 significant digits)."""
    return _SETTLED.plus(nilai)


def round_half_up(nilai: Decimal, desimal: int = 0) -> Decimal:
    """Round to `desimal` decimals, a half always away from zero: 45.865 becomes 45.87."""
    step = Decimal(1).scaleb(-desimal)
    return settle(nilai).quantize(step, rounding=ROUND_HALF_UP, context=_WIDE)
