"""Quarters, year, mean and budget of `selaras hitung` again on a second route, with status and class."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.oracle import second_route_anggaran, second_route_kinerja
from tests.oracle.calling import CONTOH, hitung

OFFICES = pytest.mark.parametrize("path", sorted(CONTOH.glob("*.xlsx")), ids=lambda path: path.stem)
MONEY = ("pagu", "realisasi", "sisa", "serapan")
FIGURES = ("target", "target_sd", "realisasi", "realisasi_sd", "capaian", "capaian_sd")


def assert_same(
    found: Mapping[str, str | None], exact: Mapping[str, Fraction | None], *names: str
) -> None:
    """Compare to 20 significant digits; missing is missing on both routes."""
    for name in names:
        text, number = found[name], exact[name]
        if number is None or text is None:
            assert (name, text) == (name, number)
        else:
            assert abs(Fraction(text) - number) <= abs(number) / 10**20, name


def test_there_are_offices_to_compare() -> None:
    assert len(list(CONTOH.glob("*.xlsx"))) >= 2


@OFFICES
def test_every_quarter_and_the_year_of_every_indicator(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = hitung(path, capfdbinary)["indikator"]
    exact = second_route_kinerja.indicators(path)
    assert [i["kode"] for i in found] == [i["kode"] for i in exact]
    for ours, theirs in zip(found, exact, strict=True):
        assert_same(ours, theirs, "target")
        assert_same(ours["tahunan"], theirs["tahunan"], "realisasi", "capaian")
        assert ours["tahunan"]["kategori"] == theirs["tahunan"]["kategori"]
        for quarter, figures in theirs["triwulan"].items():
            assert_same(ours["triwulan"][quarter], figures, *FIGURES)
            assert ours["triwulan"][quarter]["status"] == figures["status"]


@OFFICES
def test_the_mean_and_the_indicators_it_runs_over(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = hitung(path, capfdbinary)["rata_rata"]
    exact, over = second_route_kinerja.mean(second_route_kinerja.indicators(path))
    assert_same(found, {"capaian": exact}, "capaian")
    assert found["indikator"] == over


@OFFICES
def test_every_row_of_the_budget_and_its_total(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = hitung(path, capfdbinary)["anggaran"]
    rows, total = second_route_anggaran.budget(path)
    names = ("kode", "sumber_dana", "keterangan")
    assert [[row[n] for n in names] for row in found["baris"]] == [[r[n] for n in names] for r in rows]
    for ours, theirs in zip(found["baris"], rows, strict=True):
        assert_same(ours, theirs, *MONEY)
    assert_same(found["total"], total, *MONEY)


@OFFICES
def test_every_result_of_a_derivation_is_the_figure_above_it(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    figures: Any = hitung(path, capfdbinary)
    assert figures["rata_rata"]["rincian_hitung"]["hasil"] == figures["rata_rata"]["capaian"]
    for indicator in figures["indikator"]:
        derivation, year = indicator["rincian_hitung"], indicator["tahunan"]
        assert derivation["hasil"] == year["capaian"]
        if year["realisasi"] is not None:
            assert derivation["dari"][0]["hasil"] == year["realisasi"]
        else:
            assert derivation["alasan"]
