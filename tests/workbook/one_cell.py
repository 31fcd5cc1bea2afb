"""Read the sample with one cell changed."""

from typing import Any

from selaras.exchange.workbook import HasilBaca, MasalahBuku, read_workbook
from tests.workbook.samples import build, put, sample_cells


def read_with(place: tuple[str, str, int], value: Any) -> HasilBaca:
    """Read the sample with one cell changed; `place` is sheet, label and number of the record."""
    cells = sample_cells()
    put(cells, place[0], place[1], value, place[2])
    return read_workbook(build(cells))


def value_of(place: tuple[str, str, int], value: Any, daftar: str, isian: str) -> Any:
    result = read_with(place, value)
    assert result.berkas is not None, list(map(str, result.kesalahan))
    return getattr(getattr(result.berkas, daftar)[place[2] - 1], isian)


def error_of(place: tuple[str, str, int], value: Any) -> MasalahBuku:
    (error,) = read_with(place, value).kesalahan
    assert error.lembar == place[0]
    return error
