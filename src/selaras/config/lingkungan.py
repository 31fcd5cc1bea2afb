"""What the environment and selaras.toml say; the environment wins."""

import os
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

import environ


class Mode(StrEnum):
    """How the application runs: an office's own data, the demonstration, or tests."""

    KANTOR = "kantor"
    DEMO = "demo"
    UJI = "uji"


def data_folder() -> Path:
    """Return the one folder for database, files, keys and log (SELARAS_DATA)."""
    return Path(os.environ.get("SELARAS_DATA") or Path.home() / "selaras-data").absolute()


def read_environment(folder: Path) -> environ.Env:
    """Return the settings by name, those of selaras.toml standing behind the environment."""
    for name, value in _of_toml(folder / "selaras.toml").items():
        os.environ.setdefault(name, str(value))
    return environ.Env()


def _of_toml(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))
