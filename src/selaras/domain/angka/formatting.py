"""Numbers as Indonesian readers expect them: '.' between thousands, ',' before decimals."""

from decimal import Decimal

from selaras.domain.angka.rounding import round_half_up, settle

_SWAP = str.maketrans({",": ".", ".": ","})


def format_angka(nilai: Decimal, desimal: int = 2) -> str:
    """Write with a fixed number of decimals: 1234.5 becomes '1.234,50'."""
    rounded = round_half_up(nilai, desimal)
    return f"{rounded + 0:,.{desimal}f}".translate(_SWAP)


def format_ringkas(nilai: Decimal, maks_desimal: int = 2) -> str:
    """Write with as many decimals as the value has, at most `maks_desimal`: 90 is '90', not '90,00'."""
    text = format_angka(nilai, maks_desimal)
    return text.rstrip("0").rstrip(",") if "," in text else text


def format_uang(nilai: Decimal) -> str:
    """Write rupiah without the currency sign: '2.970.011.891'; cents appear only where there are any."""
    return format_angka(nilai, 0 if round_half_up(nilai, 2) == round_half_up(nilai, 0) else 2)


def format_persen(nilai: Decimal, desimal: int = 2) -> str:
    """Write a percentage: 84.224 becomes '84,22 %'."""
    return f"{format_angka(nilai, desimal)} %"


def format_polos(nilai: Decimal) -> str:
    """Write for machines: plain digits with a point, no exponent, no trailing zeros, unrounded."""
    text = f"{settle(nilai):f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", ""} else text
