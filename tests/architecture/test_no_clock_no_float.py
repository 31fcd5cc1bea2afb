"""The domain is told the date and counts in Decimal; pure packages never ask a clock."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.planting import DOMAIN, PACKAGE, PURE, copy_package, parse_modules, plant

CLOCK_CALLS = {"today", "now", "utcnow"}
CLOCK_MODULES = {"time"}

CLOCK_FAULTS = {
    "today": "from datetime import date\nHARI_INI = date.today()\n",
    "now": "import datetime\nSEKARANG = datetime.datetime.now(datetime.UTC)\n",
    "handed on uncalled": "from datetime import date\nfrom dataclasses import field\n"
    "HARI = field(default_factory=date.today)\n",
    "the module time": "import time\nDETIK = time.monotonic()\n",
    "a name out of time": "from time import time as detik\n",
}
FLOAT_FAULTS = {
    "a conversion": "NILAI = float('1.5')\n",
    "a literal": "NILAI = 0.1\n",
    "an exponent": "NILAI = 1e3\n",
    "an annotation": "NILAI: float | None = None\n",
}


def clock_reads(tree: ast.Module) -> Iterator[int]:
    """Yield the line of everything that reads a clock."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) if name in CLOCK_CALLS:
                yield node.lineno
            case ast.Import(names=names) if CLOCK_MODULES & {alias.name for alias in names}:
                yield node.lineno
            case ast.ImportFrom(module=module) if module in CLOCK_MODULES:
                yield node.lineno


def floats(tree: ast.Module) -> Iterator[int]:
    """Yield the line of every float literal and of every mention of the type."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=float()) | ast.Name(id="float"):
                yield node.lineno


def clock_faults(package: Path) -> list[str]:
    trees = parse_modules(package, *PURE)
    return [f"{path}:{line}" for path, tree in trees for line in clock_reads(tree)]


def float_faults(package: Path) -> list[str]:
    return [f"{path}:{line}" for path, tree in parse_modules(package, *DOMAIN) for line in floats(tree)]


def test_pure_packages_read_no_clock() -> None:
    assert clock_faults(PACKAGE) == []


def test_domain_counts_without_floats() -> None:
    assert float_faults(PACKAGE) == []


@pytest.mark.parametrize("name", CLOCK_FAULTS)
@pytest.mark.parametrize("folder", ["domain", "documents/builders"])
def test_planted_clock_is_found(tmp_path: Path, folder: str, name: str) -> None:
    package = copy_package(tmp_path)
    plant(package, f"{folder}/planted.py", CLOCK_FAULTS[name])
    assert {fault.split(":")[0] for fault in clock_faults(package)} == {f"{folder}/planted.py"}


@pytest.mark.parametrize("name", FLOAT_FAULTS)
def test_planted_float_is_found(tmp_path: Path, name: str) -> None:
    package = copy_package(tmp_path)
    plant(package, "domain/berkas/planted.py", FLOAT_FAULTS[name])
    assert float_faults(package) == ["domain/berkas/planted.py:1"]
