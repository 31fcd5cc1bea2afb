"""Each perjanjian kinerja as one document: which there are, what they name, what their money sums to."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.pk import KunciPk
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.pk import (
    HasilPk,
    change_of_total,
    list_perjanjian,
    perjanjian_of_head,
    sources_by_code,
)
from tests.unit.making import anggaran, berkas, indikator, profil
from tests.unit.planning import CHIEF, HEAD, agreement, day, funded, promised

PROGRAM, KEGIATAN, SUB = "7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001"
OTHER = "7.01.02"


def office(**changes: Any) -> BerkasKinerja:
    profile = profil(
        pihak_pertama=HEAD, pihak_kedua=CHIEF, nomor_pk="12", tanggal_pk=day(1, 30), tempat_pk="Klakah"
    )
    return berkas(**({"profil": profile} | changes))


def documents(book: BerkasKinerja) -> Sequence[HasilPk]:
    return calculate_berkas(book).daftar_pk


def test_without_a_sheet_the_head_has_one_from_profile_indicators_and_budget() -> None:
    book = office(
        daftar_indikator=[indikator()], daftar_anggaran=[anggaran(PROGRAM, 70), anggaran(OTHER, 30)]
    )
    (pk,) = documents(book)
    assert pk.kunci == KunciPk(HEAD, "awal", 2024)
    one = pk.perjanjian
    assert (one.atasan, one.nomor, one.tanggal, one.tempat) == (CHIEF, "12", day(1, 30), "Klakah")
    assert [row.kode_indikator for row in pk.daftar_sasaran] == ["S1"]
    assert [row.anggaran for row in pk.daftar_anggaran] == [70, 30]
    assert pk.total.hasil == 100


def test_an_office_whose_head_is_not_named_has_none_to_print() -> None:
    book = berkas(daftar_indikator=[indikator()])
    assert documents(book) == ()
    assert perjanjian_of_head(book).jabatan == ""


def test_every_official_and_version_is_a_document_of_its_year() -> None:
    rows = (
        agreement(tanggal=day(1)),
        agreement("Kasi", HEAD, tahun=2025),
        agreement(versi="perubahan 1", tanggal=day(9)),
    )
    found = [one.kunci for one in list_perjanjian(office(daftar_pk=rows))]
    assert found == [
        KunciPk(HEAD, "awal", 2024),
        KunciPk(HEAD, "perubahan 1", 2024),
        KunciPk("Kasi", "awal", 2025),
    ]


def test_what_is_in_the_sheet_wins_and_only_the_newest_version_takes_from_the_profile() -> None:
    rows = (agreement(nomor="7"), agreement(versi="perubahan 1", tanggal=day(9)))
    first, newest = list_perjanjian(office(daftar_pk=rows))
    assert (first.nomor, first.tanggal, first.tempat) == ("7", None, "")
    assert (newest.nomor, newest.tanggal, newest.tempat) == ("12", day(9), "Klakah")
    assert perjanjian_of_head(office(daftar_pk=rows)) == newest


def test_money_is_added_once_where_lines_stand_below_others() -> None:
    lines = (funded(SUB, 40), funded(PROGRAM, 40), funded(OTHER, 5), funded(KEGIATAN, 40))
    (pk,) = documents(office(daftar_pk=(agreement(),), daftar_anggaran_pk=lines))
    assert [(str(row.kode), row.kedalaman) for row in pk.daftar_anggaran] == [
        (PROGRAM, 0),
        (KEGIATAN, 1),
        (SUB, 2),
        (OTHER, 0),
    ]
    assert pk.total.hasil == 45
    assert pk.total.hitungan == "40 + 5"


def test_a_programme_without_pagu_leaves_no_sum() -> None:
    (pk,) = documents(office(daftar_anggaran=[anggaran(PROGRAM, 70), anggaran(OTHER)]))
    assert pk.total.hasil is None
    assert pk.total.alasan == "anggaran belum lengkap"


def test_the_budget_of_the_book_says_nothing_of_another_year_or_another_official() -> None:
    rows = (agreement(tahun=2023), agreement("Kasi", HEAD))
    budget = [anggaran(PROGRAM, 70, sumber_dana="DAU")]
    money = (funded(PROGRAM, 9, tahun=2023),)
    found = documents(office(daftar_pk=rows, daftar_anggaran=budget, daftar_anggaran_pk=money))
    lines = {
        pk.kunci: [(r.anggaran, r.uraian, r.sumber_dana) for r in pk.daftar_anggaran] for pk in found
    }
    assert lines[KunciPk(HEAD, "awal", 2023)] == [(9, "", ())]
    assert lines[KunciPk("Kasi", "awal", 2024)] == []
    assert lines[KunciPk(HEAD, "awal", 2024)] == [(70, f"Uraian {PROGRAM}", ("DAU",))]


def test_sources_of_a_programme_are_those_of_the_rows_below_it() -> None:
    rows = [
        anggaran(PROGRAM),
        anggaran(KEGIATAN),
        anggaran(SUB, 5, sumber_dana="DAU"),
        anggaran(SUB, 4, sumber_dana="DBHCHT"),
    ]
    found = sources_by_code(calculate_berkas(office(daftar_anggaran=rows)).anggaran)
    assert {str(kode): names for kode, names in found.items()} == {
        PROGRAM: ("DAU", "DBHCHT"),
        KEGIATAN: ("DAU", "DBHCHT"),
        SUB: ("DAU", "DBHCHT"),
    }


def test_the_change_of_a_total_needs_both_versions() -> None:
    rows = (agreement(), agreement(versi="perubahan 1"))
    money = (funded(PROGRAM, 40), funded(PROGRAM, 55, versi="perubahan 1"))
    before, after = documents(office(daftar_pk=rows, daftar_anggaran_pk=money))
    assert change_of_total(before, after).hasil == Decimal(15)
    assert change_of_total(after, before).hasil == Decimal(-15)
    empty = replace(before, total=replace(before.total, hasil=None))
    assert change_of_total(empty, after).hasil is None


def test_promises_of_officials_are_their_own_rows() -> None:
    rows = (agreement(), agreement("Kasi", HEAD))
    promises = (promised("Nilai", jabatan="Kasi"),)
    head, kasi = documents(
        office(daftar_pk=rows, daftar_sasaran_pk=promises, daftar_indikator=[indikator()])
    )
    assert [row.indikator for row in kasi.daftar_sasaran] == ["Nilai"]
    assert [row.kode_indikator for row in head.daftar_sasaran] == ["S1"]
