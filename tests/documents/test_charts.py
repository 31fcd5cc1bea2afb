"""Charts as pictures: what is drawn, gaps and breaks, letters, the same bytes, the library kept out."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest
import vl_convert
from lxml import etree

from selaras.documents.charts import draw, drawing, rasterise
from selaras.documents.layout.fonts import FOLDER
from selaras.documents.model import (
    Axis,
    BarChart,
    Break,
    LineChart,
    Series,
)
from tests.documents.charts_probe import WIDTH, bars_of, rows, texts
from tests.documents.figures_probe import ATTACK, BARS, CHARTS, LINES, STACK, WORDS, amounts


@pytest.mark.parametrize("name", CHARTS)
def test_every_word_is_drawn(name: str) -> None:
    drawn = "\n".join(texts(CHARTS[name]))
    assert [word for word in WORDS[name] if word not in drawn] == []


def test_words_are_never_markup_or_expressions() -> None:
    drawn = "".join(texts(BARS))
    assert "alert(1)" in drawn
    assert "<script>" in drawn
    assert list(etree.fromstring(draw(BARS, WIDTH).svg).iter("{*}script")) == []


def test_a_gap_is_words_and_no_bar() -> None:
    this_year, last_year = bars_of(BARS)
    assert len(this_year) == 2
    assert [row["x2"] > row["x"] for row in last_year] == [False, True]
    assert texts(BARS).count("belum ada") == 2


def test_bars_are_as_long_as_their_amounts() -> None:
    (first, second), _ = bars_of(BARS)
    assert first["x"] == second["x"]
    assert (second["x2"] - second["x"]) / (first["x2"] - first["x"]) == pytest.approx(
        5000.5 / 95.45, 0.01
    )


def test_parts_of_a_stack_join_without_a_gap_and_keep_their_shares() -> None:
    mandiri, maju, lain = bars_of(STACK)
    assert mandiri[0]["x2"] == maju[0]["x"]
    assert maju[0]["x2"] == lain[0]["x"]
    lengths = [layer[0]["x2"] - layer[0]["x"] for layer in (mandiri, maju, lain)]
    assert [round(9 * length / sum(lengths), 2) for length in lengths] == [3, 5, 1]
    assert len(lain) == 1


def test_lines_end_at_gaps_and_at_breaks() -> None:
    parts = [{row["part"] for row in layer} for layer in rows(LINES, "line") if len(layer) > 2]
    assert parts == [{0, 1}]
    joined = replace(LINES, categories=("1", "2"), series=(Series("a", amounts("1", "2")),), breaks=())
    assert {row["part"] for layer in rows(joined, "line") for row in layer} == {0}
    holed = replace(joined, categories=("1", "2", "3"), series=(Series("a", amounts("1", None, "2")),))
    assert {row["part"] for layer in rows(holed, "line") for row in layer} == {0, 1}
    broken = replace(joined, breaks=(Break(1, "alasan"),))
    assert {row["part"] for layer in rows(broken, "line") for row in layer} == {0, 1}


def test_a_gap_without_words_says_nothing() -> None:
    assert not any("Target:" in text for text in texts(LINES))
    spoken = replace(LINES, series=(LINES.series[0], replace(LINES.series[1], missing="belum ada")))
    assert any("Target:" in text for text in texts(spoken))


def test_numbers_along_the_axis_are_indonesian() -> None:
    assert {"1.000", "5.000"} <= set(texts(BARS))
    small = BarChart(("a",), (Series("s", amounts("0.5")),), Axis("x"))
    assert "0,5" in texts(small) or "0,4" in texts(small)
    below = LineChart(("a", "b"), (Series("s", amounts("-4", "4")),), Axis("x"))
    assert "-4" in texts(below)


def test_equal_charts_give_equal_bytes_in_another_process() -> None:
    code = (
        "import hashlib; from selaras.documents.charts import draw, rasterise;"
        "from tests.documents.figures_probe import CHARTS;"
        "print(*(hashlib.sha256(p.svg.encode() + rasterise(p)).hexdigest()"
        " for p in (draw(c, 160.0) for c in CHARTS.values())))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert runs[0] == runs[1]
    assert len(set(runs[0].split())) == len(CHARTS)


def test_the_library_loads_only_when_a_chart_is_drawn() -> None:
    code = (
        "import sys; import selaras.documents.charts; import selaras.documents.renderers.docx;"
        "import selaras.documents.renderers.html; import selaras.documents.renderers.pdf;"
        "print('vl_convert' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_text_asks_for_the_bundled_font_and_none_vanishes() -> None:
    picture = draw(BARS, WIDTH)
    assert set(re.findall(r'font-family="([^"]*)"', picture.svg)) == {"Carlito"}
    shown = rasterise(picture)
    foreign = rasterise(replace(picture, svg=picture.svg.replace("Carlito", "Tidak Ada")))
    bare = rasterise(replace(picture, svg=re.sub(r"<text.*?</text>", "", picture.svg)))
    assert foreign == bare  # an unknown font: every text is gone, and no error says so
    assert shown != bare


def test_the_bundled_font_is_registered_before_drawing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(vl_convert, "register_font_directory", asked.append)
    drawing._library.cache_clear()
    assert drawing._library() is vl_convert
    assert asked == [str(FOLDER)]
    drawing._library.cache_clear()


def test_letters_that_the_font_lacks_are_shown_as_boxes() -> None:
    assert any("□" in text for text in texts(BARS))
    assert "🙂" in ATTACK


def test_a_picture_is_drawn_once_for_all_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    draw(STACK, 123.0)
    monkeypatch.setattr(drawing, "chart_spec", lambda *_: pytest.fail("drawn again"))
    assert draw(replace(STACK), 123.0).width == pytest.approx(123.0, abs=0.2)
