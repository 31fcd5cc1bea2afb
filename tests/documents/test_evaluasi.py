"""Documents of surveys, desa, registers and evaluations: their figures, formats and gaps."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.documents.builders.katalog import KATALOG
from selaras.documents.model import RowKind
from selaras.documents.printing import Format
from selaras.documents.walking import missing_parts
from selaras.domain.berkas import (
    BerkasKinerja,
    Desa,
    NilaiIpp,
    Rekomendasi,
    SelMatriks,
    StatusDesa,
)
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.desa import InstrumenDesa
from tests.contoh import build, load
from tests.documents import reading
from tests.documents.evaluation import KINDS, document, joined, printed, rows_of, tables_of
from tests.unit.making import YEAR, berkas, profil

OWN = (
    ("klakah", "matriks"),
    ("kopang", "skm"),
    ("kopang", "status-desa"),
    ("kopang", "register"),
    ("kopang", "lke"),
    ("kopang", "lhe"),
    ("kopang", "lhe-lengkap"),
    ("sumber", "ipp"),
    ("sumber", "lke"),
    ("sumber", "lhe"),
    ("sumber", "tindak-lanjut"),
)


def office(**records: Any) -> BerkasKinerja:
    return berkas(profil=profil(YEAR), **records)


def test_the_matrix_of_klakah_counts_84_ticks_of_216() -> None:
    rows = rows_of(build("klakah", "matriks"), "matriks-aktivitas")
    assert rows[-1][1:] == ["84", "38,89", ""]
    assert [row[-3] for row in rows[:-1]].count("12") == 7
    assert rows[0][2:14] == ["Ya"] * 12


def test_the_documents_of_klakah_are_12_of_36() -> None:
    dokumen = build("klakah", "matriks")
    assert rows_of(dokumen, "matriks-dokumen-jumlah")[-1] == ["Seluruh dokumen", "12", "36", "33,33", ""]
    assert len(rows_of(dokumen, "matriks-dokumen")) == 12


def test_a_document_of_a_desa_shows_when_it_was_due_and_done() -> None:
    due, done = date(2024, 1, 31), date(2024, 2, 5)
    cells = (
        SelMatriks(JenisMatriks.DOKUMEN, "APBDes", "Suka", tanggal_tenggat=due, tanggal_selesai=done),
        SelMatriks(JenisMatriks.DOKUMEN, "APBDes", "Maju"),
    )
    first, second = rows_of(document(office(daftar_matriks=cells), "matriks"), "matriks-dokumen")
    assert first[2].splitlines() == [
        "Selesai sesudah tenggat",
        "tenggat 31 Januari 2024",
        "selesai 5 Februari 2024",
    ]
    assert second[2] == "belum diisi"


def test_the_survey_of_kopang_is_processed_down_to_the_index() -> None:
    rows = rows_of(build("kopang", "skm"), "skm-pengolahan")
    assert len(rows) == 95 + 5
    assert rows[-5][1:] == ["291", "295", "293", "302", "303", "301", "302", "292", "328"]
    assert rows[-3][1:] == [
        "3,063",
        "3,105",
        "3,084",
        "3,179",
        "3,189",
        "3,168",
        "3,179",
        "3,074",
        "3,453",
    ]
    assert rows[-2][1:] == [
        "0,340",
        "0,345",
        "0,343",
        "0,353",
        "0,354",
        "0,352",
        "0,353",
        "0,342",
        "0,384",
    ]
    assert rows[-1] == ["IKM", "3,166 pada skala jawaban; 79,15 setelah konversi"]


def test_each_unsur_has_the_mutu_of_its_own_mean() -> None:
    hasil = load("kopang").hasil.skm
    assert hasil is not None
    rows = rows_of(build("kopang", "skm"), "skm-hasil")
    assert [row[3] for row in rows[:-1]] == [u.mutu.kode for u in hasil.ikm.daftar_unsur if u.mutu]
    assert [row[3] for row in rows[:-1]] == ["C", *"BBBBBBBB"]
    assert rows[-1][1:] == ["79,15", "B", "Baik"]
    text = reading.text_of_model(build("kopang", "skm"))
    assert re.search(r"terendah ialah persyaratan \(3,063\), .*\(3,074\), dan .*\(3,084\);", text)


def test_the_desa_of_kopang_show_indices_score_and_status() -> None:
    rows = rows_of(build("kopang", "status-desa"), "rekap-desa")
    assert rows[0][2:] == ["Lendang Are", "0,846", "0,800", "0,867", "0,8377", "Mandiri"]
    assert rows[-1] == ["13 desa: 10 mandiri, 1 maju, 2 berkembang"]
    text = reading.text_of_model(build("kopang", "status-desa"))
    assert "Selasa, tanggal empat bulan Juni tahun dua ribu dua puluh empat (4 Juni 2024)" in text
    assert "10 dari 13 desa, atau 76,92" in text


def test_the_year_before_is_compared_only_within_one_instrument() -> None:
    def book(instrumen: InstrumenDesa) -> BerkasKinerja:
        before = StatusDesa("Suka", 2023, instrumen, skor=Decimal("0.5"))
        now = StatusDesa("Suka", 2024, InstrumenDesa.IDM, skor=Decimal("0.9"))
        return office(daftar_desa=(Desa("Suka"),), daftar_status_desa=(before, now))

    same = reading.text_of_model(document(book(InstrumenDesa.IDM), "status_desa"))
    other = reading.text_of_model(document(book(InstrumenDesa.INDEKS_DESA), "status_desa"))
    assert "naik 100,00 poin persen sejak Tahun 2023" in same
    assert "tidak dihitung" in other
    assert "poin persen" not in other


def test_the_register_of_kopang_holds_counts_and_no_account_of_an_event() -> None:
    dokumen = build("kopang", "register")
    assert {key.rpartition("-")[2] for key in tables_of(dokumen)} == {"bulan", "desa", "jenis"}
    for key in tables_of(dokumen):
        assert rows_of(dokumen, key)[-1] == ["Jumlah", "8", "2", "0", "6"]
    text = reading.text_of_model(dokumen)
    assert "Pada Tahun 2023 tercatat 10 kejadian, sehingga terjadi penurunan 20,00" in text
    told = [row.tindak_lanjut for row in load("kopang").berkas.daftar_register if row.tindak_lanjut]
    assert told
    assert not any(account in text for account in told)


def test_the_service_index_of_sumber_is_3_40_after_three_years() -> None:
    rows = rows_of(build("sumber", "ipp"), "ipp-tahun")
    assert [row[:3] for row in rows] == [
        ["2021", "2,25", "C-"],
        ["2022", "3,10", "B-"],
        ["2023", "3,27", "B-"],
        ["2024", "3,40", "B-"],
    ]
    assert rows_of(build("sumber", "ipp"), "ipp-aspek")[0][3:] == ["belum diisi"] * 3


def test_aspects_stand_under_their_form_with_its_total() -> None:
    values = tuple(
        NilaiIpp(2024, FormulirIpp.F02, a, Decimal(4)) for a in ("I", "II", "III", "IV", "V", "VI")
    )
    rows = rows_of(document(office(daftar_nilai_ipp=values), "ipp"), "ipp-aspek")
    assert [row[4] for row in rows[:-1]] == ["4,00"] * 6
    assert rows[-1] == ["Nilai formulir", "–", "4,00", "–"]


@pytest.mark.parametrize(("office_name", "kode"), OWN)
@pytest.mark.parametrize("file_format", list(Format))
def test_tables_read_back_are_those_of_the_model(
    office_name: str, kode: str, file_format: Format
) -> None:
    expected = reading.tables_of_model(build(office_name, kode))
    found = printed(office_name, kode)[file_format]
    assert [joined(table) for table in found] == [joined(table) for table in expected]


@pytest.mark.parametrize(("office_name", "kode"), OWN)
def test_nothing_says_a_programming_word(office_name: str, kode: str) -> None:
    text = reading.text_of_model(build(office_name, kode))
    assert not re.search(r"\b(?:None|nan|Decimal|StatusSel|TODO)\b|\{\{", text)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_book_builds_and_shows_what_is_missing(kind: str) -> None:
    dokumen = document(office(), kind)
    assert missing_parts(dokumen)
    assert not any(row.kind is RowKind.TOTAL for t in tables_of(dokumen).values() for row in t.rows)


def test_a_document_is_offered_only_where_its_records_are() -> None:
    kinds = {kind.kerangka: kind for kind in KATALOG}
    assert [name for name in KINDS if kinds[name].list_subjek(office())] == []
    book = replace(office(), daftar_rekomendasi=(Rekomendasi("R1", "Lengkapi"),))
    assert len(kinds["tindak_lanjut"].list_subjek(book)) == 1
