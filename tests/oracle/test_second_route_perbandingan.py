"""Every comparison of `selaras hitung` again on a second route: raw cells and fractions."""

from pathlib import Path

import pytest

from tests.oracle import second_route_perbandingan
from tests.oracle.calling import hitung
from tests.oracle.test_second_route import OFFICES, assert_same


@OFFICES
def test_every_year_progress_and_benchmark(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = {row["kode"]: row for row in hitung(path, capfdbinary)["perbandingan"] or ()}
    exact = second_route_perbandingan.comparisons(path)
    for kode, row in exact.items():
        ours = found.get(kode, {"tahun": [], "kemajuan": [], "pembanding": []})
        for our_year, their_year in zip(ours["tahun"], row["tahun"], strict=True):
            assert_same(our_year, their_year, "realisasi", "perubahan", "nisbah")
        for our_other, their_other in zip(ours["pembanding"], row["pembanding"], strict=True):
            assert_same(our_other, their_other, "nisbah", "selisih")
        renstra = ours["kemajuan"][0] if ours["kemajuan"] else {"kemajuan": None}
        assert_same(renstra, {"kemajuan": row["kemajuan"]}, "kemajuan")


def test_the_second_route_has_something_to_compare() -> None:
    rows = [
        row for path in OFFICES.args[1] for row in second_route_perbandingan.comparisons(path).values()
    ]
    assert sum(bool(row["tahun"]) for row in rows) > 40
    assert sum(row["kemajuan"] is not None for row in rows) >= 10
    assert sum(bool(row["pembanding"]) for row in rows) >= 3
