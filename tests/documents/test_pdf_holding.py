"""What the edge of a page may tear in the PDF, and what it may not."""

import random
from dataclasses import replace
from itertools import chain

import pytest

from selaras.documents.grid import body_slots
from selaras.documents.model import (
    Cell,
    Column,
    PageBreak,
    Paper,
    Row,
    RowKind,
    Signature,
    Signatures,
    Table,
    Text,
)
from selaras.documents.renderers.pdf import render_pdf
from selaras.documents.renderers.pdf.holding import Body, Role, split_bands
from tests.documents.pdf_probe import document, line, pages_of
from tests.documents.samples import cell

PLAIN, GROUP, TOTAL = RowKind.PLAIN, RowKind.GROUP, RowKind.TOTAL
HEADER = ((cell("No"), cell("Uraian")),)


def table(key: str, kinds: list[RowKind]) -> Table:
    rows = tuple(Row((cell(f"{key}-{n}"), cell("isi")), kind) for n, kind in enumerate(kinds))
    return Table(key, (Column(1), Column(3)), HEADER, rows, f"Tabel {key}", "judul")


def pages_of_rows(tables: list[Table]) -> list[list[int]]:
    """Put each table lower on its small page than the one before; return the pages of their rows."""
    pairs = ((*[line("isi")] * n, of, PageBreak()) for n, of in enumerate(tables))
    small = replace(document(*chain.from_iterable(pairs)), paper=Paper(height=150))
    pages = enumerate(pages_of(render_pdf(small)))
    found = {word["text"]: number for number, page in pages for word in page.extract_words()}
    return [[found[f"{of.key}-{n}"] for n in range(len(of.rows))] for of in tables]


def test_a_short_table_is_never_torn() -> None:
    pages = pages_of_rows([table(f"t{n}", [GROUP, PLAIN, TOTAL]) for n in range(14)])
    assert [set(of) for of in pages if len(set(of)) > 1] == []


def test_in_a_long_table_no_group_stands_last_and_no_total_first_on_a_page() -> None:
    kinds = [*([GROUP, GROUP, PLAIN, PLAIN] * 4), GROUP, PLAIN, TOTAL]
    held = [n for n, kind in enumerate(kinds) if kind is GROUP or n == len(kinds) - 2]
    for pages in pages_of_rows([table(f"t{n}", kinds) for n in range(12)]):
        assert len(set(pages)) > 1
        assert [n for n in held if pages[n] != pages[n + 1]] == []


def test_signatures_take_the_paragraph_above_along() -> None:
    signed = Signatures((Signature(("Camat",), (Text("NAMA"),)),))
    blocks = ((*[line("isi")] * count, line("penutup"), signed, PageBreak()) for count in range(4, 16))
    small = replace(document(*chain.from_iterable(blocks)), paper=Paper(height=150))
    texts = [page.extract_text() for page in pages_of(render_pdf(small))]
    assert len(texts) > 12
    signing = [text for text in texts if "NAMA" in text]
    assert [("penutup" in text, text.count("NAMA")) for text in signing] == [(True, 1)] * 12


def bands(*rows: tuple[Row, float]) -> list[tuple[Role, int]]:
    of = Table("t", (Column(1), Column(1)), (), tuple(row for row, _ in rows))
    body = Body(of.rows, body_slots(of), [height for _, height in rows], limit=50)
    return [(role, len(numbers)) for role, numbers in split_bands(body)]


def row(kind: RowKind = PLAIN, *cells: Cell) -> Row:
    return Row(cells or (cell("a"), cell("b")), kind)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        ([(row(), 5)], [(Role.PLAIN, 1)]),
        ([(row(GROUP), 5)], [(Role.PLAIN, 1)]),
        ([(row(TOTAL), 5)], [(Role.PLAIN, 1)]),
        ([(row(GROUP), 5), (row(GROUP), 5), (row(), 5)], [(Role.HEAD, 2), (Role.PLAIN, 1)]),
        ([(row(GROUP), 30), (row(GROUP), 30), (row(), 5)], [(Role.PLAIN, 2), (Role.PLAIN, 1)]),
        ([(row(), 5), (row(), 5), (row(TOTAL), 5)], [(Role.PLAIN, 1), (Role.FOOT, 2)]),
        ([(row(), 5), (row(GROUP), 5), (row(), 5), (row(TOTAL), 5)], [(Role.PLAIN, 1), (Role.FOOT, 3)]),
        ([(row(), 30), (row(TOTAL), 30)], [(Role.PLAIN, 2)]),
    ],
)
def test_bands_are_what_typst_can_hold(
    rows: list[tuple[Row, float]], expected: list[tuple[Role, int]]
) -> None:
    assert bands(*rows) == expected


def test_rows_tied_by_a_tall_cell_are_not_held() -> None:
    tall, rest = cell("a", rowspan=2), (cell("b"),)
    group = [(row(GROUP, tall, *rest), 5.0), (row(PLAIN, *rest), 5.0), (row(), 5.0)]
    assert {role for role, _ in bands(*group)} == {Role.PLAIN}
    total = [(row(), 5.0), (row(PLAIN, tall, *rest), 5.0), (row(TOTAL, *rest), 5.0)]
    assert {role for role, _ in bands(*total)} == {Role.PLAIN}


def test_any_mixture_of_rows_is_set_whole_and_within_the_page() -> None:
    """Typst crashed on two headers in a row; the seed is fixed, so that a failure can be repeated."""
    chance = random.Random(7)
    tables = [mixture(chance, f"t{n}") for n in range(8)]
    filled = [block for of in tables for block in (*[line("isi")] * chance.randint(0, 30), of)]
    pages = pages_of(render_pdf(document(*filled)))
    words = {word["text"] for page in pages for word in page.extract_words()}
    assert [name for of in tables for name in names_in(of) if name not in words] == []
    assert all(char["bottom"] < page.height - 20 for page in pages for char in page.chars)


def mixture(chance: random.Random, key: str) -> Table:
    rows: list[Row] = []
    while len(rows) < chance.randint(5, 40):
        kind = chance.choices([PLAIN, GROUP, TOTAL], [6, 4, 1])[0]
        first = cell(f"{key}-{len(rows)}", rowspan=chance.choice([1, 1, 1, 1, 3]))
        words = cell("kata " * chance.choice([1, 1, 1, 9, 60, 600]))
        rows.append(Row((first, words), kind))
        rows += [Row((cell("lanjutan"),), chance.choice([PLAIN, GROUP]))] * (first.rowspan - 1)
    wide = chance.random() < 0.3
    header = HEADER if chance.random() < 0.8 else ()
    rows.append(Row((cell(f"{key}-akhir", colspan=2),), TOTAL))
    return replace(table(key, []), rows=tuple(rows), header=header, wide=wide)


def names_in(of: Table) -> list[str]:
    firsts = (inline for row in of.rows for inline in row.cells[0].inlines if isinstance(inline, Text))
    return [first.text for first in firsts if first.text.startswith(of.key)]
