"""The quarterly report of the example offices: same figures in every format, and those of hitung."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

import pytest

from selaras.documents.model import Heading, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.exchange.json import Hitung, build_hitung
from tests.contoh import OFFICES, load
from tests.documents import reading

TABLES_OF = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}
TEXT_OF = {
    Format.DOCX: reading.text_of_docx,
    Format.PDF: reading.text_of_pdf,
    Format.HTML: reading.text_of_html,
}
each_office = pytest.mark.parametrize("office", OFFICES)
each_format = pytest.mark.parametrize("file_format", list(Format))


@cache
def printed(office: str) -> dict[Format, bytes]:
    return dict(print_dokumen(load(office).dokumen, tuple(Format)))


@cache
def tables(office: str, file_format: Format) -> list[list[list[str]]]:
    return TABLES_OF[file_format](printed(office)[file_format])


def indonesian(value: str | None, decimals: int) -> str:
    """Write a figure of hitung as print shows it, without the product's own formatter."""
    if value is None:
        return "–"
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{rounded:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def find(office: str, file_format: Format, *heads: str) -> list[list[str]]:
    """Return the one table whose first rows hold all these words."""
    found = [t for t in tables(office, file_format) if _has(t, heads)]
    assert found, f"{office} {file_format}: no table with {heads}"
    return found[0]


def _has(table: list[list[str]], heads: tuple[str, ...]) -> bool:
    text = " ".join(" ".join(row) for row in table[:2])
    return all(head in text for head in heads)


@each_office
@each_format
def test_tables_read_back_are_those_of_the_model(office: str, file_format: Format) -> None:
    assert tables(office, file_format) == reading.tables_of_model(load(office).dokumen)


@each_office
@each_format
def test_results_are_those_of_hitung(office: str, file_format: Format) -> None:
    hitung = build_hitung(load(office).hasil)
    body = find(office, file_format, "Capaian (%)", "Kategori", "s.d. Triwulan II")
    printed_rows = {row[2]: row for row in body}
    for indikator in hitung.indikator:
        if indikator.tingkat != "sasaran":
            continue
        row = printed_rows[indikator.uraian]
        own = indikator.triwulan["2"]
        assert row[7] == indonesian(own.capaian, 2)
        assert row[8] == indonesian(indikator.tahunan.realisasi, 2)
        assert row[9] == indonesian(indikator.tahunan.capaian, 2)
        assert row[10] == indikator.tahunan.kategori


@each_office
@each_format
def test_mean_is_that_of_hitung(office: str, file_format: Format) -> None:
    mean = build_hitung(load(office).hasil).rata_rata
    body = find(office, file_format, "Capaian (%)", "Kategori", "s.d. Triwulan II")
    row = next(row for row in body if row[0].startswith("Rata-rata capaian"))
    assert row[1] == indonesian(mean.capaian, 2)


@each_office
@each_format
def test_money_is_that_of_hitung(office: str, file_format: Format) -> None:
    hitung = build_hitung(load(office).hasil)
    body = find(office, file_format, "Pagu (Rp)", "Sisa (Rp)")
    expected = list(money_of(hitung))
    assert [[cell for cell in row if cell] for row in amounts(body)] == expected


def amounts(body: list[list[str]]) -> Iterator[list[str]]:
    """Yield pagu, realisasi up to the quarter, sisa and serapan of every row but the head."""
    head = body[0]
    columns = [
        n
        for n, title in enumerate(head)
        if title.startswith(("Pagu", "Realisasi s.d.", "Sisa", "Serapan"))
    ]
    for row in body[1:-1]:
        yield [row[n] for n in columns]
    yield [body[-1][n - 1] for n in columns]  # the total covers two columns with one cell


def money_of(hitung: Hitung) -> Iterator[list[str]]:
    for row in (*hitung.anggaran.baris, hitung.anggaran.total):
        yield [
            *(indonesian(value, 0) for value in (row.pagu, row.realisasi, row.sisa)),
            indonesian(row.serapan, 2),
        ]


@each_office
@each_format
def test_every_heading_is_there_in_order(office: str, file_format: Format) -> None:
    text = TEXT_OF[file_format](printed(office)[file_format])
    after_lists = text.rindex("PENDAHULUAN")
    position = after_lists
    headings = [b for b in load(office).dokumen.blocks if isinstance(b, Heading)]
    for heading in headings[headings.index(next(h for h in headings if h.text == "PENDAHULUAN")) :]:
        position = text.index(heading.text, position)


@each_office
def test_every_table_with_a_caption_has_a_number_of_its_own(office: str) -> None:
    labels = [b.label for b in load(office).dokumen.blocks if isinstance(b, Table)]
    assert all(labels)
    assert len(labels) == len(set(labels))


@each_office
@each_format
def test_nothing_prints_a_programming_word(office: str, file_format: Format) -> None:
    text = TEXT_OF[file_format](printed(office)[file_format])
    assert not re.search(r"\b(?:None|nan|Decimal|StatusNilai|TODO)\b|\{\{", text)
