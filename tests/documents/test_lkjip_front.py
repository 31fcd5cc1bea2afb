"""The yearly report up to Bab II: its tables say what the records say in all formats, gaps are seen."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from selaras.documents.builders.contents import CONTENTS, organisasi, perencanaan
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import (
    Block,
    Contents,
    Cover,
    Heading,
    Inline,
    ItemList,
    Listing,
    Missing,
    Paragraph,
    Reference,
    Table,
)
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import inlines_of, plain_text
from selaras.domain.angka import format_angka
from selaras.domain.berkas import (
    DokumenResmi,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.hasil import calculate_berkas
from selaras.domain.ketentuan import list_kerangka, resolve_kerangka
from tests.contoh import build, load
from tests.documents import reading
from tests.documents.yearly import YEARLY, of, report, small

READERS: dict[Format, Callable[[bytes], list[reading.TableTexts]]] = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}
KEYS = {  # the tables of these chapters
    "ikhtisar",
    "dasar-hukum",
    "struktur",
    "tugas-fungsi",
    "pegawai",
    "pegawai-golongan",
    "pegawai-pendidikan",
    "pejabat-struktural",
    "jabatan",
    "aset",
    "aset-tidak-digunakan",
    "sarana",
    "isu",
    "penghargaan",
    "keterkaitan",
    "visi-misi",
    "linearitas",
    "target-renstra",
    "iku",
    "pk-formulasi",
    "rencana-kinerja",
    "rencana-kerja",
    "program-target",
    "program-anggaran",
    "anggaran-dua-tahun",
}
each_office = pytest.mark.parametrize("office", YEARLY)
each_format = pytest.mark.parametrize("file_format", list(Format))


@cache
def printed(office: str) -> dict[Format, list[reading.TableTexts]]:
    files = print_dokumen(build(office, "lkjip"), tuple(Format))
    return {file_format: READERS[file_format](content) for file_format, content in files}


def joined(table: reading.TableTexts) -> list[list[str]]:
    """Forget where a line was broken behind a stroke or hyphen."""
    return [[cell.replace("/ ", "/").replace("- ", "-") for cell in row] for row in table]


@each_office
@each_format
def test_tables_read_back_are_those_of_the_model(office: str, file_format: Format) -> None:
    dokumen = build(office, "lkjip")
    own = [block for block in dokumen.blocks if isinstance(block, Table) and block.key in KEYS]
    expected = reading.tables_of_model(replace(dokumen, blocks=tuple(own)))
    found = [joined(table) for table in printed(office)[file_format]]
    assert len(own) > 8
    assert [table for table in expected if joined(table) not in found] == []


@each_office
def test_the_cover_names_a_year_and_no_quarter(office: str) -> None:
    cover = build(office, "lkjip").blocks[0]
    assert isinstance(cover, Cover)
    assert cover.title[1:] == (f"TAHUN {load(office).berkas.profil.periode.tahun}",)


@each_office
def test_front_and_first_two_chapters_speak_of_no_quarter(office: str) -> None:
    blocks = build(office, "lkjip").blocks
    end = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.label == "BAB III")
    running = [b for b in blocks[:end] if isinstance(b, Paragraph | ItemList | Heading)]
    said = [plain_text((inline,), {}) for b in running for inline in inlines_of(b) if is_said(inline)]
    captions = [block.caption for block in blocks[:end] if isinstance(block, Table)]
    assert [text for text in (*said, *captions) if "riwulan" in text] == []


def is_said(inline: Inline) -> bool:
    return not isinstance(inline, Reference)


@each_office
def test_overview_shows_the_figures_of_hasil(office: str) -> None:
    hasil = load(office).hasil
    rows = {row[2]: row for row in of(office, "ikhtisar")[:-1]}
    for one in hasil.daftar_indikator:
        if one.indikator.tingkat.value in {"tujuan", "sasaran"}:
            capaian = one.tahunan.capaian
            assert rows[one.indikator.uraian][-1] == ("–" if capaian is None else format_angka(capaian))
    mean = hasil.rata_rata.nilai
    assert mean is not None
    assert of(office, "ikhtisar")[-1][-1] == format_angka(mean)


@each_office
def test_the_chapters_hold_no_list_of_what_is_not_there(office: str) -> None:
    dokumen = build(office, "lkjip")
    kinds = {type(block).__name__ for block in dokumen.blocks}
    listed = {block.of for block in dokumen.blocks if isinstance(block, Contents)}
    assert (Listing.FIGURES in listed) == ("Figure" in kinds)
    assert Listing.TABLES in listed


@pytest.mark.parametrize("kabupaten", sorted(k.lingkup for k in list_kerangka() if k.dokumen == "lkjip"))
def test_an_empty_book_shows_a_gap_under_every_heading_that_needs_something(kabupaten: str) -> None:
    empty = small()
    empty = replace(empty, profil=replace(empty.profil, kabupaten=kabupaten.replace("-", " ")))
    blocks = report(empty).blocks
    for name in ("Isu Strategis", "Indikator Kinerja Utama"):
        place = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and name in b.text)
        assert any(isinstance(inline, Missing) for inline in inlines_of(blocks[place + 1]))
    assert "None" not in reading.text_of_model(report(empty))


@pytest.mark.parametrize(
    "name", [*organisasi.CONTENTS.keys() - {"dasar_hukum"}, *perencanaan.CONTENTS.keys()]
)
def test_content_without_records_says_nothing(name: str) -> None:
    ctx = Konteks(calculate_berkas(small()), resolve_kerangka("lkjip", "Contoh"))
    found: tuple[Block, ...] = CONTENTS[name](ctx)
    assert found == ()


def test_the_review_is_told_with_its_report_and_gaps_are_named() -> None:
    lhr = DokumenResmi("L", JenisDokumenResmi.LHR, "Hasil reviu", penanda_tangan="Inspektur")
    dokumen = report(small(daftar_dokumen=(lhr,)))
    place = next(
        n
        for n, b in enumerate(dokumen.blocks)
        if isinstance(b, Heading) and b.text == "PERNYATAAN TELAH DIREVIU"
    )
    gaps = [i.what for i in inlines_of(dokumen.blocks[place + 1]) if isinstance(i, Missing)]
    assert gaps == ["nomor laporan hasil reviu", "tanggal laporan hasil reviu"]


def test_the_outline_in_the_report_names_its_headings_as_they_are_printed() -> None:
    dokumen = build("sumber", "lkjip")
    said = reading.text_of_model(dokumen)
    headings = [block for block in dokumen.blocks if isinstance(block, Heading)]
    chapter = next(n for n, heading in enumerate(headings) if heading.label == "BAB II")
    below = [heading.text for heading in headings[chapter + 1 :] if heading.level == 2]
    listed = said[said.index("tersusun sebagai berikut") :]
    assert f"BAB II PERENCANAAN KINERJA memuat {below[0]}, {below[1]}" in listed
    assert "{" not in said


def test_tables_of_a_section_on_its_side_are_wide() -> None:
    outline = next(k for k in list_kerangka() if (k.dokumen, k.lingkup) == ("lkjip", "lombok-tengah"))
    lying = {one.judul for one in outline.daftar_bagian if one.mendatar}
    assert lying == {"RENCANA AKSI", "HUBUNGAN DOKUMEN PERENCANAAN"}
    heading = ""
    for block in build("kopang", "lkjip").blocks:
        heading = block.text if isinstance(block, Heading) else heading
        if isinstance(block, Table) and heading in lying:
            assert block.wide
