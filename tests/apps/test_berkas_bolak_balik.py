"""The five example offices through the database: what goes in comes out, on screen and on paper."""

import time
from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.perbandingan import compare_impor
from selaras.apps.berkas.selectors import build_berkas, check, list_periode
from selaras.documents.builders.katalog import list_terbitan
from selaras.domain.berkas import records_of_berkas
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import dump_berkas, load_berkas
from selaras.exchange.workbook import read_workbook, write_workbook
from tests.apps.buku import keluarkan, make_kantor, masukkan, terapkan, unggah
from tests.contoh import BOOKS, OFFICES, load

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("office", OFFICES)
def test_an_imported_book_comes_out_of_the_database_as_it_went_in(office: str) -> None:
    kept = keluarkan(masukkan(office), office)
    assert kept == load(office).berkas
    assert read_workbook(write_workbook(kept)).berkas == kept
    assert load_berkas(dump_berkas(kept)) == kept


@pytest.mark.parametrize("office", OFFICES)
def test_every_document_is_the_same_from_the_database(office: str) -> None:
    kept, book = keluarkan(masukkan(office), office), load(office)
    hasil = calculate_berkas(kept)
    terbitan = list_terbitan(kept)
    assert [t.nama for t in terbitan] == [t.nama for t in list_terbitan(book.berkas)]
    for one in terbitan:
        assert one.build(hasil) == one.build(book.hasil), one.nama


@pytest.mark.parametrize("office", OFFICES)
def test_json_of_the_berkas_goes_in_as_the_workbook_does(office: str) -> None:
    berkas = load(office).berkas
    kantor = make_kantor(berkas)
    terapkan(unggah(kantor, berkas.profil.periode.tahun, dump_berkas(berkas)))
    assert keluarkan(kantor, office) == berkas


@pytest.mark.parametrize("office", OFFICES)
def test_the_same_book_again_shows_no_difference(office: str) -> None:
    kantor = masukkan(office)
    tahun = load(office).berkas.profil.periode.tahun
    for content in (BOOKS[office].read_bytes(), write_workbook(keluarkan(kantor, office))):
        impor = unggah(kantor, tahun, content)
        assert [p.wadah.daftar for p in compare_impor(impor) if p.differs] == []


def test_three_changed_cells_are_three_differences() -> None:
    kantor, berkas = masukkan("sumber"), load("sumber").berkas
    first, second, *rest = berkas.daftar_indikator
    changed = replace(
        berkas,
        profil=replace(berkas.profil, alamat="Jalan Baru 1"),
        daftar_indikator=(
            replace(first, satuan="unit uji"),
            replace(second, target=Decimal("12.5")),
            *rest,
        ),
    )
    found = [
        (p.wadah.daftar, isian.nama)
        for p in compare_impor(unggah(kantor, 2024, write_workbook(changed)))
        for baris in p.beda.baris
        for isian in baris.isian
    ]
    assert found == [
        ("profil", "alamat"),
        ("daftar_indikator", "satuan"),
        ("daftar_indikator", "target"),
    ]
    assert not any(p.beda.urutan_berubah for p in compare_impor(Impor.objects.latest("pk")))


def test_the_berkas_takes_one_query_for_each_list_two_for_the_profile_one_for_the_kabupaten() -> None:
    kantor = masukkan("kopang")
    with CaptureQueriesContext(
        connection,
    ) as empty:
        build_berkas(kantor, 2019)
    with CaptureQueriesContext(connection) as full:
        keluarkan(kantor, "kopang")
    assert len(full) == len(empty) == len(records_of_berkas()) + 3


def test_an_office_without_data_is_known_by_its_name() -> None:
    kantor = make_kantor(load("kopang").berkas)
    berkas = build_berkas(kantor, 2024)
    assert berkas.profil.nama_instansi == "Kecamatan Kopang"
    assert berkas.daftar_indikator == ()
    assert [p.kode for p in list_periode(kantor, 2024)] == ["tahun"]


def test_problems_of_the_data_are_returned() -> None:
    kantor = masukkan("batu-sopang")
    assert len(check(kantor, 2022)) > 10


def test_a_large_book_goes_in_within_five_seconds() -> None:
    kantor = make_kantor(load("sumber").berkas)
    content = BOOKS["sumber"].read_bytes()
    start = time.perf_counter()
    impor = unggah(kantor, 2024, content)
    shown = time.perf_counter()
    terapkan(impor)
    end = time.perf_counter()
    print(f"sumber: unggah {shown - start:.2f} s, terapkan {end - shown:.2f} s")
    assert end - start <= 5
