"""Whether print shows a value that is known."""

from decimal import Decimal
from typing import Any

from selaras.domain.angka import round_half_up
from selaras.exchange.serap.kata import number_in, same_name, show


def same_value(printed: Any, known: Any) -> bool:
    """Tell whether print shows a known value: numbers as far as they are printed, words by letters."""
    numbers = _number(printed), _number(known)
    if numbers[0] is not None and numbers[1] is not None:
        return _rounds_to(numbers[0], numbers[1])
    if isinstance(printed, str) or isinstance(known, str):
        return same_name(show(printed)) == same_name(show(known))
    return bool(printed == known)


def _number(value: Any) -> Decimal | None:
    return value if isinstance(value, Decimal) else number_in(value) if isinstance(value, str) else None


def _rounds_to(printed: Decimal, known: Decimal) -> bool:
    exponent = printed.as_tuple().exponent
    decimals = max(-exponent, 0) if isinstance(exponent, int) else 0
    return printed == known or printed == round_half_up(known, decimals)
