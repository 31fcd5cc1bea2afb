"""Where the boxes of a drawn tree stand, at any width."""

from itertools import combinations

import pytest

from selaras.documents.charts.lettering import advance
from selaras.documents.charts.looks import SMALL
from selaras.documents.charts.tree_layout import Placed, lay_tree
from selaras.documents.charts.trees import tree_sketch
from selaras.documents.model import MOST_BOXES, TreeBox, TreeChart
from tests.documents.figures_probe import TREE

WIDTHS = [120.0, 220.0, 270.0, 453.0, 860.0]
BUSHY = TreeChart((TreeBox("Atas"), *(TreeBox(f"Bawahan nomor {n}", 0) for n in range(MOST_BOXES - 1))))
LONG = "Ketenteraman dan ketertiban umum " * 6
WORDY = TreeChart((TreeBox("x" * 90), TreeBox(LONG, 0, "kosong"), TreeBox("b", 0)))
FOREST = TreeChart((TreeBox("a"), TreeBox("b"), TreeBox("c", 1), TreeBox("d", 2), TreeBox("e")))
TREES = {"office": TREE, "bushy": BUSHY, "wordy": WORDY, "forest": FOREST}
each_tree = pytest.mark.parametrize("name", TREES)
each_width = pytest.mark.parametrize("width", WIDTHS)


def overlap(one: Placed, other: Placed) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    return not beside and one.y < other.bottom and other.y < one.bottom


@each_tree
@each_width
def test_no_two_boxes_overlap_and_none_stands_outside(name: str, width: float) -> None:
    placed = lay_tree(TREES[name], width)
    assert len(placed) == len(TREES[name].boxes)
    assert [pair for pair in combinations(placed, 2) if overlap(*pair)] == []
    assert all(box.x >= -0.01 and box.x + box.width <= width + 0.01 and box.y >= 0 for box in placed)


@each_tree
@each_width
def test_every_word_stands_within_its_box(name: str, width: float) -> None:
    for box, placed in zip(TREES[name].boxes, lay_tree(TREES[name], width), strict=True):
        said = placed.placed_words()
        assert "".join(text for text, _ in said).replace(" ", "")[:9] == box.text.replace(" ", "")[:9]
        assert all(placed.y + 6 < y < placed.bottom for _, y in said)
        assert all(advance(text, SMALL) <= placed.width - 7 or len(text) <= 3 for text, _ in said)


@each_tree
@each_width
def test_a_box_stands_below_its_parent_and_beside_or_under_it(name: str, width: float) -> None:
    placed = lay_tree(TREES[name], width)
    for box, own in zip(TREES[name].boxes, placed, strict=True):
        if box.parent is not None:
            assert own.y >= placed[box.parent].bottom
            assert not own.hangs or own.x > placed[box.parent].x


def test_what_has_room_stands_side_by_side_and_the_rest_hangs() -> None:
    chart = TreeChart(TREE.boxes[:-1])  # Bupati, Camat, Sekretaris with two below, five Kasi
    wide, page, telephone = (lay_tree(chart, width) for width in (860.0, 453.0, 220.0))
    assert not any(box.hangs for box in wide)
    assert [box.hangs for box in page] == [depth > 2 for depth in chart.depths]
    assert [box.hangs for box in telephone] == [depth > 1 for depth in chart.depths]
    assert wide[2].middle == pytest.approx((wide[3].middle + wide[4].middle) / 2)
    assert wide[1].middle == wide[0].middle == pytest.approx((wide[2].middle + wide[-1].middle) / 2)


def test_as_many_trees_as_find_no_room_stand_one_below_the_other() -> None:
    placed = lay_tree(TreeChart(tuple(TreeBox(f"Atas {n}") for n in range(9))), 220.0)
    assert {box.x for box in placed} == {0.0}
    assert [box.y for box in placed] == sorted({box.y for box in placed})


@each_tree
@each_width
def test_lines_join_every_box_to_its_parent(name: str, width: float) -> None:
    chart = TREES[name]
    lines = tree_sketch(chart, width + 4).layers[0]["data"]["values"]
    for box, own in zip(chart.boxes, lay_tree(chart, width), strict=True):
        if box.parent is not None:
            end = (own.x, own.y + own.height / 2) if own.hangs else (own.middle, own.y)
            assert any((row["x2"], row["y2"]) == pytest.approx(end) for row in lines), box.text


def test_a_tree_that_cannot_be_read_or_has_no_order_is_refused() -> None:
    for boxes in ((), tuple(TreeBox(str(n)) for n in range(MOST_BOXES + 1))):
        with pytest.raises(ValueError, match="kotak"):
            TreeChart(boxes)
    for parent in (0, 1, -1):
        with pytest.raises(ValueError, match="mendahului"):
            TreeChart((TreeBox("a", parent), TreeBox("b")))
