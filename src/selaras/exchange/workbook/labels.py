"""How a header is printed, and in which spellings it is recognised."""

import re

OTOMATIS = "(otomatis)"  # ends the header of a column that is computed and never read
WAJIB = "\u00a0*"  # never alone on a line

_YEARS_BACK = re.compile(r"\{n-(\d)\}")
_WITH_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def shown_label(label: str, tahun: int | None) -> str:
    """Return the header: 'Realisasi 2023' where the year of the book is known."""

    def replace(match: re.Match[str]) -> str:
        return f"tahun {match[0][1:-1]}" if tahun is None else str(tahun - int(match[1]))

    return _YEARS_BACK.sub(replace, label)


def header_key(teks: str) -> str:
    """Return what two spellings of a header share: case, spaces and asterisks do not count."""
    return "".join(teks.replace("*", "").split()).casefold()


def header_keys(label: str, tahun: int | None) -> frozenset[str]:
    """Return every spelling of a label that is understood, as keys."""
    match = _YEARS_BACK.search(label)
    if match is None:
        return frozenset({header_key(label)})
    spellings = [match[0], match[0][1:-1], f"tahun {match[0][1:-1]}"]
    if tahun is not None:
        year = tahun - int(match[1])
        spellings += [str(year), f"tahun {year}"]
    return frozenset(header_key(label.replace(match[0], spelling)) for spelling in spellings)


def names_a_year(teks: str) -> bool:
    """Tell whether a header holds a year, which only the period of the book can place."""
    return _WITH_YEAR.search(teks) is not None


def sheet_key(nama: str) -> str:
    """Return what two spellings of the name of a sheet share: case, spaces, and '&' for 'dan'."""
    return "".join(char for char in nama.casefold().replace("&", "dan") if char.isalnum())
