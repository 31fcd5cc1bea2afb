"""docs/penjelasan/arsitektur.md names every folder and contract, and no path that is gone."""

import re
from pathlib import Path

import pytest

from tests.architecture.planting import PACKAGE, ROOT, copy_package, plant
from tests.architecture.test_layers import CONTRACTS

PAGE = (ROOT / "docs" / "penjelasan" / "arsitektur.md").read_text(encoding="utf-8")
PATH = re.compile(r"`((?:tests|docs|domain|documents|exchange|cli)/[a-z_/.-]*)`")
PLACES = (ROOT, PACKAGE)


def unnamed_folders(package: Path, page: str) -> list[str]:
    """Return the packages of the first two levels that the page does not name."""
    found = sorted([*package.glob("*/__init__.py"), *package.glob("*/*/__init__.py")])
    folders = [f"{path.parent.relative_to(package)}/" for path in found]
    return [folder for folder in folders if f"`{folder}" not in page]


def lost_paths(page: str) -> list[str]:
    """Return the paths of the page that lie neither in the repository nor in the package."""
    paths = PATH.findall(page)
    return [path for path in paths if not any(exists(place / path) for place in PLACES)]


def exists(path: Path) -> bool:
    """Tell whether a file or folder is there; modules are named without their ending."""
    return path.exists() or path.with_suffix(".py").exists()


def test_every_folder_is_named() -> None:
    assert unnamed_folders(PACKAGE, PAGE) == []


def test_every_contract_is_named() -> None:
    assert [contract for contract in CONTRACTS if f"`{contract}`" not in PAGE] == []


def test_every_path_exists() -> None:
    assert lost_paths(PAGE) == []


def test_planted_folder_is_missed(tmp_path: Path) -> None:
    package = copy_package(tmp_path)
    plant(package, "domain/planted/planted.py", "")
    assert set(unnamed_folders(package, PAGE)) - set(unnamed_folders(PACKAGE, PAGE)) == {
        "domain/planted/"
    }


@pytest.mark.parametrize("path", ["tests/planted/", "domain/planted", "docs/data/planted.toml"])
def test_planted_path_is_missed(path: str) -> None:
    assert lost_paths(f"{PAGE}\n`{path}`") == [path]
