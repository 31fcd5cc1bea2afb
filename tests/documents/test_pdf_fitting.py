"""Text fits into the characters of the font, words fit into columns, tables stay on the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.documents.layout.characters import printable
from selaras.documents.layout.columns import lay_out
from selaras.documents.layout.fonts import advances
from selaras.documents.layout.lettering import width_of
from selaras.documents.model import Align, Cell, Column, Paragraph, Row, Table, Text
from selaras.documents.renderers.pdf import render_pdf
from selaras.documents.renderers.pdf.wording import break_up
from tests.documents.pdf_probe import document, line, pages_of, sample
from tests.documents.reading import tables_of_pdf
from tests.documents.samples import cell

LONG_WORD = "SUPERKALIFRAGILISTIK" * 6
ADDRESS = "https://contoh.go.id/berkas/" + "kinerja/2024_tw-2." * 8


def table(*rows: tuple[Cell, ...], weights: tuple[float, ...]) -> Table:
    return Table("t", tuple(Column(w) for w in weights), (), tuple(Row(cells) for cells in rows))


def widths(of: Table, total: float) -> list[float]:
    return list(lay_out(of, total, {}).ruler.widths)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kinerja – 95,45 % ≥ é", "kinerja – 95,45 % ≥ é"),
        ("🙂 dan 字", "□ dan □"),
        ("❤\ufe0f", "□"),
        ("a\x00b\x1b\u202ec\u200bd\ud800", "abcd"),
        ("dua\nbaris\tdan\r\nlagi", "dua baris dan lagi"),
        ("\ue000", "□"),
        ("e\u0301", "é"),
        ("1\u3000000", "1 000"),
    ],
)
def test_clean_leaves_what_the_font_can_show(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_every_character_kept_by_clean_can_be_exported() -> None:
    everything = [chr(code) for code in range(0x11000)]
    blocks = [line(" ".join(everything[at : at + 4096])) for at in range(0, len(everything), 4096)]
    assert render_pdf(document(*blocks)).page_count > 1


def test_widths_of_characters_agree_with_those_in_the_pdf() -> None:
    bold = [
        c for page in pages_of(sample()) for c in page.chars if c["fontname"].endswith("Carlito-Bold")
    ]
    assert len({c["text"] for c in bold}) > 30
    for char in bold:
        assert char["width"] <= advances()[char["text"]] * char["size"] * 1.001
    assert advances()["1"] == advances()["9"]


@given(st.text(alphabet="ab./ -_", max_size=60), st.floats(3, 60))
def test_breaking_up_changes_no_text_and_leaves_no_piece_too_wide(text: str, width: float) -> None:
    pieces = break_up(text, width, 9.5)
    assert "".join(pieces) == text
    assert all(width_of(word, 9.5) <= width for piece in pieces for word in piece.split())


def test_words_that_fit_are_not_broken() -> None:
    assert break_up("7.01.01.2.00.0001 kode", 40, 9.5) == ["7.01.01.2.00.0001 kode"]
    assert break_up("7.01.01.2.00.0001", 20, 9.5) == ["7.", "01.", "01.", "2.", "00.", "0001"]


def test_columns_follow_their_weights_when_words_fit() -> None:
    assert widths(table((cell("a"), cell("b")), weights=(1, 3)), 160) == [40, 120]


def test_narrow_column_grows_to_its_longest_word() -> None:
    number, text = widths(table((cell("1234567"), cell("isi")), weights=(1, 99)), 160)
    assert width_of("1234567", 9.5) + 2.8 < number < width_of("1234567", 9.5) + 3.2
    assert number + text == pytest.approx(160)


def test_crowded_table_gets_smaller_letters_and_keeps_its_number_column() -> None:
    crowded = table((cell("No"), *[cell("12.345.678.901")] * 10), weights=(1,) * 11)
    layout = lay_out(crowded, 160, {})
    assert (layout.size, layout.fits) == (7, False)
    assert layout.ruler.widths[0] > width_of("No", 7) + 2.8
    assert sum(layout.ruler.widths) == pytest.approx(160)


def test_nothing_leaves_the_margins_however_long_its_words() -> None:
    columns = tuple(Column(1, Align.RIGHT) for _ in range(3))
    rows = (
        Row((cell("1"), cell(ADDRESS), cell(LONG_WORD))),
        Row((cell(LONG_WORD), cell(LONG_WORD, colspan=2))),
    )
    long_words = Table(
        "t", columns, ((cell("No"), cell(LONG_WORD), cell("K")),), rows, "Tabel 1", LONG_WORD
    )
    pdf = render_pdf(document(Paragraph((Text(LONG_WORD), Text(f" {ADDRESS}"))), long_words))
    inked = [(page, c) for page in pages_of(pdf) for c in page.chars if c["text"].strip()]
    assert all(c["x0"] > 84 and c["x1"] < page.width - 56 for page, c in inked)
    read = [["".join(text.split()) for text in row] for row in tables_of_pdf(pdf.content)[0]]
    assert read == [["No", LONG_WORD, "K"], ["1", ADDRESS, LONG_WORD], [LONG_WORD, LONG_WORD]]


def test_cells_higher_than_a_page_run_on() -> None:
    high = table((cell("1"), cell("kata " * 4000)), weights=(1, 9))
    group = table(
        (cell("kelompok", rowspan=90), cell("baris 0")),
        *[(cell(f"baris {n}"),) for n in range(1, 90)],
        weights=(1, 1),
    )
    for tall, word, times in ((high, "kata", 4000), (group, "baris", 90)):
        pages = pages_of(render_pdf(document(tall)))
        assert sum(page.extract_text().count(word) for page in pages) == times
        assert all(c["bottom"] < page.height - 20 for page in pages for c in page.chars)
