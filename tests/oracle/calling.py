"""`selaras hitung --json` on an example office."""

import json
from pathlib import Path
from typing import Any

import pytest

from selaras.cli.main import main

CONTOH = Path(__file__).parents[2] / "contoh"
KLAKAH = CONTOH / "klakah-2024-tw2.xlsx"
ROWOKANGKUNG = CONTOH / "rowokangkung-2023-tw2.xlsx"


def hitung(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> dict[str, Any]:
    """Return what the command prints; it must print nothing else to stdout."""
    assert main(["hitung", str(path), "--json"]) == 0
    found: dict[str, Any] = json.loads(capfdbinary.readouterr().out)
    return found
