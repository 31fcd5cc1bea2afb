"""The list of chapters that a report gives below 'Sistematika', told from the chapters themselves."""

from collections.abc import Iterator

from selaras.domain.naskah.bagian import Judul

_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def without_listed(headings: list[Judul]) -> Iterator[Judul]:
    """Leave out the chapters, and what stands between them, that a part 'Sistematika' lists.

    The list begins with the first chapter again and ends where a number does not go on.
    """
    last, is_listing = 0, False
    awaits = False
    for heading in headings:
        number = _bab_number(heading)
        if number is not None:
            if awaits and number == 1:
                is_listing, last = True, 0
            if is_listing and number > last:
                last = number
                continue
            is_listing, awaits = False, False
        elif "sistematika" in heading.teks.casefold():
            awaits = True
        if not is_listing:
            yield heading


def _bab_number(heading: Judul) -> int | None:
    if not heading.nomor.startswith("BAB "):
        return None
    text = heading.nomor.removeprefix("BAB ")
    return int(text) if text.isdigit() else _roman(text)


def _roman(text: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
