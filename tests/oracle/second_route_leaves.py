"""Every numeric leaf of the JSON against the same leaf of the second route."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

NUMBER = re.compile(r"-?\d+(\.\d+)?")
NEAR = Fraction(1, 10**20)
Path = tuple[str, ...]


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the leaves of nested dicts and lists; places in lists are part of the path."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from leaves(below, (*path, str(key)))
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from leaves(below, (*path, str(place)))
    else:
        yield path, value


def figures(printed: Any) -> dict[Path, str]:
    """Return what reads as a number in the JSON, whatever its type there."""
    found = ((path, leaf) for path, leaf in leaves(printed) if not isinstance(leaf, bool))
    return {path: str(leaf) for path, leaf in found if NUMBER.fullmatch(str(leaf))}


def compare(printed: Any, exact: Any) -> list[str]:
    """Return what only one route has, and what both have but differently."""
    ours = figures(printed)
    theirs = {path: leaf for path, leaf in leaves(exact) if is_figure(leaf)}
    uncovered = [f"{'.'.join(path)}: {ours[path]} tanpa rute kedua" for path in ours.keys() - theirs]
    absent = [f"{'.'.join(path)}: hanya rute kedua: {theirs[path]}" for path in theirs.keys() - ours]
    other = [
        f"{'.'.join(path)}: {ours[path]}, rute kedua {theirs[path]}"
        for path in ours.keys() & theirs
        if not same(ours[path], theirs[path])
    ]
    return sorted(uncovered + absent + other)


def is_figure(leaf: Any) -> bool:
    """Tell whether the second route has a number here, or a text of a cell that reads as one."""
    return leaf is not None and (not isinstance(leaf, str) or bool(NUMBER.fullmatch(leaf)))


def same(text: str, exact: Any) -> bool:
    """Tell whether both agree to 20 significant digits; what is text on both sides, to the letter."""
    if isinstance(exact, str):
        return text == exact
    return bool(abs(Fraction(text) - exact) <= abs(exact) * NEAR)
