"""Every worked example of tests/spec/ runs as a test; the same files print as docs/acuan/rumus/."""

import importlib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spec.adapters import ADAPTERS

HERE = Path(__file__).parent
for module in sorted(HERE.glob("adapters_*.py")):  # each fills ADAPTERS
    importlib.import_module(f"tests.spec.{module.stem}")
REQUIRED = {"judul", "fungsi", "dasar_hukum", "penjelasan", "kolom", "baris"}


def _rows() -> Iterator[Any]:
    for path in sorted(HERE.rglob("*.toml")):
        spec = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, cells in enumerate(spec["baris"], start=1):
            row = dict(zip(spec["kolom"], cells, strict=True))
            yield pytest.param(spec["fungsi"], row, id=f"{path.parent.name}/{path.stem}:{number}")


@pytest.mark.parametrize(("fungsi", "row"), list(_rows()))
def test_worked_example(fungsi: str, row: dict[str, Any]) -> None:
    result = ADAPTERS[fungsi](row)
    assert result == {column: row[column] for column in result}


@pytest.mark.parametrize("path", sorted(HERE.rglob("*.toml")), ids=lambda p: p.stem)
def test_spec_file_is_complete(path: Path) -> None:
    spec = tomllib.loads(path.read_text(encoding="utf-8"))
    assert spec.keys() >= REQUIRED
    assert spec["baris"], "a spec without rows proves nothing"
    assert all(str(spec[key]).strip() for key in REQUIRED)
