"""The numbers and letters that stand before the items of a list."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def write_count(count: int, bentuk: str) -> str:
    """Return a count as '3', '03', 'c', 'C', 'iii' or 'III'; other forms of the world as digits."""
    match bentuk:
        case "lowerLetter" | "upperLetter" if count > 0:
            turn, letter = divmod(count - 1, 26)
            text = chr(ord("a") + letter) * min(turn + 1, 10)
        case "lowerRoman" | "upperRoman" if 0 < count < 4000:
            text = _roman(count)
        case "decimalZero":
            return f"{count:02}"
        case _:
            return str(count)
    return text.upper() if bentuk.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for amount, letters in _ROMAN:
        times, count = divmod(count, amount)
        text += letters * times
    return text
