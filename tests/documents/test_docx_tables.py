"""Tables of the DOCX renderer."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from docx.oxml.ns import qn

from selaras.documents.grid import GridError
from selaras.documents.layout.lettering import width_of
from selaras.documents.model import (
    Cell,
    Column,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from tests.documents.docx_probe import document_of, opened, rendered, ruled, small
from tests.documents.reading import tables_of_docx
from tests.documents.samples import LONG_TABLE, SMALL_TABLE, cell


def test_header_rows_repeat_and_no_row_is_torn() -> None:
    for table, model in zip(ruled(opened()), (SMALL_TABLE, LONG_TABLE), strict=True):
        flags = [bool(row.xpath("./w:trPr/w:tblHeader")) for row in table.tr_lst]
        assert flags == [True] * len(model.header) + [False] * len(model.rows)
        assert all(row.xpath("./w:trPr/w:cantSplit") for row in table.tr_lst)


def test_a_table_fills_the_width_of_its_text_exactly() -> None:
    widths = [
        sum(int(c.get(qn("w:w"))) for c in t.xpath("./w:tblGrid/w:gridCol")) for t in ruled(opened())
    ]
    upright, turned = (160 / 25.4 * 1440, 247 / 25.4 * 1440)
    assert widths == [pytest.approx(upright, abs=6), pytest.approx(turned, abs=6)]


def test_cells_of_every_row_are_as_wide_as_their_columns() -> None:
    for table in ruled(opened()):
        total = sum(int(c.get(qn("w:w"))) for c in table.xpath("./w:tblGrid/w:gridCol"))
        for row in table.tr_lst:
            cells = [int(w) for w in row.xpath("./w:tc/w:tcPr/w:tcW/@w:w")]
            assert sum(cells) == pytest.approx(total, abs=6)


@pytest.mark.parametrize("weights", [(0.1, 5, 5), (1, 1, 1), (0.2, 0.3, 30)])
def test_no_column_is_too_narrow_for_its_words_and_numbers(weights: tuple[float, ...]) -> None:
    table = small_of(weights, "No", "2.385.345.430", "isi")
    number, money, text = (twips / 1440 * 25.4 for twips in grid_of(table))
    assert number >= 9.9
    assert money > width_of("2.385.345.430", 9.5) + 2.8
    assert number + money + text == pytest.approx(160, abs=0.1)


def test_too_many_columns_share_the_width() -> None:
    assert grid_of(small_of([1] * 40, *["12345"] * 40)) == pytest.approx([227] * 40, abs=1)


def grid_of(table: Table) -> list[int]:
    return [int(w) for w in ruled(rendered(table))[0].xpath("./w:tblGrid/w:gridCol/@w:w")]


def small_of(weights: Sequence[float], *texts: str) -> Table:
    return Table("t", tuple(map(Column, weights)), (), (Row(tuple(map(cell, texts))),))


def test_group_and_total_rows_are_set_off() -> None:
    rows = ruled(opened())[0].tr_lst
    styles = [row.xpath("./w:tc/w:p/w:pPr/w:pStyle/@w:val")[0] for row in rows]
    assert styles == [
        "KepalaTabel",
        "KepalaTabel",
        "IsiTabelTebal",
        "IsiTabel",
        "IsiTabel",
        "IsiTabelTebal",
    ]
    assert [bool(row.xpath(".//w:tcPr/w:shd")) for row in rows] == [
        True,
        True,
        False,
        False,
        False,
        True,
    ]


def test_cells_stand_as_their_column_says_and_indent() -> None:
    row = ruled(opened())[0].tr_lst[3]
    assert row.xpath("./w:tc/w:p/w:pPr/w:jc/@w:val") == ["center", "left", "right", "right"]
    assert row.xpath("./w:tc/w:p/w:pPr/w:ind/@w:left") == ["227"]


def test_screen_readers_are_told_what_a_table_is() -> None:
    table = ruled(opened())[0]
    assert table.xpath("./w:tblPr/w:tblCaption/@w:val") == ["Tabel 3.1 Target dan realisasi (contoh)"]
    assert table.xpath("./w:tblPr/w:tblDescription/@w:val") == [
        "Tabel dengan kolom: No; Indikator; Triwulan II"
    ]


@pytest.mark.parametrize("cells", [("a",), ("a", "b", "c")])
def test_cells_that_do_not_fill_their_columns_are_refused(cells: tuple[str, ...]) -> None:
    table = replace(small("t"), rows=(Row(tuple(cell(text) for text in cells)),))
    with pytest.raises(GridError, match="baris isi 1 tabel 't' tidak pas dengan 2 kolom"):
        rendered(table)


def test_tables_that_follow_each_other_do_not_touch() -> None:
    tags = [child.tag for child in rendered(small("a"), small("b"), small("c")).element.body]
    assert (qn("w:tbl"), qn("w:tbl")) not in pairwise(tags)


def test_a_cell_may_cover_rows_in_the_body() -> None:
    rows = (
        Row((Cell((Text("a"),), rowspan=2), cell("b"))),
        Row((cell("c"),)),
        Row((cell("d", colspan=2),)),
    )
    content = render_docx(document_of(replace(small("t"), rows=rows)))
    assert tables_of_docx(content) == [[["No", "Uraian"], ["a", "b"], ["c"], ["d"]]]


def held_rows(table: Table) -> list[bool]:
    rows = ruled(rendered(table))[0].tr_lst[len(table.header) :]
    return [all(p.xpath("./w:pPr/w:keepNext") for p in row.xpath("./w:tc/w:p")) for row in rows]


def test_a_short_table_holds_together() -> None:
    assert held_rows(SMALL_TABLE) == [True, True, True, False]


def test_a_long_table_holds_groups_to_what_follows_and_the_total_to_what_precedes() -> None:
    kinds = [RowKind.GROUP, *[RowKind.PLAIN] * 60, RowKind.GROUP, RowKind.PLAIN, RowKind.TOTAL]
    rows = tuple(Row((cell("1"), cell(kind)), kind) for kind in kinds)
    assert held_rows(replace(small("t"), rows=rows)) == [True, *[False] * 60, True, True, False]
