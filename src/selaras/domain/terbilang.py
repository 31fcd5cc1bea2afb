"""Numbers in Indonesian words, as agreements, receipts and decrees repeat them behind the digits."""

from decimal import Decimal

from selaras.domain.angka import format_polos, format_ringkas, settle

_LIMIT = 10**15  # the first number that has no name here
_UNITS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_TEENS = ("sepuluh", "sebelas", *(f"{unit} belas" for unit in _UNITS[2:]))
_GROUPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))


class TerbilangError(ValueError):
    """The number has no words here: too large, not finite, or rupiah with cents."""


def terbilang(nilai: Decimal | int) -> str:
    """Write the value in small letters; decimals digit by digit, without closing zeros.

    Raises TerbilangError for what is not finite or reaches 10**15.
    """
    plain = _plain_digits(Decimal(nilai))
    whole, _, decimals = plain.removeprefix("-").partition(".")
    words = ["minus"] if plain.startswith("-") else []
    words.append(_whole_words(int(whole)))
    if decimals:
        words += ["koma", *(_UNITS[int(digit)] or "nol" for digit in decimals)]
    return " ".join(words)


def terbilang_rupiah(nilai: Decimal | int) -> str:
    """Write an amount of whole rupiah; raises TerbilangError where there are cents, too."""
    amount = Decimal(nilai)
    if "." in _plain_digits(amount):
        raise TerbilangError(
            f"Rp {format_ringkas(amount, 6)} memuat sen; hanya rupiah penuh yang dibilang"
        )
    return f"{terbilang(amount)} rupiah"


def _plain_digits(number: Decimal) -> str:
    if not number.is_finite():
        raise TerbilangError(f"'{number}' bukan angka, jadi tidak dapat ditulis dengan kata")
    if abs(settle(number)) >= _LIMIT:
        raise TerbilangError("angka mencapai seribu triliun, terlalu besar untuk ditulis dengan kata")
    return format_polos(number)


def _whole_words(number: int) -> str:
    if number == 0:
        return "nol"
    words = []
    for size, name in _GROUPS:
        count, number = divmod(number, size)
        # "seribu" stands for one thousand wherever it stands: 1.001.000 is "satu juta seribu"
        words.append(
            "seribu" if (count, name) == (1, "ribu") else f"{_hundreds(count)} {name}" * (count > 0)
        )
    return " ".join(word for word in (*words, _hundreds(number)) if word)


def _hundreds(number: int) -> str:
    """Words for 0 to 999; empty for 0."""
    hundreds, rest = divmod(number, 100)
    head = "seratus" if hundreds == 1 else f"{_UNITS[hundreds]} ratus" * (hundreds > 1)
    return " ".join(word for word in (head, _tens(rest)) if word)


def _tens(number: int) -> str:
    """Words for 0 to 99; empty for 0."""
    tens, units = divmod(number, 10)
    if tens == 1:
        return _TEENS[units]
    return " ".join(word for word in (f"{_UNITS[tens]} puluh" * (tens > 1), _UNITS[units]) if word)
