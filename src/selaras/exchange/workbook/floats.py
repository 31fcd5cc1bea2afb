"""What a cell of Excel can carry: 15 significant digits, which is also what Excel shows at most."""

from decimal import Decimal

TERBESAR = Decimal("1e18")  # no figure of an office reaches a million trillion ...
TERKECIL = Decimal("1e-12")  # ... or is this close to zero without being zero


def decimal_of(angka: float) -> Decimal:
    """Return the number that Excel shows; noise of binary fractions behind digit 15 is dropped."""
    return Decimal(f"{Decimal(f'{angka:.15g}'):f}")


def carries(nilai: Decimal) -> bool:
    """Tell whether the number survives a cell; otherwise it has to be written as text."""
    number = float(nilai)
    return abs(number) < float(TERBESAR) and decimal_of(number) == nilai


def is_plausible(nilai: Decimal) -> bool:
    """Tell whether the size of a number lets every later formula compute with it."""
    return nilai == 0 or TERKECIL <= abs(nilai) < TERBESAR


def text_of(nilai: Decimal) -> str:
    """Write all digits, with a comma before the decimals, as the reader of numbers takes them."""
    text = f"{nilai:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",")
