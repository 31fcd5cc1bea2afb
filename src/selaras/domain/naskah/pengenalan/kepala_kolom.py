"""The header of each column, merged cells filled in, and what its words name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.kata_kolom import classify, is_period, is_unit, normalise
from selaras.domain.naskah.pengenalan.kepala import is_numbering
from selaras.domain.naskah.tabel import JenisKolom

_QUARTER = re.compile(r"(?<!d )(?<!dengan )\b(?:tr?w|tri ?wulan|tribulan)[ -]*(iv|i{1,3}|[1-4])\b")
_BARE_QUARTER = re.compile(r"i{1,3}|iv")
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_YEAR = re.compile(r"(?<![\d-])(?<!- )(?<!– )((?:19|20)\d\d)(?! ?[-–/] ?(?:20)?\d\d)\b")
_ONLY_YEAR = re.compile(r"(?:tahun )?((?:19|20)\d\d)")
_ACTION = re.compile(r"rencana aksi(?: (?:kinerja|tahun)?(?: ?20\d\d)?)?")
_LEAVES = {
    JenisKolom.TARGET,
    JenisKolom.REALISASI,
    JenisKolom.CAPAIAN,
    JenisKolom.TARGET_AKHIR,
    JenisKolom.REALISASI_LALU,
}


@dataclass(frozen=True)
class KepalaKolom:
    """One column of the header: its cells from top to bottom, merged ones filled in."""

    bagian: tuple[str, ...]
    is_merged: bool = False  # the cell above the lowest one spans more than this column

    @property
    def teks(self) -> str:
        """Return the cells in one line."""
        return " / ".join(dict.fromkeys(self.bagian))

    @property
    def tahun(self) -> int | None:
        """Return the year it names last, None where it names none; a span of years is none."""
        if self.bagian and (alone := _ONLY_YEAR.fullmatch(normalise(self.bagian[-1]))):
            return int(alone[1])
        found = _YEAR.findall(" ".join(self.bagian))
        return int(found[-1]) if found else None

    @property
    def triwulan(self) -> int | None:
        """Return the quarter it names, None where it names none or runs up to one."""
        text = " / ".join(normalise(part) for part in self.bagian)
        if (found := _QUARTER.search(text)) is not None:
            return _NUMERALS.get(found[1]) or int(found[1])
        last = normalise(self.bagian[-1]) if self.bagian else ""
        return _NUMERALS[last] if _BARE_QUARTER.fullmatch(last) else None


def read_headers(kepala: Sequence[BarisTabel]) -> list[KepalaKolom]:
    """Return one header per cell of the header rows; the row that numbers the columns is left out."""
    is_numbered = len(kepala) > 1 and is_numbering(kepala[-1].sel)
    rows = [row.sel for row in (kepala[:-1] if is_numbered else kepala)]
    width = max(map(len, rows), default=0)
    grid = [list(row) + [""] * (width - len(row)) for row in rows]
    filled = _fill(grid)
    return [_one(grid, filled, place) for place in range(width)]


def leaf_kind(header: KepalaKolom) -> JenisKolom | None:
    """Return the kind that the lowest telling cell names; periods and units tell nothing of it."""
    for part in reversed(header.bagian):
        if is_period(part) or (is_unit(part) and (part.strip("() ") != "%" or _has_leaf(header, part))):
            continue
        if (kind := classify(part)) is not None:
            return JenisKolom.LAIN if _is_action(header) else kind
    return None


def _fill(grid: list[list[str]]) -> list[list[str]]:
    """Carry the text of a merged cell over the empty ones behind it, where rows below have text."""
    filled = [list(row) for row in grid]
    for depth, row in enumerate(filled[:-1]):
        last = ""
        for place, cell in enumerate(grid[depth]):
            last = cell or last
            if any(lower[place] for lower in grid[depth + 1 :]):
                row[place] = last
    return filled


def _one(grid: list[list[str]], filled: list[list[str]], place: int) -> KepalaKolom:
    depths = [depth for depth, row in enumerate(filled) if row[place]]
    parts = tuple(filled[depth][place] for depth in depths)
    merged = len(depths) > 1 and _spans(filled[depths[-2]], grid[depths[-2]], place)
    return KepalaKolom(parts if any(row[place] for row in grid) else (), merged)


def _spans(filled: list[str], printed: list[str], place: int) -> bool:
    """Tell whether the cell of a row at a place reaches over a neighbour."""
    behind = place + 1 < len(filled) and not printed[place + 1] and filled[place + 1] == filled[place]
    return behind or not printed[place]


def _is_action(header: KepalaKolom) -> bool:
    """Tell whether a column tells in words what is to be done; as a group it holds targets."""
    return len(header.bagian) == 1 and _ACTION.fullmatch(normalise(header.bagian[0])) is not None


def _has_leaf(header: KepalaKolom, unit: str) -> bool:
    """Tell whether the cell above a unit names the column itself and no group: 'Target' above '(%)'."""
    above = [part for part in header.bagian if part != unit]
    return bool(above) and not header.is_merged and classify(above[-1]) in _LEAVES
