"""Directed graphs of codes: circles in them, and how far each code stands from where its lines end.

Arrows are a mapping from every code to the codes that it points at; others are ignored.
Nothing here recurses, so a chain of any length is walked.
"""

from collections.abc import Mapping, Sequence

Arrows = Mapping[str, Sequence[str]]


def find_circles(arrows: Arrows) -> tuple[tuple[str, ...], ...]:
    """Return circles that share no code, at least one wherever codes lead back to themselves.

    Each begins with its code that comes first in `arrows` and names every code once.
    """
    order = {code: place for place, code in enumerate(arrows)}
    found: list[tuple[str, ...]] = []
    told: set[str] = set()
    for circle in _closing(arrows):
        if told.isdisjoint(circle):
            told.update(circle)
            start = circle.index(min(circle, key=order.__getitem__))
            found.append((*circle[start:], *circle[:start]))
    return tuple(sorted(found, key=lambda circle: order[circle[0]]))


def show_circle(circle: Sequence[str]) -> str:
    """Return 'A → B → A'."""
    return " → ".join((*circle, circle[0]))


def depths(arrows: Arrows) -> dict[str, int]:
    """Return the longest way from each code to one that points at nothing, which has 0.

    Codes that lead into a circle have no such way and are left out.
    """
    targets = {code: [t for t in dict.fromkeys(ends) if t in arrows] for code, ends in arrows.items()}
    sources: dict[str, list[str]] = {code: [] for code in arrows}
    for code, ends in targets.items():
        for end in ends:
            sources[end].append(code)
    waiting = {code: len(ends) for code, ends in targets.items()}
    found = {code: 0 for code, count in waiting.items() if count == 0}
    ready = list(found)
    for code in ready:  # grows while it is read, never by less depth, so the last end counts
        for source in sources[code]:
            found[source] = found[code] + 1
            waiting[source] -= 1
            if waiting[source] == 0:
                ready.append(source)
    return {code: found[code] for code in ready}


def _closing(arrows: Arrows) -> list[tuple[str, ...]]:
    """Return the circle that each backward arrow of one walk through the graph closes."""
    found: list[tuple[str, ...]] = []
    done: set[str] = set()
    for start in arrows:
        if start in done:
            continue
        path = {start: iter(arrows[start])}  # the way from the start, with what is still to be followed
        while path:
            here = next(reversed(path))
            end = next(path[here], None)
            if end is None:
                del path[here]
                done.add(here)
            elif end in path:
                codes = list(path)
                found.append(tuple(codes[codes.index(end) :]))
            elif end in arrows and end not in done:
                path[end] = iter(arrows[end])
    return found
