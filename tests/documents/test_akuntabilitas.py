"""Bab III of yearly reports: its figures are those of hitung, in every format, and gaps are seen."""

from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.contents.akuntabilitas import CONTENTS as BAB_TIGA
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.numbering import number_tables
from selaras.documents.model import Block, Dokumen, RowKind, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import plain_text
from selaras.domain.hasil import HasilBerkas
from selaras.domain.ketentuan import resolve_kerangka
from selaras.exchange.json import build_hitung
from tests.contoh import OFFICES, QUARTERLY, load
from tests.documents import reading
from tests.documents.test_lkj_triwulan import TABLES_OF, TEXT_OF, indonesian

YEARLY = tuple(office for office in OFFICES if office not in QUARTERLY)
SHARED = ("uraian_capaian", "perbandingan_tahun", "perbandingan_tahun_program", "faktor", "kesimpulan")
each_office = pytest.mark.parametrize("office", YEARLY)
each_format = pytest.mark.parametrize("file_format", list(Format))


def context(hasil: HasilBerkas) -> Konteks:
    return Konteks(hasil, resolve_kerangka("lkjip", hasil.berkas.profil.kabupaten))


@cache
def content(office: str, name: str) -> tuple[Block, ...]:
    return CONTENTS[name](context(load(office).hasil))


def rows_of(blocks: tuple[Block, ...], key: str) -> list[list[str]]:
    """Return the texts of the body of one table, merged cells once."""
    (table,) = [b for b in blocks if isinstance(b, Table) and b.key == key]
    return [[plain_text(cell.inlines, {}) for cell in row.cells] for row in table.rows]


def rows(office: str, name: str, key: str) -> list[list[str]]:
    return rows_of(content(office, name), key)


@cache
def chapter(office: str) -> Dokumen:
    """Return only the tables of Bab III, so that all three formats stay quick.

    The tables per sasaran have one head, and the reader would join those that begin a page.
    """
    names = [name for name in (*BAB_TIGA, *SHARED) if name != "capaian_per_sasaran"]
    blocks = (block for name in names for block in content(office, name))
    return Dokumen("Bab III", "Kantor", date(2025, 1, 31), tuple(number_tables(blocks)))


@cache
def printed(office: str) -> dict[Format, bytes]:
    return dict(print_dokumen(chapter(office), tuple(Format)))


@each_office
@each_format
def test_tables_read_back_are_those_of_the_model(office: str, file_format: Format) -> None:
    read = TABLES_OF[file_format](printed(office)[file_format])
    expected = reading.tables_of_model(chapter(office))
    assert [filled(table) for table in read] == [filled(table) for table in expected]


def filled(table: list[list[str]]) -> list[list[str]]:
    """Drop empty cells, such as a merged one over two pages has on the second, and breaks at strokes."""
    return [[text.replace("/ ", "/") for text in row if text] for row in table]


@each_office
@each_format
def test_each_sasaran_has_a_table_with_its_indicators(office: str, file_format: Format) -> None:
    """Read as text, since the reader of PDF joins tables with the same head."""
    blocks = tuple(number_tables(content(office, "capaian_per_sasaran")))
    dokumen = Dokumen("Sasaran", "Kantor", date(2025, 1, 31), blocks)
    ((_, data),) = print_dokumen(dokumen, [file_format])
    said = TEXT_OF[file_format](data)
    tables = [block for block in blocks if isinstance(block, Table)]
    assert len(tables) == len(load(office).hasil.akuntabilitas.daftar_sasaran)
    for table in tables:
        assert table.label in said
    for hasil in context(load(office).hasil).strategis:
        assert hasil.indikator.uraian in said


@each_office
def test_every_table_of_the_chapter_has_a_key_of_its_own(office: str) -> None:
    keys = [b.key for b in chapter(office).blocks if isinstance(b, Table)]
    assert len(keys) == len(set(keys))


@each_office
def test_results_of_the_year_are_those_of_hitung(office: str) -> None:
    known = {i.uraian: i for i in build_hitung(load(office).hasil).indikator}
    printed_rows = [r[-6:] for r in rows(office, "capaian_tahunan", "capaian-tahunan")[:-1]]
    assert len(printed_rows) == sum(i.tingkat in {"tujuan", "sasaran"} for i in known.values())
    for name, _, _, _, capaian, kategori in printed_rows:
        assert capaian == indonesian(known[name].tahunan.capaian, 2)
        assert kategori == (known[name].tahunan.kategori or "–")


@each_office
def test_mean_is_that_of_hitung(office: str) -> None:
    mean = build_hitung(load(office).hasil).rata_rata.capaian
    last = rows(office, "capaian_tahunan", "capaian-tahunan")[-1]
    assert last[1] == indonesian(mean, 2)


@each_office
def test_every_indicator_stands_in_the_account_of_the_agreement(office: str) -> None:
    """Each name is printed as often as the book has it, with capaian and class of hitung."""
    known = build_hitung(load(office).hasil).indikator
    expected = sorted(
        (i.uraian, indonesian(i.tahunan.capaian, 2), i.tahunan.kategori or "–") for i in known
    )
    body = [r[-7:] for r in rows(office, "capaian_pk", "capaian-pk")]
    assert sorted((name, capaian, label) for name, _, _, _, capaian, label, _ in body) == expected


@each_office
@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("anggaran_sub_kegiatan", "anggaran-sub-kegiatan"),
        ("anggaran_sasaran", "anggaran-sasaran"),
        ("kinerja_keuangan", "kinerja-keuangan"),
        ("pengukuran_kinerja", "pengukuran-kinerja"),
    ],
)
def test_every_cut_of_the_money_ends_in_the_same_total(office: str, name: str, key: str) -> None:
    total = build_hitung(load(office).hasil).anggaran.total
    expected = [indonesian(v, 0) for v in (total.pagu, total.realisasi)]
    assert rows(office, name, key)[-1][1:] == [*expected, indonesian(total.serapan, 2)]


@each_office
def test_rows_of_the_money_add_up_to_their_total(office: str) -> None:
    body = rows(office, "anggaran_sasaran", "anggaran-sasaran")
    amounts = [row[-3] for row in body]
    known = [Decimal(text.replace(".", "")) for text in amounts if text != "–"]
    assert sum(known[:-1]) == known[-1]


@each_office
def test_every_sub_kegiatan_row_is_that_of_hitung(office: str) -> None:
    leaves = [n for n in load(office).hasil.anggaran.walk() if not n.daftar_anak]
    (table,) = [b for b in content(office, "anggaran_sub_kegiatan") if isinstance(b, Table)]
    body = [r for r in table.rows if r.kind is RowKind.PLAIN]
    assert [plain_text(r.cells[-3].inlines, {}) for r in body] == [
        indonesian(str(n.uang.pagu), 0) for n in leaves
    ]
