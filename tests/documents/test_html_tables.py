"""Tables in HTML: headers, spans, alignment, and the room they get."""

from collections import Counter

import pytest

from selaras.documents.grid import GridError
from selaras.documents.model import (
    Align,
    Cell,
    Column,
    Missing,
    Row,
    RowKind,
    Table,
)
from tests.documents.html_probe import PAGE, page_of, table
from tests.documents.samples import cell


def test_every_header_cell_has_a_scope() -> None:
    scopes = Counter(th.get("scope") for th in PAGE.iter("th"))
    assert scopes == {"col": 10, "colgroup": 1, "row": 2}


def test_a_spanning_header_stands_over_a_column_group_of_its_own() -> None:
    small = next(PAGE.iter("table"))
    assert [len(group) for group in small.iter("colgroup")] == [1, 1, 2]


def test_an_empty_header_cell_is_no_header() -> None:
    page = page_of(table(header=((cell(""), cell("Isi")),)))
    assert [e.tag for e in next(page.iter("tr"))] == ["td", "th"]


def test_the_head_of_a_group_is_its_first_word_not_its_number() -> None:
    row = Row((cell("1.2"), Cell((Missing("nama"),)), cell("Sasaran"), cell("Lain")), RowKind.GROUP)
    page = page_of(table(row, columns=4))
    assert [e.tag for e in next(page.iter("tr"))] == ["td", "td", "th", "td"]
    assert next(page.iter("th")).get("scope") == "row"


def test_figures_stand_right_under_spans_from_above() -> None:
    columns = (Column(1), Column(1), Column(1, Align.RIGHT))
    rows = (Row((cell("a", rowspan=2), cell("b", colspan=2))), Row((cell("c"), cell("9"))))
    page = page_of(Table("tbl-a", columns, (), rows))
    assert [td.get("class") for td in list(page.iter("tr"))[1]] == ["left", "right"]


def test_cells_that_do_not_fill_the_columns_are_refused() -> None:
    with pytest.raises(GridError, match="baris isi 1 tabel 'tbl-a' tidak pas dengan 2 kolom"):
        page_of(table(Row((cell("a"),))))
    with pytest.raises(GridError, match="baris judul 1 tabel 'tbl-a' tidak pas dengan 2 kolom"):
        page_of(table(header=((cell("a", colspan=3),),)))


def test_indentation_stays_within_what_the_style_knows() -> None:
    page = page_of(table(Row((cell("a", indent=2), cell("b", indent=40)))))
    assert [td.get("class") for td in page.iter("td")] == ["left masuk2", "left masuk6"]


def test_tables_scroll_in_a_named_region_that_the_keyboard_reaches() -> None:
    regions = [t.getparent() for t in PAGE.iter("table")]
    assert [r.get("aria-label") for r in regions] == [
        "Tabel 3.1 Target dan realisasi (contoh)",
        "Tabel 3.2 Pagu dan realisasi panjang",
    ]
    assert {(r.get("role"), r.get("tabindex")) for r in regions} == {("region", "0")}


def test_tables_get_the_room_that_their_longest_words_need() -> None:
    def classes(word: str, columns: int) -> str:
        row = Row(tuple(cell(word) for _ in range(columns)))
        return page_of(table(row, columns=columns)).find(".//table").getparent().get("class")

    assert classes("kata " * 30, 4) == "gulir utuh"
    assert classes("kata", 5) == "gulir lega utuh"
    assert classes("x" * 32, 2) == "gulir lega utuh"
    assert classes("123.456.789.012", 8) == "gulir lega padat utuh"


def test_a_table_without_label_and_caption_still_has_a_named_region() -> None:
    page = page_of(table(Row((cell("a"), cell("b")))))
    assert page.find(".//table").getparent().get("aria-label") == "Tabel"
    assert page.find(".//caption") is None


def test_only_short_tables_print_in_one_piece() -> None:
    def classes(rows: int) -> list[str]:
        long = table(*[Row((cell("a"), cell("b")))] * rows)
        return page_of(long).find(".//table").getparent().get("class").split()

    assert "utuh" in classes(10)
    assert "utuh" not in classes(40)
