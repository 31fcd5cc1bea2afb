"""What stands on which page of the PDF."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from selaras.documents.model import Contents, Heading, PageBreak, Table
from selaras.documents.renderers.pdf import Pdf, render_pdf
from tests.documents.pdf_probe import document, line, pages_of, sample, shown_on
from tests.documents.reading import tables_of_model, tables_of_pdf
from tests.documents.samples import EVERYTHING, HOSTILE, LONG_TABLE, SMALL_TABLE


def test_tables_read_back_as_the_model_has_them() -> None:
    expected = [
        [[text.replace("🙂", "□") for text in row] for row in table]
        for table in tables_of_model(EVERYTHING)
    ]
    assert tables_of_pdf(sample().content) == expected


def test_hostile_text_is_printed_literally() -> None:
    page = pages_of(sample())[sample().pages["bab-1-a"] - 1]
    assert HOSTILE.replace("🙂", "□") in shown_on(page)


def test_only_the_pages_of_the_wide_table_are_turned() -> None:
    turned = [page.page_number for page in pages_of(sample()) if page.width > page.height]
    assert turned == list(range(sample().pages["tbl-panjang"], sample().pages["bab-4"]))


def test_no_page_is_empty_and_no_text_leaves_the_margins() -> None:
    for page in pages_of(sample()):
        inked = [char for char in page.chars if char["text"].strip()]
        assert len(inked) > 10
        assert all(c["x0"] > 50 and c["x1"] < page.width - 50 for c in inked)
        assert all(c["top"] > 20 and c["bottom"] < page.height - 20 for c in inked)


def test_pages_tell_where_headings_and_tables_stand() -> None:
    pages = pages_of(sample())
    titles = {
        block.key: f"{block.label} {block.caption if isinstance(block, Table) else block.text}".strip()
        for block in EVERYTHING.blocks
        if isinstance(block, Heading | Table)
    }
    assert set(titles) < set(sample().pages)
    for key, title in titles.items():
        page = pages[sample().pages[key] - 1]
        assert title in shown_on(page)
        assert shown_on(page).endswith(f" {sample().pages[key]}")
    assert sample().page_count == len(pages)


def test_contents_print_the_pages_that_are_reported() -> None:
    pages = pages_of(sample())
    entries = shown_on(pages[sample().pages["daftar-isi"] - 1])
    tables = shown_on(pages[sample().pages["daftar-tabel"] - 1])
    assert f" {sample().pages['bab-4']} " in entries.partition("BAB IV PENUTUP")[2]
    assert f" {sample().pages['tbl-panjang']} " in tables.partition("Pagu dan realisasi panjang")[2]
    assert entries.count("DAFTAR") == 1
    assert len(pages[sample().pages["daftar-isi"] - 1].annots) == 5  # each entry is a link


@pytest.mark.parametrize(
    "pdf", [sample, lambda: render_pdf(document(line("a"), PageBreak(), line("b")))]
)
def test_running_head_begins_on_the_second_page(pdf: Callable[[], Pdf]) -> None:
    first, *others = pages_of(pdf())
    assert EVERYTHING.running_head not in shown_on(first)
    assert all(EVERYTHING.running_head in shown_on(page) for page in others)


def test_caption_stays_with_its_table_and_pages_know_it() -> None:
    short = replace(LONG_TABLE, wide=False, rows=LONG_TABLE.rows[:2], caption="judul")
    tables = [replace(short, key=f"t{n}", label=f"Tabel {n}.") for n in range(60)]
    filled = [block for n, table in enumerate(tables) for block in (*[line("isi")] * (n % 5), table)]
    pdf = render_pdf(document(*filled))
    for page in pages_of(pdf):
        here = [table.label for table in tables if pdf.pages[table.key] == page.page_number]
        assert [label for label in here if f"{label} judul Kode Uraian" not in shown_on(page)] == []
        assert shown_on(page).count("judul") == len(here)


def test_page_breaks_around_wide_tables_leave_no_empty_page() -> None:
    wide = [replace(SMALL_TABLE, key=key, wide=True) for key in "ab"]
    pdf = render_pdf(
        document(wide[0], PageBreak(), PageBreak(), Heading(1, "Bab", "bab"), wide[1], PageBreak())
    )
    assert pdf.pages == {"a": 1, "bab": 2, "b": 2}
    assert pdf.page_count == 2


def test_levels_that_skip_are_still_accessible() -> None:
    pdf = render_pdf(document(Heading(2, "Dua", "a"), Heading(4, "Empat", "b"), Contents("ISI", "c")))
    assert pdf.pages == {"a": 1, "b": 1, "c": 2}


def test_one_signer_stands_right_and_two_stand_side_by_side() -> None:
    pages = pages_of(sample())
    (one,) = pages[1].search("Camat Contoh")
    assert one["x0"] > pages[1].width / 2
    (first,), (second,) = (pages[-2].search(name) for name in ("NAMA CONTOH", "belum diisi"))
    assert first["x1"] < pages[-1].width / 2 < second["x0"]
    assert abs(first["bottom"] - second["bottom"]) < 1


def test_gaps_stand_on_a_yellow_ground() -> None:
    page = pages_of(sample())[sample().pages["bab-1-a"] - 1]
    yellow = [
        r for r in page.rects if r["non_stroking_color"] == pytest.approx((1, 0.95, 0.7), abs=0.01)
    ]
    gaps = page.search("belum diisi")
    assert len(yellow) == len(gaps) == 2
    for ground, gap in zip(yellow, gaps, strict=True):
        assert ground["x0"] <= gap["x0"] < gap["x1"] <= ground["x1"]
        assert ground["top"] < (gap["top"] + gap["bottom"]) / 2 < ground["bottom"]
