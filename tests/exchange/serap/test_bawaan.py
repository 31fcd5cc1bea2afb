"""A report that carries its data gives its workbook back; what print says otherwise is marked."""

import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest

from selaras.documents.printing import Format
from selaras.domain.berkas import records_of_berkas
from selaras.exchange.json import BAWAAN_TERBESAR, describe_bawaan, dump_public_berkas
from selaras.exchange.serap import SELURUH_BUKU, Susunan, write_buku
from selaras.exchange.serap.kunci import key_fields
from selaras.exchange.workbook import read_workbook, table_of
from tests.contoh import load
from tests.exchange.serap.membawa import BODY, ITEM, absorbed, carrying, changed, with_carried
from tests.exchange.serap.test_sumber import filled

DOCX = carrying()[Format.DOCX]
SOURCE = "lkjip.docx, data yang dibawa laporan"
COUNTED = "laporan hanya membawa jumlah orangnya, bukan daftarnya"


@pytest.fixture(scope="module")
def susunan() -> Susunan:
    return absorbed(("lkjip.docx", DOCX))


def doubts(susunan: Susunan) -> dict[tuple[str, int, str], str]:
    return {key: isi.ragu for key, isi in susunan.sumber.items() if isi.ragu and COUNTED not in isi.ragu}


def compare(susunan: Susunan) -> Iterator[tuple[str, int, str, bool]]:
    """Yield every filled field of the workbook of Sumber, and whether it came back."""
    asli, baru = load("sumber").berkas, susunan.berkas
    for nama, value in filled(asli.profil):
        yield "profil", 0, nama, getattr(baru.profil, nama) == value
    for daftar in records_of_berkas():
        places: dict[tuple[Any, ...], list[int]] = {}
        for number, record in enumerate(getattr(baru, daftar)):
            places.setdefault(key(daftar, record), []).append(number)
        for record in getattr(asli, daftar):
            found = places.get(key(daftar, record)) or [None]
            number = found.pop(0)
            back = None if number is None else getattr(baru, daftar)[number]
            for nama, value in filled(record):
                yield daftar, number or 0, nama, getattr(back, nama, None) == value


def key(daftar: str, record: Any) -> tuple[Any, ...]:
    return tuple(getattr(record, nama) for nama in key_fields(daftar))


def test_the_workbook_comes_back_and_what_does_not_is_marked(susunan: Susunan) -> None:
    found = list(compare(susunan))
    missing = [one for one in found if not one[3]]
    assert len(found) > 5000
    assert 1 - len(missing) / len(found) >= 0.998
    told = {(sheet, column) for sheet, column, _, _ in susunan.catatan}
    for daftar, number, nama, _ in missing:
        isi = susunan.sumber.get((daftar, number, nama))
        sheet = table_of(daftar).lembar
        assert (isi and isi.ragu) or (sheet, "Bukti") in told, (daftar, nama)


def test_a_report_as_printed_raises_no_doubt(susunan: Susunan) -> None:
    assert doubts(susunan) == {}
    assert susunan.tersisa == []
    assert {isi.sumber for isi in susunan.sumber.values()} == {SOURCE}


def test_the_book_reads_back_without_an_error(susunan: Susunan) -> None:
    result = read_workbook(write_buku(susunan, ["lkjip.docx"]))
    assert result.kesalahan == ()
    assert result.berkas == susunan.berkas


@pytest.mark.parametrize("file_format", [Format.PDF, Format.HTML])
def test_every_format_carries_the_same(susunan: Susunan, file_format: Format) -> None:
    other = absorbed((f"lkjip.{file_format}", carrying()[file_format]))
    assert other.berkas == susunan.berkas
    assert {isi.sumber for isi in other.sumber.values()} == {SOURCE.replace("docx", file_format)}


