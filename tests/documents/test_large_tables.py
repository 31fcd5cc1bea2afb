"""A table that no reader would turn pages for goes beside the document, and nothing of it is lost."""

from datetime import date
from io import BytesIO

import openpyxl

from selaras.documents.large_tables import MOST_ROWS, take_out_large
from selaras.documents.model import Cell, Column, Dokumen, Paragraph, Reference, Row, Table, Text
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import caption_labels
from selaras.exchange.workbook import write_long_table
from tests.documents import reading


def text(words: str, **span: int) -> Cell:
    return Cell((Text(words),), **span)


def table(count: int) -> Table:
    head = ((text("No"), text("Nilai", colspan=2)),)
    rows = [Row((text(str(n)), text(f"=A{n}"), text("–"))) for n in range(1, count)]
    rows.append(Row((text("Jumlah", colspan=2), text("9"))))
    columns = (Column(1), Column(2), Column(2))
    return Table("panjang", columns, head, tuple(rows), label="Tabel 1", caption="Data responden")


def document(count: int) -> Dokumen:
    blocks = (Paragraph((Text("Lihat "), Reference("panjang"))), table(count))
    return Dokumen("Laporan", "Kecamatan Contoh", date(2024, 1, 1), blocks)


def test_a_table_at_the_limit_stays() -> None:
    whole = document(MOST_ROWS)
    assert take_out_large(whole, "skm") == (whole, ())


def test_a_longer_one_goes_out_with_every_cell() -> None:
    _, (taken,) = take_out_large(document(MOST_ROWS + 1), "skm-2024")
    assert (taken.name, taken.title, taken.heads) == ("skm-2024-panjang", "Tabel 1 Data responden", 1)
    assert taken.rows[0] == ("No", "Nilai", "")
    assert taken.rows[1] == ("1", "=A1", "–")
    assert taken.rows[-1] == ("Jumlah", "", "9")
    assert len(taken.rows) == MOST_ROWS + 2


def test_the_pointer_keeps_label_and_caption_and_names_the_file() -> None:
    left, _ = take_out_large(document(1520), "skm-2024")
    assert caption_labels(left) == {"panjang": "Tabel 1"}
    content = dict(print_dokumen(left, (Format.HTML,)))[Format.HTML]
    assert "1.520 baris" in reading.text_of_html(content)
    assert "skm-2024-panjang.xlsx" in reading.text_of_html(content)


def test_the_workbook_holds_the_rows_as_text_and_never_as_formulas() -> None:
    _, (taken,) = take_out_large(document(MOST_ROWS + 1), "skm")
    content = write_long_table(taken.title, taken.rows, taken.heads)
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert sheet is not None
    found = [tuple(value or "" for value in row) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert found == list(taken.rows)
    assert sheet["B3"].data_type == "s"
    assert content == write_long_table(taken.title, taken.rows, taken.heads)
