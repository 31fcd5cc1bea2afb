"""Tables of web pages: the same grid as in Word, merged cells once, layout told from data."""

import pytest

from selaras.domain.naskah.isi import Paragraf
from selaras.exchange.naskah import read_naskah
from tests.exchange.naskah.test_html_teks import page, read

SIGNED = (
    "<tr><td>Pihak Kedua<td>Pihak Pertama<tr><td>DEWI<td>EKO"
    "<tr><td>NIP 19700101 199003 1 001<td>NIP 19710101 199103 2 002"
)
GRIDS = {
    "columns and rows merged": (
        "<table><thead><tr><th rowspan=2>No<th colspan=2>Kinerja<tr><th>Target<th>Realisasi"
        "<tbody><tr><td>1<td>80<td>79,15</table>",
        ["No|Kinerja|", "|Target|Realisasi", "1|80|79,15"],
    ),
    "a cell over two columns and two rows": (
        "<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>",
        ["a||b", "||c", "d|e|f"],
    ),
    "a cell to the end of its group": (
        "<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>",
        ["a|b", "|c", "d|e"],
    ),
    "spans that mean nothing": (
        "<table><tr><td colspan=0>a<td colspan=x>b<td rowspan=-1>c<tr><td>d</table>",
        ["a|b|c", "d||"],
    ),
    "the name of a table stands above it": (
        "<table><caption><span>Tabel 1</span> Uji</caption><tr><td>a<td>b</table>",
        ["Tabel 1 Uji", "a|b"],
    ),
    "lines and lists within a cell": (
        "<table border=1><tr><td>satu<br>dua<td><ol><li>tiga<li>empat</ol></table>",
        ["satu dua|1. tiga 2. empat"],
    ),
    "a table within a cell follows": (
        "<table border=1><tr><td>a<table border=1><tr><td>b<td>c</table><td>d</table>",
        ["a|d", "b|c"],
    ),
    "rows and cells that are not shown": (
        "<table border=1><tr hidden><td>x<tr><td style='display:none'>y<td>a<td>b</table>",
        ["a|b"],
    ),
    "what a cell says to the ear stands for its ground": (
        "<table border=1><tr><td>a<td><span style='clip-path:inset(50%)'>terisi</span></table>",
        ["a|terisi"],
    ),
    "rows without a row around them": ("<table border=1><td>a<td>b</table>", ["a|b"]),
}


@pytest.mark.parametrize("name", GRIDS)
def test_a_table_is_read_as_it_is_seen(name: str) -> None:
    body, expected = GRIDS[name]
    assert read(body) == expected


@pytest.mark.parametrize(
    ("words", "cells", "is_grid"),
    [
        ("", "", True),  # nothing known of its lines
        ("border=0", "", False),
        ("role=presentation", "", False),
        ("style='border:none'", "", False),
        ("border=1", "", True),
        ("border=0", "style='border:solid windowtext 1.0pt;border-left:none'", True),
        ("border=0", "style='border-style:solid;border-width:0pt'", False),
        ("border=0 style='border-collapse:collapse;border-spacing:0'", "", False),
        ("class=g", "", False),
        ("class=g", "class=s", True),
    ],
)
def test_lines_tell_data_from_layout(words: str, cells: str, is_grid: bool) -> None:
    style = "<style>.g{border:0}.s{border-bottom:1px solid black}</style>"
    rows = SIGNED.replace("<td>", f"<td {cells}>")
    found = read(f"<table {words}>{rows}</table>", style)
    if is_grid:
        assert found[0] == "Pihak Kedua|Pihak Pertama"
    else:
        assert found == [
            "Pihak Kedua", "DEWI", "NIP 19700101 199003 1 001",
            "Pihak Pertama", "EKO", "NIP 19710101 199103 2 002",
        ]  # fmt: skip


def test_a_page_laid_out_by_a_table_is_read_as_a_page() -> None:
    body = (
        "<table border=0><tr><td><h2>BAB I</h2><p>isi</p>"
        "<table border=1><tr><td>a<td>b</table></td></tr></table>"
    )
    naskah = read_naskah("uji.html", page(body))
    shown = [(b.teks, b.tingkat) for b in naskah.daftar_bagian if isinstance(b, Paragraf)]
    assert shown == [("BAB I", 2), ("isi", None)]
    assert [row.sel for t in naskah.daftar_tabel for row in t.daftar_baris] == [("a", "b")]


def test_places_count_lines_and_rows_in_reading_order() -> None:
    naskah = read_naskah("uji.html", page("<p>a<table border=1><tr><td>b<td>c<tr><td>d</table><p>e"))
    places = [row.tempat for t in naskah.daftar_tabel for row in t.daftar_baris]
    assert [(t.baris, t.halaman, t.tabel, t.baris_tabel) for t in places] == [
        (2, None, 1, 1),
        (3, None, 1, 2),
    ]
