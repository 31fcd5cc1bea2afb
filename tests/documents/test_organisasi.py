"""Bab I of the yearly report: basis, structure, duties, issues, staff, positions, assets."""

from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import (
    Aset,
    IsuStrategis,
    Pejabat,
    Peraturan,
    StatusJabatan,
    UraianTugas,
)
from selaras.domain.berkas.konteks import JenisTugas, LingkupIsu
from tests.contoh import load
from tests.documents import reading
from tests.documents.yearly import YEARLY, of, report, small, tables_of, texts


@pytest.mark.parametrize("office", YEARLY)
def test_every_position_stands_in_the_chart_with_its_superior(office: str) -> None:
    officials = {p.jabatan: p.atasan or "–" for p in load(office).berkas.daftar_pejabat}
    assert {row[0]: row[3] for row in of(office, "struktur")} == officials


def test_vacant_and_acting_positions_stand_out() -> None:
    left = Pejabat("Kasi Satu", "Nama Lama", atasan="Camat", selesai=date(2024, 6, 30))
    acting = Pejabat("Kasi Dua", "Nama Lain", status=StatusJabatan.PLT, atasan="Camat")
    dokumen = report(small(daftar_pejabat=(Pejabat("Camat", "Nama"), left, acting)))
    assert texts(dokumen, "struktur") == [
        ["Camat", "Nama", "Definitif", "–"],
        ["Kasi Satu", "–", "Kosong", "Camat"],
        ["Kasi Dua", "Nama Lain", "Plt.", "Camat"],
    ]
    assert [row.cells[0].indent for row in tables_of(dokumen)["struktur"].rows] == [0, 1, 1]


def test_a_revoked_regulation_that_the_office_cites_is_marked() -> None:
    cited = (
        Peraturan("permenpanrb 12/2015"),
        Peraturan("Perbup Contoh 1/2016", "Susunan", "Perbup 2/2020"),
    )
    status = {row[2]: row[3] for row in texts(report(small(daftar_peraturan=cited)), "dasar-hukum")}
    assert status["Susunan"] == "Dicabut atau diubah dengan Perbup 2/2020"
    old = "Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah"
    assert status[old] == "Dicabut atau diubah dengan PermenPANRB 88/2021"
    assert status["Sistem Akuntabilitas Kinerja Instansi Pemerintah"] == "Berlaku"


def test_what_the_office_cites_from_the_library_stands_once() -> None:
    rows = texts(report(small(daftar_peraturan=(Peraturan("PP 17/2018", "kecamatan"),))), "dasar-hukum")
    assert [row[2] for row in rows].count("Kecamatan") == 1
    assert "kecamatan" not in [row[2] for row in rows]


def test_duties_and_functions_stand_beside_their_position() -> None:
    duties = (
        UraianTugas("Camat", JenisTugas.TUGAS, "Memimpin"),
        UraianTugas("Kasi", JenisTugas.TUGAS, "Membantu"),
        UraianTugas("Camat", JenisTugas.FUNGSI, "Merencanakan"),
        UraianTugas("Camat", JenisTugas.FUNGSI, "Mengawasi"),
    )
    assert texts(report(small(daftar_tugas=duties)), "tugas-fungsi") == [
        ["Camat", "Memimpin", "a. Merencanakan\nb. Mengawasi"],
        ["Kasi", "Membantu", "–"],
    ]


def test_issues_that_follow_from_one_another_share_a_line() -> None:
    issues = (
        IsuStrategis("D", LingkupIsu.DAERAH, "Daerah"),
        IsuStrategis("K", LingkupIsu.KANTOR, "Kantor", "D"),
        IsuStrategis("M1", LingkupIsu.MASALAH, "Masalah satu", "K"),
        IsuStrategis("M2", LingkupIsu.MASALAH, "Masalah dua", "K"),
        IsuStrategis("X", LingkupIsu.MASALAH, "Masalah lain"),
    )
    dokumen = report(small(daftar_isu=issues))
    assert texts(dokumen, "isu") == [["1", "Daerah", "Kantor", "Masalah satu"], ["Masalah dua"]]
    assert "Permasalahan lainnya: Masalah lain" in reading.text_of_model(dokumen)


def test_staff_of_sumber_by_unit_sums_to_its_eighteen() -> None:
    for key in ("pegawai-golongan", "pegawai-pendidikan"):
        rows = of("sumber", key)
        assert rows[-1][0] == "Jumlah"
        assert rows[-1][-1] == str(sum(int(row[-1]) for row in rows[:-1])) == "18"


def test_positions_of_kopang_total_as_computed() -> None:
    formasi = load("kopang").hasil.formasi
    assert formasi is not None
    shown = [str(total.hasil) for total in (formasi.bezetting, formasi.keperluan, formasi.selisih)]
    assert of("kopang", "jabatan")[-1] == ["Jumlah", *shown]


def test_idle_assets_of_kopang_stand_apart_from_those_in_use() -> None:
    aset = load("kopang").hasil.aset
    assert aset is not None
    kinds = [row[1] for row in of("kopang", "aset")[:-1]]
    idle = [row[1] for row in of("kopang", "aset-tidak-digunakan")[:-1]]
    assert len(idle) == 5  # KIB A to E
    assert not set(kinds) & set(idle)
    assert [*kinds, *idle] == list(aset.per_jenis)


def test_a_column_of_values_stands_only_where_the_office_has_filled_one() -> None:
    unvalued = texts(report(small(daftar_aset=(Aset("Laptop", Decimal(2)),))), "aset")
    assert unvalued == [["1", "Laptop", "2"], ["Jumlah", "2"]]
    some = (Aset("Laptop", Decimal(2), nilai=Decimal(900)), Aset("Kursi", Decimal(1)))
    assert texts(report(small(daftar_aset=some)), "aset") == [
        ["1", "Laptop", "900", "2"],
        ["2", "Kursi", "belum diisi", "1"],
        ["Jumlah", "belum diisi", "3"],
    ]
