"""Perjanjian kinerja of the example offices: parties, promises, money, and what a change says."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.model import Dokumen, Missing, Signatures
from selaras.documents.printing import Format
from selaras.documents.walking import inlines_of
from selaras.domain.angka import format_uang
from selaras.domain.berkas import BerkasKinerja, Pejabat, StatusJabatan
from selaras.domain.berkas.pk import SebabPerubahan
from selaras.domain.hasil import calculate_berkas
from selaras.domain.terbilang import terbilang_rupiah
from tests.contoh import OFFICES, load
from tests.documents import reading
from tests.documents.planning_forms import form, forms, forms_of, keys_of, read_back, rows_of, titles_of
from tests.unit.making import anggaran, berkas, indikator, profil
from tests.unit.planning import CHIEF, HEAD, agreement, day, funded, promised

HEADS = {
    "batu-sopang": "Camat Batu Sopang",
    "klakah": "Camat Klakah",
    "kopang": "Camat Kopang",
    "rowokangkung": "Camat Rowokangkung",
    "sumber": "Camat Sumber perubahan",
}
each_office = pytest.mark.parametrize("office", OFFICES)


def small(**changes: Any) -> BerkasKinerja:
    return berkas(**({"profil": profil(pihak_pertama=HEAD, pihak_kedua=CHIEF)} | changes))


def only(book: BerkasKinerja) -> Dokumen:
    (found,) = (d for (kode, _), d in forms_of(book).items() if kode == "pk")
    return found


@each_office
def test_every_agreement_of_the_book_is_a_document(office: str) -> None:
    book = load(office).berkas
    found = [subjek for kode, subjek in forms(office) if kode == "pk"]
    assert len(found) == len(set(found)) == len(book.daftar_pk)
    assert HEADS[office] in found


def test_sumber_has_one_for_every_official_and_one_change() -> None:
    officials = {row.jabatan for row in load("sumber").berkas.daftar_pk}
    changed = [subjek for kode, subjek in forms("sumber") if kode == "pk" and "perubahan" in subjek]
    assert (len(officials), changed) == (20, ["Camat Sumber perubahan"])


@each_office
def test_targets_are_those_that_the_book_promises(office: str) -> None:
    hasil = load(office).hasil
    for pk in hasil.daftar_pk:
        found = [row for key in ("sasaran", "formulasi", "program") for row in promises(office, pk, key)]
        expected = [
            (one.indikator, one.satuan or "–", one.target or "belum diisi") for one in pk.daftar_sasaran
        ]
        assert Counter(found) == Counter(expected)


def promises(office: str, pk: Any, key: str) -> list[tuple[str, str, str]]:
    dokumen = document_of(office, pk)
    if f"pk-{key}" not in keys_of(dokumen):
        return []
    rows = rows_of(dokumen, f"pk-{key}")
    return [(row[-4 if key == "formulasi" else -3], row[-2], row[-1]) for row in rows]


def document_of(office: str, pk: Any) -> Dokumen:
    year = load(office).berkas.profil.periode.tahun
    parts = [pk.kunci.jabatan]
    parts += [pk.kunci.versi] if pk.kunci.perubahan else []
    parts += [str(pk.kunci.tahun)] if pk.kunci.tahun != year else []
    return form(office, "pk", " ".join(parts))


@each_office
def test_money_is_the_sum_of_the_book_in_digits_and_words(office: str) -> None:
    for pk in load(office).hasil.daftar_pk:
        total = pk.total.hasil
        if total is not None:
            dokumen = document_of(office, pk)
            assert rows_of(dokumen, "pk-anggaran")[-1][1] == format_uang(total)
            assert f"({terbilang_rupiah(total)})" in reading.text_of_model(dokumen)


def test_published_totals_are_printed() -> None:
    # fakta/rowokangkung/fakta.yaml, fakta/sumber/pk_2024_anggaran.csv, fakta/kopang/anggaran.csv
    expected = {
        ("rowokangkung", "Camat Rowokangkung"): "2.385.345.430",
        ("sumber", "Camat Sumber"): "2.189.489.000",
        ("sumber", "Camat Sumber perubahan"): "2.273.853.295",
        ("kopang", "Camat Kopang"): "2.970.011.891",
    }
    found = {place: rows_of(form(place[0], "pk", place[1]), "pk-anggaran")[-1][1] for place in expected}
    assert found == expected


def test_rowokangkung_names_the_source_of_its_money() -> None:
    rows = rows_of(form("rowokangkung", "pk", "Camat Rowokangkung"), "pk-anggaran")
    assert {row[-1] for row in rows[:-1]} == {"DAU"}


def test_officials_of_batu_sopang_reach_down_to_sub_kegiatan() -> None:
    rows = rows_of(form("batu-sopang", "pk", "Kasubbag Kepegawaian & Umum 2023"), "pk-anggaran")
    assert {row[0].count(".") for row in rows[:-1]} == {2, 4, 5}
    head = rows_of(form("batu-sopang", "pk", "Camat Batu Sopang 2023"), "pk-anggaran")
    assert [row[0] for row in head[:-1]] == list("123456")


def test_only_agreements_with_a_formula_show_its_column() -> None:
    assert "pk-formulasi" in keys_of(form("batu-sopang", "pk", "Camat Batu Sopang"))
    assert "pk-formulasi" not in keys_of(form("batu-sopang", "pk", "Camat Batu Sopang 2023"))
    assert "pk-formulasi" not in keys_of(form("kopang", "pk", "Camat Kopang"))


def test_a_change_is_shown_beside_what_was_before() -> None:
    dokumen = form("sumber", "pk", "Camat Sumber perubahan")
    rows = {row[0]: row[1:] for row in rows_of(dokumen, "pk-perubahan-anggaran")}
    assert rows["Jumlah"][:3] == ["2.189.489.000", "2.273.853.295", "84.364.295"]
    assert [row[-1] for row in rows_of(dokumen, "pk-perubahan-target")] == ["Tetap", "Tetap"]
    assert rows["Program Penyelenggaraan Pemerintahan Dan Pelayanan Publik"] == [
        "–",
        "61.000.000",
        "–",
        "Ditambah",
    ]
    assert SebabPerubahan.STRATEGI.label in reading.text_of_model(dokumen)
    assert titles_of(dokumen)[0] == "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"


def test_a_first_version_speaks_of_no_change() -> None:
    assert keys_of(form("sumber", "pk", "Camat Sumber")) == ["pk-sasaran", "pk-anggaran"]


def test_the_signer_is_who_held_the_position_on_the_day() -> None:
    officials = (
        Pejabat(HEAD, "A", selesai=day(3, 31)),
        Pejabat(HEAD, "B", status=StatusJabatan.PLT, mulai=day(4)),
    )
    signed = [
        signers(only(small(daftar_pejabat=officials, daftar_pk=(agreement(tanggal=when),))))
        for when in (day(3, 31), day(4, 1))
    ]
    assert signed == [(HEAD, "A"), (f"Plt. {HEAD}", "B")]


def signers(dokumen: Dokumen) -> tuple[str, str]:
    block = next(b for b in dokumen.blocks if isinstance(b, Signatures))
    first = block.signers[1]
    (name,) = first.name
    assert not isinstance(name, Missing)
    return first.above[-1], getattr(name, "text", "")


def test_targets_of_programmes_stand_apart_only_where_nothing_goes_deeper() -> None:
    promises = (promised(), promised("Cakupan", kode=anggaran("7.01.01").kode))
    assert keys_of(only(small(daftar_sasaran_pk=promises))) == ["pk-sasaran", "pk-program"]
    deeper = (*promises, promised("Dokumen", kode=anggaran("7.01.01.2.01").kode))
    assert keys_of(only(small(daftar_sasaran_pk=deeper))) == ["pk-sasaran"]


def test_an_agreement_without_anything_shows_its_gaps() -> None:
    dokumen = only(small())
    gaps = [i.what for b in dokumen.blocks for i in inlines_of(b) if isinstance(i, Missing)]
    assert f"sasaran perjanjian kinerja {HEAD}" in gaps
    assert f"nama {HEAD}" in gaps
    assert keys_of(dokumen) == []


def test_a_change_without_reason_shows_the_gap() -> None:
    rows = (agreement(), agreement(versi="perubahan 1"))
    money = (funded("7.01.01", 5), funded("7.01.01", 5, versi="perubahan 1"))
    book = small(daftar_pk=rows, daftar_anggaran_pk=money)
    changed = forms_of(book)["pk", f"{HEAD} perubahan 1"]
    gaps = [i.what for b in changed.blocks for i in inlines_of(b) if isinstance(i, Missing)]
    assert "sebab perubahan PK" in gaps
    assert "alasan perubahan PK" in gaps


def test_the_annex_of_a_report_repeats_the_document_of_the_head() -> None:
    for office in ("klakah", "rowokangkung"):
        report = build_dokumen("lkj_triwulan", load(office).hasil)
        own = form(office, "pk", HEADS[office])
        for key in ("sasaran", "anggaran"):
            assert rows_of(report, f"lampiran-pk-{key}") == rows_of(report, f"pk-{key}")
            assert rows_of(report, f"pk-{key}") == rows_of(own, f"pk-{key}")


def test_the_document_is_dated_as_it_was_signed() -> None:
    assert form("sumber", "pk", "Camat Sumber").dated == date(2024, 1, 26)
    undated = replace(small(), daftar_pk=(agreement(),), daftar_indikator=(indikator(),))
    assert only(undated).dated == calculate_berkas(undated).berkas.profil.periode.akhir


@each_office
@pytest.mark.parametrize("file_format", list(Format))
def test_tables_read_back_are_those_of_the_model(office: str, file_format: Format) -> None:
    expected = reading.tables_of_model(form(office, "pk", HEADS[office]))
    assert joined(read_back(office, "pk", HEADS[office], file_format)) == joined(expected)


def joined(tables: list[reading.TableTexts]) -> list[list[list[str]]]:
    """Forget where a line was broken behind a stroke or hyphen."""
    return [
        [[cell.replace("/ ", "/").replace("- ", "-") for cell in row] for row in table]
        for table in tables
    ]
