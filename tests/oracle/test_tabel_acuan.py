"""All 106 kinds of tables that the reports of the five offices hold, built from their workbooks.

`kolom` of the list names what each must show; `isi` the contents that make it, `dokumen` where it stands
('lkjip/lkj-triwulan': whichever of the two the office gives). A row of 'semua' is one for each office.
"""

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.katalog import Terbitan, list_terbitan
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Choices, Table
from selaras.documents.printing import Format
from selaras.documents.walking import inlines_of, plain_text
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.ketentuan import resolve_kerangka
from tests.cetakan import print_one
from tests.contoh import OFFICES, build, load
from tests.documents import reading
from tests.documents.readers.torn import differences

LIST = Path(__file__).parent / "tabel-acuan.csv"
KINDS = 106
TABLES_OF = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}
LABELS: dict[str, str] = defaultdict(lambda: "Tabel")


class Acuan(NamedTuple):
    """One kind of table of one office."""

    kantor: str
    no: int
    kolom: tuple[str, ...]
    isi: tuple[str, ...]
    dokumen: frozenset[str]


def read_list() -> list[Acuan]:
    with LIST.open(encoding="utf-8", newline="") as file:
        return [
            Acuan(
                office,
                int(row["no"]),
                tuple(word.strip().casefold() for word in row["kolom"].split(";")),
                tuple(row["isi"].split("+")),
                frozenset(row["dokumen"].split("/")),
            )
            for row in csv.DictReader(file)
            for office in (OFFICES if row["kantor"] == "semua" else (row["kantor"],))
        ]


ROWS = read_list()
each_row = pytest.mark.parametrize("acuan", ROWS, ids=lambda a: f"{a.kantor}-{a.no}")


@cache
def terbitan_of(office: str) -> tuple[Terbitan, ...]:
    return list_terbitan(load(office).berkas)


def candidates(acuan: Acuan) -> list[tuple[Terbitan, list[Block]]]:
    """Return the documents that may hold the table, each with the blocks of its contents."""
    found = [t for t in terbitan_of(acuan.kantor) if t.jenis.kode in acuan.dokumen]
    return [(terbitan, blocks_of(acuan, terbitan)) for terbitan in found]


def blocks_of(acuan: Acuan, terbitan: Terbitan) -> list[Block]:
    contoh = load(acuan.kantor)
    outline = resolve_kerangka(terbitan.jenis.kerangka, contoh.berkas.profil.kabupaten)
    ctx = Konteks(contoh.hasil, outline, terbitan.subjek)
    return [block for name in acuan.isi for block in CONTENTS[name](ctx)]


def text_of(block: Block) -> str:
    heads = (cell for row in block.header for cell in row) if isinstance(block, Table) else ()
    caption = block.caption if isinstance(block, Table) else ""
    marks = (
        " ".join(str(value) for value in vars(block).values()) if not isinstance(block, Table) else ""
    )
    inlines = plain_text(tuple(inlines_of(block)), LABELS)
    return " ".join(
        [caption, *(plain_text(c.inlines, LABELS) for c in heads), inlines, marks]
    ).casefold()


def complete(acuan: Acuan) -> list[tuple[Terbitan, list[Block]]]:
    """Return the documents in which the table shows everything that it must."""
    return [
        (terbitan, blocks)
        for terbitan, blocks in candidates(acuan)
        if not lacking(acuan, " ".join(map(text_of, blocks)))
    ]


def lacking(acuan: Acuan, text: str) -> list[str]:
    return [word for word in acuan.kolom if word not in text]


def test_the_list_is_whole() -> None:
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = [(row["kantor"], row["no"]) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows)) == KINDS
    assert all(acuan.kolom and all(acuan.kolom) for acuan in ROWS)


@each_row
def test_the_table_shows_what_the_reports_print(acuan: Acuan) -> None:
    found = {t.file_stem(load(acuan.kantor).berkas.profil.periode): b for t, b in candidates(acuan)}
    texts = {name: " ".join(map(text_of, blocks)) for name, blocks in found.items()}
    assert complete(acuan), {name: lacking(acuan, text) for name, text in texts.items()}


@each_row
def test_its_document_holds_it_with_rows(acuan: Acuan) -> None:
    terbitan, blocks = complete(acuan)[0]
    held = [
        b
        for b in build(acuan.kantor, terbitan.jenis.kode, terbitan.subjek.kode).blocks
        if isinstance(b, Table | Choices)
    ]
    tables = [block for block in blocks if isinstance(block, Table | Choices)]
    assert tables
    assert all(block.rows for block in tables if isinstance(block, Table))
    bodies = [rows_of(block) for block in held]
    assert all(rows_of(block) in bodies for block in tables)


def rows_of(block: Table | Choices) -> object:
    return block.rows if isinstance(block, Table) else block.items


DOCUMENTS = sorted({(a.kantor, t.jenis.kode) for a in ROWS for t, _ in candidates(a)})


@pytest.mark.parametrize("file_format", list(Format))
@pytest.mark.parametrize(("office", "kode"), DOCUMENTS, ids=str)
def test_its_document_reads_back_from_every_format(office: str, kode: str, file_format: Format) -> None:
    for terbitan in terbitan_of(office):
        if terbitan.jenis.kode == kode:
            which = (office, kode, terbitan.subjek.kode)
            found = TABLES_OF[file_format](print_one(*which)[file_format])
            assert differences(found, reading.tables_of_model(build(*which))) == []


@pytest.mark.parametrize("office", OFFICES)
def test_every_office_has_letters_and_event_papers_of_each_kind(office: str) -> None:
    book = load(office).berkas
    wanted = set(JenisSurat) - {JenisSurat.LAINNYA}
    assert {surat.jenis for surat in book.daftar_surat} >= wanted
    papers = [
        build(office, "rapat", t.subjek.kode) for t in terbitan_of(office) if t.jenis.kode == "rapat"
    ]
    assert len(papers) == len(book.daftar_rapat) > 0
    for paper in papers:
        text = " ".join(map(text_of, paper.blocks))
        assert [
            word for word in ("daftar hadir", "notulen", "pembagian tugas") if word not in text
        ] == []
