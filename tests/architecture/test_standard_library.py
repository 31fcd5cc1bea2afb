"""Pure packages import nothing but the standard library and selaras.

The contract 'pure' knows only the libraries that it names; this test knows what the standard library is.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.planting import PACKAGE, PURE, copy_package, parse_modules, plant

ALLOWED = sys.stdlib_module_names | {"selaras"}

FAULTS = {
    "a library": ("domain/planted.py", "import requests\n"),
    "a part of a library": ("domain/berkas/planted.py", "from rapidfuzz.fuzz import ratio\n"),
    "within a function": ("documents/walking.py", "def show():\n    import jinja2\n"),
    "for types alone": (
        "documents/builders/planted.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pandas\n",
    ),
    "by a relative import": ("domain/planted.py", "from . import angka\n"),
}


def imported_names(tree: ast.Module) -> Iterator[str]:
    """Yield the top-level name of every import; '.' for a relative one, which hides where it leads."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." if node.level else str(node.module).split(".")[0]


def foreign_imports(package: Path) -> list[str]:
    return [
        f"{path} imports {name}"
        for path, tree in parse_modules(package, *PURE)
        for name in imported_names(tree)
        if name not in ALLOWED
    ]


def test_pure_packages_need_nothing_but_the_standard_library() -> None:
    assert foreign_imports(PACKAGE) == []


@pytest.mark.parametrize("name", FAULTS)
def test_planted_import_is_found(tmp_path: Path, name: str) -> None:
    module, source = FAULTS[name]
    package = copy_package(tmp_path)
    plant(package, module, source)
    assert [fault.split()[0] for fault in foreign_imports(package)] == [module]
