"""Every place in the checks that can speak is heard in at least one case (cases_*.py here)."""

import ast
import inspect
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from selaras.domain import keutuhan
from selaras.domain.keutuhan import check_berkas
from selaras.domain.keutuhan.reporting import At
from tests.unit.keutuhan.cases_desa import CIRCLE
from tests.unit.keutuhan.test_finding import CASES

SAYINGS = {"error", "warning"}
Place = tuple[str, int]  # module, first line of the call


def call_sites() -> Iterator[tuple[Place, int]]:
    """Yield every call of At.error and At.warning with the last line of the call."""
    for name in sorted(f"{keutuhan.__name__}.{m.name}" for m in iter_modules(keutuhan.__path__)):
        for node in ast.walk(ast.parse(inspect.getsource(import_module(name)))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SAYINGS:
                yield (name, node.lineno), node.end_lineno or node.lineno


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> set[Place]:
    """Return the lines that made a problem while every case is checked."""
    lines: set[Place] = set()
    make = At._make

    def record(self: At, *words: object) -> object:
        frame = sys._getframe(2)
        lines.add((frame.f_globals["__name__"], frame.f_lineno))
        return make(self, *words)  # type: ignore[arg-type]

    monkeypatch.setattr(At, "_make", record)
    for office in (CIRCLE, *(case.berkas for case in CASES.values())):
        check_berkas(office)
    return lines


def test_no_check_is_silent_for_ever(spoken: set[Place]) -> None:
    sites = list(call_sites())
    assert len(sites) > 80
    silent = [
        (module, first)
        for (module, first), last in sites
        if not any(name == module and first <= line <= last for name, line in spoken)
    ]
    assert silent == []
