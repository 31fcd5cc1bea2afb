"""Copies of the package in which a test plants a fault, so that a check is seen to fail."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "selaras"
DOMAIN = ("domain/**/*.py",)
PURE = (*DOMAIN, "documents/*.py", "documents/model/*.py", "documents/builders/**/*.py")


def copy_package(tree: Path) -> Path:
    """Copy the package under `tree`; return where it lies."""
    ignore = shutil.ignore_patterns("__pycache__", "*.ttf")
    return Path(shutil.copytree(PACKAGE, tree / "selaras", ignore=ignore))


def plant(package: Path, name: str, source: str) -> None:
    """Write a module into the package, with the packages that lead to it."""
    path = package / name
    for folder in reversed([p for p in path.parents if package in p.parents]):
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
    path.write_text(source, encoding="utf-8")


def parse_modules(package: Path, *patterns: str) -> Iterator[tuple[str, ast.Module]]:
    """Yield every module that a pattern names, as its path and its syntax tree."""
    for path in sorted(path for pattern in patterns for path in package.glob(pattern)):
        yield str(path.relative_to(package)), ast.parse(path.read_text(encoding="utf-8"))
