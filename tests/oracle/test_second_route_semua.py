"""Every figure of `selaras hitung --json` once more: raw cells and fractions, nothing of ours.

Nothing is exempt: a leaf that reads as a number and that the second route does not have is a fault.
"""

import ast
import copy
from decimal import Decimal, localcontext
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.oracle.calling import CONTOH, KLAKAH, hitung
from tests.oracle.second_route_leaves import compare, figures
from tests.oracle.second_route_semua import everything
from tests.oracle.test_second_route import OFFICES

ROUTE = sorted(Path(__file__).parent.glob("second_route_*.py"))


@OFFICES
def test_every_figure_is_computed_again_and_the_same(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert compare(hitung(path, capfdbinary), everything(path)) == []


def test_there_are_thousands_of_figures(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    books = sorted(CONTOH.glob("*.xlsx"))
    assert sum(len(figures(hitung(path, capfdbinary))) for path in books) > 12_000


@pytest.fixture
def printed(capfdbinary: pytest.CaptureFixture[bytes]) -> dict[str, Any]:
    return hitung(KLAKAH, capfdbinary)


def test_no_figure_can_be_off_by_one_in_the_nineteenth_digit(printed: dict[str, Any]) -> None:
    exact = everything(KLAKAH)
    places = [path for path, text in figures(printed).items() if Fraction(text) != 0]
    assert len(places) > 400
    for path in places:
        assert len(compare(with_fault(printed, path), exact)) == 1, path


def with_fault(printed: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return the object with one figure a little too large."""
    changed = copy.deepcopy(printed)
    holder: Any = changed
    for key in path[:-1]:
        holder = holder[int(key)] if isinstance(holder, list) else holder[key]
    with localcontext(prec=60):
        holder[path[-1]] = f"{Decimal(holder[path[-1]]) * (1 + Decimal(10) ** -18):f}"
    return changed


def test_a_figure_of_a_new_part_has_to_be_computed_again(printed: dict[str, Any]) -> None:
    found = compare({**printed, "baru": {"angka": "12.5"}}, everything(KLAKAH))
    assert found == ["baru.angka: 12.5 tanpa rute kedua"]


def test_a_figure_that_is_missing_is_missed(printed: dict[str, Any]) -> None:
    found = compare({**printed, "rata_rata": None}, everything(KLAKAH))
    assert "rata_rata.capaian: hanya rute kedua" in found[0]


@pytest.mark.parametrize("path", ROUTE, ids=lambda path: path.stem)
def test_the_second_route_uses_nothing_of_ours(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    foreign = {name.partition(".")[0] for name in names} - {"tests"}
    assert "selaras" not in foreign
    assert {name for name in names if name.startswith("tests.")} <= {
        "tests.oracle",
        "tests.oracle.sheets",
        *(f"tests.oracle.{one.stem}" for one in ROUTE),
    }
