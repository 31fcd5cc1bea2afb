"""Circles in graphs of codes, and the longest way to their ends."""

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.graph import depths, find_circles, show_circle

CODES = "ABCDEF"
GRAPHS = st.dictionaries(st.sampled_from(CODES), st.lists(st.sampled_from(CODES + "X"), max_size=3))


def reaches(arrows: dict[str, list[str]], start: str, end: str) -> bool:
    seen: set[str] = set()
    waiting = list(arrows.get(start, ()))
    while waiting:
        here = waiting.pop()
        if here == end:
            return True
        if here in arrows and here not in seen:
            seen.add(here)
            waiting += arrows[here]
    return False


@given(GRAPHS)
def test_a_circle_is_found_exactly_where_a_code_leads_back_to_itself(
    arrows: dict[str, list[str]],
) -> None:
    circular = {code for code in arrows if reaches(arrows, code, code)}
    circles = find_circles(arrows)
    assert bool(circles) == bool(circular)
    assert {code for circle in circles for code in circle} <= circular


@given(GRAPHS)
def test_a_circle_follows_the_arrows_and_shares_no_code(arrows: dict[str, list[str]]) -> None:
    circles = find_circles(arrows)
    for circle in circles:
        for here, there in zip(circle, (*circle[1:], circle[0]), strict=True):
            assert there in arrows[here]
    codes = [code for circle in circles for code in circle]
    assert len(codes) == len(set(codes))


@given(GRAPHS)
def test_depth_is_one_more_than_that_of_the_deepest_end(arrows: dict[str, list[str]]) -> None:
    found = depths(arrows)
    for code, depth in found.items():
        ends = [found[end] for end in arrows[code] if end in arrows]
        assert depth == (max(ends) + 1 if ends else 0)
    circular = {code for code in arrows if reaches(arrows, code, code)}
    lead_there = {c for c in arrows if any(reaches(arrows, c, end) for end in circular)} | circular
    assert found.keys() == arrows.keys() - lead_there


def test_a_circle_begins_with_the_code_that_stands_first() -> None:
    assert find_circles({"X": ["C"], "A": ["B"], "B": ["C"], "C": ["A"]}) == (("A", "B", "C"),)
    assert find_circles({"A": ["A"]}) == (("A",),)
    assert show_circle(("A", "B")) == "A → B → A"


def test_a_long_chain_is_walked() -> None:
    arrows = {str(n): [str(n + 1)] for n in range(5000)}
    assert find_circles(arrows) == ()
    assert depths(arrows)["0"] == 4999
