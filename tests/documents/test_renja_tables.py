"""Tables T-C.29 to T-C.32: their columns, what stands in them, and which offices and years have one."""

from dataclasses import replace
from decimal import Decimal

import pytest

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Table
from selaras.domain.angka import format_angka
from selaras.domain.berkas import Pembanding, ReviuRkpd, Usulan
from selaras.domain.berkas.pembanding import JenisPembanding
from tests.contoh import OFFICES, load
from tests.documents import reading
from tests.documents.planning_forms import form, forms, forms_of, rows_of

COLUMNS = {"tc29": 11, "tc30": 13, "tc31": 12, "tc32": 6}
BOTH = [("tc31", "2025"), ("tc32", "2025")]
EVALUATED = [office for office in OFFICES if ("tc29", "") in forms(office)]


def test_offices_get_the_tables_that_their_records_allow() -> None:
    found = {kode: {o for o in OFFICES if any(k == kode for k, _ in forms(o))} for kode in COLUMNS}
    assert found["tc29"] == set(OFFICES) - {"klakah"}  # it measures no programme
    assert found["tc30"] == set(OFFICES)
    assert found["tc31"] == found["tc32"] == {"sumber"}


@pytest.mark.parametrize(("kode", "subjek"), [("tc29", ""), ("tc30", ""), *BOTH])
def test_the_columns_are_numbered_as_on_the_form(kode: str, subjek: str) -> None:
    (table, *_) = reading.tables_of_model(form("sumber", kode, subjek))
    numbers = [f"({n})" for n in range(1, COLUMNS[kode] + 1)]
    assert numbers in [[text for text in row if text] for row in table]


@pytest.mark.parametrize("office", EVALUATED)
def test_tc29_shows_what_hasil_holds_row_by_row(office: str) -> None:
    hasil = load(office).hasil.tc29
    assert hasil is not None
    rows = rows_of(form(office, "tc29"), "tc29")
    assert len(rows) == sum(len(group.daftar_baris) or 1 for group in hasil.daftar_kelompok)
    printed = [row for row in rows if not row[-9].startswith("belum diisi")]
    for row, one in zip(printed, hasil.daftar_baris, strict=True):
        assert row[-9] == f"{one.hasil.indikator.uraian} ({one.hasil.indikator.satuan})"
        assert row[-8] == (one.target_renstra or "–")
        assert row[-4] == percent(one.lalu.capaian.hasil)
        assert row[-1] == percent(one.tingkat.hasil)


def percent(value: Decimal | None) -> str:
    return "–" if value is None else format_angka(value)


def test_tc29_of_an_office_that_measures_its_programmes() -> None:
    # contoh/batu-sopang-2022.xlsx: programme 7.01.01 aims at 76 of the 80 at the end of the Renstra
    row = rows_of(form("batu-sopang", "tc29"), "tc29")[0]
    assert (row[0], row[3], row[-3:]) == ("7.01.01", "80", ["76", "76", "95,00"])


def test_tc30_shows_targets_of_four_years_and_two_years_reached() -> None:
    rows = rows_of(form("sumber", "tc30"), "tc30")
    # contoh/sumber-2024.xlsx: targets 2023-2026 of the Renstra, realisasi 2023 and 2024, targets again
    assert rows[1][1].startswith("Indeks Kepuasan Masyarakat")
    assert rows[1][2:12] == ["–", "", "83", "84", "85", "86", "84,89", "88,61", "85", "86"]


def test_tc30_of_a_quarter_says_up_to_which_one_it_is_reached() -> None:
    (table, *_) = reading.tables_of_model(form("klakah", "tc30"))
    assert "2024 s.d. TW II" in table[1]


def test_tc30_holds_the_national_standard_and_no_other_benchmark() -> None:
    berkas = load("klakah").berkas
    kode = berkas.daftar_indikator[0].kode
    rows = tuple(
        Pembanding(kode, jenis, jenis.label, Decimal(value))
        for jenis, value in ((JenisPembanding.SEKITAR, "81"), (JenisPembanding.NASIONAL, "92.5"))
    )
    found = forms_of(replace(berkas, daftar_pembanding=rows))["tc30", ""]
    assert [row[2] for row in rows_of(found, "tc30")].count("92,5") == 1
    assert "81" not in [row[2] for row in rows_of(found, "tc30")]


def test_every_year_that_is_planned_gets_its_own_review_and_list_of_proposals() -> None:
    book = replace(
        load("klakah").berkas,
        daftar_reviu_rkpd=(
            ReviuRkpd(2026, "Program A", pagu=Decimal(0)),
            ReviuRkpd(2025, program_kebutuhan="Program B", dana_kebutuhan=Decimal(1500)),
        ),
        daftar_usulan=(Usulan(2026, "Jalan"), Usulan(2026, "Lampu", "Desa A", "Titik", "8 titik", "ok")),
    )
    found = forms_of(book)
    assert {key for key in found if key[0] in {"tc31", "tc32"}} == {
        ("tc31", "2025"),
        ("tc31", "2026"),
        ("tc32", "2026"),
    }
    assert rows_of(found["tc31", "2026"], "tc31") == [
        ["1", "Program A", "–", "–", "–", "0", "–", "–", "–", "–", "–", "–"]
    ]
    assert rows_of(found["tc31", "2025"], "tc31")[0][6:11] == ["Program B", "–", "–", "–", "1.500"]
    assert rows_of(found["tc32", "2026"], "tc32")[1] == [
        "2",
        "Lampu",
        "Desa A",
        "Titik",
        "8 titik",
        "ok",
    ]
    assert "Tahun 2026" in found["tc32", "2026"].title


def test_a_book_without_these_records_gives_none_of_the_two() -> None:
    kinds = {one.jenis.kode for one in list_terbitan(load("klakah").berkas)}
    assert not kinds & {"tc31", "tc32"}


def test_an_empty_table_is_never_built() -> None:
    for office in OFFICES:
        for (kode, _), dokumen in forms(office).items():
            if kode in COLUMNS:
                assert next(block.rows for block in dokumen.blocks if isinstance(block, Table))
