"""The quarterly report of the example offices: same figures in every format, and those of hitung."""

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.model import Attachment, Heading, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.renderers.pdf import render_pdf
from selaras.domain.berkas.publik import to_public
from selaras.domain.hasil import calculate_berkas
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.exchange.json import Hitung, build_hitung, dump_public_berkas, load_berkas
from tests.contoh import QUARTERLY, build, load
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
each_office = pytest.mark.parametrize("office", QUARTERLY)
each_format = pytest.mark.parametrize("file_format", list(Format))


@cache
def printed(office: str) -> dict[Format, bytes]:
    return dict(print_dokumen(build(office), tuple(Format)))


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
    assert tables(office, file_format) == reading.tables_of_model(build(office))


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
    after_lists = text.index("PENDAHULUAN", text.rindex("DAFTAR TABEL"))
    position = after_lists
    headings = [b for b in build(office).blocks if isinstance(b, Heading)]
    for heading in headings[headings.index(next(h for h in headings if h.text == "PENDAHULUAN")) :]:
        position = text.index(heading.text, position)


@each_office
def test_every_table_with_a_caption_has_a_number_of_its_own(office: str) -> None:
    labels = [b.label for b in build(office).blocks if isinstance(b, Table)]
    assert all(labels)
    assert len(labels) == len(set(labels))


@each_office
@each_format
def test_nothing_prints_a_programming_word(office: str, file_format: Format) -> None:
    text = TEXT_OF[file_format](printed(office)[file_format])
    assert not re.search(r"\b(?:None|nan|Decimal|StatusNilai|TODO)\b|\{\{", text)


@each_office
def test_the_pdf_carries_the_data_it_was_made_from(office: str) -> None:
    data = Attachment(
        "berkas-kinerja.json", "application/json", "data", dump_public_berkas(load(office).berkas)
    )
    content = dict(print_dokumen(build(office), [Format.PDF], [data]))[Format.PDF]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        carried = pdf.attachments["berkas-kinerja.json"].get_file().read_bytes()
    assert load_berkas(carried) == to_public(load(office).berkas)


@each_office
def test_libreoffice_breaks_the_docx_like_the_pdf(
    office: str, need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """The page numbers stored in the lists of the DOCX come from the PDF, so the pages must agree."""
    layout = render_pdf(build(office))
    (tmp_path / "laporan.docx").write_bytes(printed(office)[Format.DOCX])
    profile = f"-env:UserInstallation=file://{tmp_path}/profil"
    command = [need_tool("soffice"), profile, "--headless", "--convert-to", "pdf", "laporan.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with pdfplumber.open(tmp_path / "laporan.pdf") as converted:
        pages = [" ".join((page.extract_text() or "").split()) for page in converted.pages]
    assert len(pages) == layout.page_count
    for block in build(office).blocks:
        if isinstance(block, Heading) and block.level == 1:
            assert block.text in pages[layout.pages[block.key] - 1]
        if isinstance(block, Table) and block.caption:
            assert block.label in pages[layout.pages[block.key] - 1]


def test_a_kabupaten_without_files_of_its_own_gets_the_national_outline() -> None:
    berkas = load("klakah").berkas
    elsewhere = replace(
        berkas,
        profil=replace(berkas.profil, kabupaten="Contoh"),
        ketentuan=resolve_ketentuan("Contoh", berkas.profil.periode.akhir),
    )
    dokumen = build_dokumen("lkj_triwulan", calculate_berkas(elsewhere))
    headings = [block.text for block in dokumen.blocks if isinstance(block, Heading)]
    assert "Gambaran Organisasi" in headings
    assert "Sistematika" not in headings
    assert b"Gambaran Organisasi" in dict(print_dokumen(dokumen, [Format.HTML]))[Format.HTML]