@pytest.mark.parametrize(
    ("old", "new", "field", "told"),
    [
        (">88,61<", ">98,61<", "realisasi", "laporan mencetak 98,61 (lkjip.docx, tabel ke-"),
        (">1.955.889.495<", ">1.955.889.594<", "angka_dokumen", "1.955.889.594"),
        (">Camat Sumber<", ">Camat Lain<", "penanda_tangan", "laporan mencetak Camat Lain"),
    ],
)
def test_a_figure_changed_in_word_is_marked_and_the_carried_one_stays(
    susunan: Susunan, old: str, new: str, field: str, told: str
) -> None:
    edited = absorbed(("lkjip.docx", changed(DOCX, BODY, old, new)))
    assert edited.berkas == susunan.berkas
    found = {nama: ragu for (_, _, nama), ragu in doubts(edited).items()}
    assert told in found[field]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (">88,61<", ">88,62<", "realisasi"),
        (">9.000.000<", ">9.100.000<", "pagu"),  # first in a table that names no codes
    ],
)
def test_one_of_several_tables_changed_is_enough(
    susunan: Susunan, old: str, new: str, field: str
) -> None:
    for count in (1, 2):
        edited = absorbed(("lkjip.docx", changed(DOCX, BODY, old, new, count)))
        assert edited.berkas == susunan.berkas
        assert {nama for _, _, nama in doubts(edited)} == {field}, count


CONTENT = dump_public_berkas(load("sumber").berkas)
NEWER = describe_bawaan("lkjip", CONTENT).replace("skema=1", "skema=2")
BOMB = b" " * (BAWAAN_TERBESAR + 1)


@pytest.mark.parametrize(
    ("packed", "keterangan", "reason"),
    [
        (zlib.compress(CONTENT.replace(b"88.61", b"98.61")), "", "jumlah periksanya tidak cocok"),
        (zlib.compress(CONTENT), NEWER, "skemanya versi 2, yang dikenal versi 1"),
        (zlib.compress(CONTENT)[:5000], "", "terpotong"),
        (b"bukan zlib", "", "rusak"),
        (zlib.compress(BOMB), describe_bawaan("lkjip", BOMB), "terlalu besar setelah dibuka"),
        (zlib.compress(b"{}"), describe_bawaan("lkjip", b"{}"), "tidak terbaca"),
    ],
)
def test_data_that_cannot_be_trusted_are_told_and_print_is_read(
    packed: bytes, keterangan: str, reason: str
) -> None:
    susunan = absorbed(("lkjip.docx", with_carried(DOCX, packed, keterangan)))
    (note,) = [told for _, column, told, _ in susunan.catatan if column == SELURUH_BUKU]
    assert reason in note
    assert "isian dibaca dari cetakannya" in note
    sources = Counter(isi.sumber.partition(", ")[2][:5] for isi in susunan.sumber.values())
    assert sources["data "] == 0
    assert sources["tabel"] > 1000


def test_more_records_than_an_office_has_are_not_read() -> None:
    berkas = load("sumber").berkas
    many = replace(berkas, daftar_isu=berkas.daftar_isu[:1] * 20_001)
    content = dump_public_berkas(many)
    file = with_carried(DOCX, zlib.compress(content), describe_bawaan("lkjip", content))
    notes = [told for _, column, told, _ in absorbed(("a.docx", file)).catatan if column == SELURUH_BUKU]
    assert "paling banyak 20000" in notes[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"nama_instansi": "Kecamatan Sumber"', b'"nama_instansi": ""'),
        (b'"tahun": 2024,\n      "triwulan"', b'"tahun": 1950,\n      "triwulan"'),
    ],
)
def test_data_without_office_or_regulation_are_told(old: bytes, new: bytes) -> None:
    assert old in CONTENT
    content = CONTENT.replace(old, new)
    file = with_carried(DOCX, zlib.compress(content), describe_bawaan("lkjip", content))
    susunan = absorbed(("lkjip.docx", file))
    assert not susunan.dibawa
    assert susunan.berkas.profil.nama_instansi == "Kecamatan Sumber"
    assert any("tidak dipakai" in told for _, _, told, _ in susunan.catatan)


def test_a_part_of_another_program_is_passed_by() -> None:
    other = changed(DOCX, ITEM, "urn:selaras:lampiran:1", "urn:lain:1")
    assert absorbed(("a.docx", other)).dibawa is False


def test_carried_fields_are_those_of_the_records() -> None:
    assert {f.name for f in fields(load("sumber").berkas)} - {
        "ketentuan",
        "versi_skema",
        "profil",
    } == set(records_of_berkas())
