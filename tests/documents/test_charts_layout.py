"""The layout of charts: what has room, what is refused, round numbers, grey."""

from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from selaras.documents.charts import draw, rasterise
from selaras.documents.charts.lettering import wrap
from selaras.documents.charts.looks import LINE_INKS, fills
from selaras.documents.charts.scales import Scale, decimals_of, tick_step, ticks
from selaras.documents.model import (
    Amount,
    Axis,
    BarChart,
    Break,
    LineChart,
    Series,
    StackedBarChart,
)
from selaras.documents.model.charts import MOST_SERIES
from tests.documents.charts_probe import rows, texts
from tests.documents.figures_probe import CHARTS, amounts


def lightness(colour: str) -> float:
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@pytest.mark.parametrize("kind", [BarChart, StackedBarChart, LineChart])
def test_charts_that_cannot_be_drawn_are_refused(
    kind: type[BarChart | StackedBarChart | LineChart],
) -> None:
    axis, one = Axis("x"), Series("s", amounts("1"))
    for categories, series in (
        ((), (one,)),
        (("a",), ()),
        (("a", "b"), (one,)),
        (("a",), (one,) * (MOST_SERIES + 1)),
    ):
        with pytest.raises(ValueError, match=r"grafik|seri"):
            kind(categories, series, axis)


def test_negative_parts_and_breaks_outside_are_refused() -> None:
    with pytest.raises(ValueError, match="negatif"):
        StackedBarChart(("a",), (Series("s", amounts("-1")),), Axis("x"))
    for index in (0, 2):
        with pytest.raises(ValueError, match="putus"):
            LineChart(("a", "b"), (Series("s", amounts("1", "2")),), Axis("x"), (Break(index, "x"),))


@pytest.mark.parametrize("value", ["0", "-7", "0.0000001", "123456789012345678901234567890"])
def test_amounts_of_any_size_are_drawn(value: str) -> None:
    one = Series("s", (Amount(Decimal(value), f"{value} kata"),))
    kinds = [BarChart(("a",), (one,), Axis("x")), LineChart(("a",), (one,), Axis("x"))]
    for chart in kinds:
        assert f"{value} kata" in texts(chart)


@pytest.mark.parametrize(
    ("low", "high", "step", "marks"),
    [
        ("0", "100", "20", ["0", "20", "40", "60", "80", "100"]),
        ("0", "7", "2", ["0", "2", "4", "6"]),
        ("-6", "4", "2", ["-6", "-4", "-2", "0", "2", "4"]),
        ("0", "0.5", "0.1", ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5"]),
    ],
)
def test_axes_have_round_numbers(low: str, high: str, step: str, marks: list[str]) -> None:
    found = tick_step(Decimal(low), Decimal(high), 5)
    assert found == Decimal(step)
    assert ticks(Decimal(low), Decimal(high), found) == [Decimal(mark) for mark in marks]
    assert decimals_of(found) == (1 if step == "0.1" else 0)


def test_a_scale_maps_its_ends() -> None:
    scale = Scale(Decimal(-5), Decimal(15), 200.0, 0.0)
    assert [scale.at(Decimal(v)) for v in (-5, 5, 15)] == [200.0, 100.0, 0.0]


def test_text_wraps_and_long_words_are_cut() -> None:
    assert wrap("satu dua tiga", 40, 9) == ["satu dua", "tiga"]
    assert "".join(wrap("x" * 90, 40, 9)) == "x" * 90
    assert wrap("", 40, 9) == [""]


def test_surfaces_differ_in_grey_and_their_words_can_be_read() -> None:
    for count in range(1, MOST_SERIES + 1):
        looks = fills(count)
        steps = [lightness(look.ground) for look in looks]
        assert len(looks) == count
        assert all(light - dark >= 18 for dark, light in pairwise(steps))
        assert all(abs(lightness(look.ground) - lightness(look.ink)) > 90 for look in looks)
    assert len(LINE_INKS) >= MOST_SERIES


def test_end_words_of_lines_stand_apart() -> None:
    crowd = LineChart(
        tuple(str(n) for n in range(12)),
        tuple(Series(f"Seri {n}", amounts(*["50"] * 12)) for n in range(4)),
        Axis("%"),
    )
    heights = [
        row["y"] for layer in rows(crowd, "text") for row in layer if "Seri" in str(row.get("text"))
    ]
    assert len(heights) == 4
    assert all(below - above >= 11 for above, below in pairwise(sorted(map(float, heights))))


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [40.0, 90.0, 160.0, 260.0])
def test_nothing_stands_outside_of_the_picture(name: str, width: float) -> None:
    picture = draw(CHARTS[name], width)
    image = Image.open(BytesIO(rasterise(picture))).convert("L")
    edges = [
        (0, 0, image.width, 2),
        (0, 0, 2, image.height),
        (image.width - 2, 0, image.width, image.height),
    ]
    assert [image.crop(edge).getextrema()[0] > 200 for edge in edges] == [True] * 3
    if width > 60:
        assert picture.width == pytest.approx(width, abs=0.2)
