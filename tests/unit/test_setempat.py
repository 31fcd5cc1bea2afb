"""Settings of the kabupaten in the workbook: read by the type of a value, refused where none fits."""

from decimal import Decimal
from typing import Any

import pytest

from selaras.cli.account import describe
from selaras.domain.berkas import KetentuanSetempat
from selaras.domain.capaian import CaraRekap, VarianTurun
from selaras.domain.hasil import calculate_berkas
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.setempat import (
    SetempatError,
    apply_setempat,
    read_setempat,
    settable_keys,
)
from selaras.domain.ketentuan.setempat_teks import form_of
from selaras.domain.kode import parse_kode
from selaras.domain.skala import Kategori
from selaras.exchange.json import build_hitung
from tests.unit.making import II, KETENTUAN, berkas, indikator, realisasi

BASIS = "Perbup Contoh 6/2018"


def read(kunci: str, nilai: str) -> Any:
    return read_setempat(kunci, nilai, BASIS, KETENTUAN)


def applied(**rows: str) -> KetentuanBerlaku:
    return apply_setempat(KETENTUAN, [KetentuanSetempat(k, v, BASIS) for k, v in rows.items()])


@pytest.mark.parametrize(
    ("kunci", "nilai", "value"),
    [
        ("batas_capaian", "120", Decimal(120)),
        (" Batas  capaian", "120,5 %", Decimal("120.5")),
        ("batas_capaian", "Tanpa Batas", None),
        ("tenggat_lkj_triwulan", "20", 20),
        ("tampilkan_nip", " TIDAK", False),
        ("kertas", "F4", Kertas.F4),
        ("kertas", "a4 (210 × 297 mm)", Kertas.A4),
        ("varian_turun", "nisbah", VarianTurun.NISBAH),
        ("kata_periode", " Tribulan ", "Tribulan"),
        ("tembusan_lkj_triwulan", "Bupati; Inspektur\nBappeda;", ("Bupati", "Inspektur", "Bappeda")),
        ("kode_gaji", "7.01.01.2.02.0001", (parse_kode("7.01.01.2.02.0001"),)),
        ("kurang_unsur_skm", "ya", True),
    ],
)
def test_a_value_is_read_by_its_type(kunci: str, nilai: str, value: Any) -> None:
    assert read(kunci, nilai) == value
    assert type(read(kunci, nilai)) is type(value)


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        ("batas_capaian", "seratus"),
        ("batas_capaian", "0"),
        ("batas_capaian", "-"),
        ("efisiensi_batas", "tanpa batas"),
        ("tenggat_lkj_triwulan", "15,5"),
        ("tenggat_lkj_triwulan", "1.234"),
        ("tampilkan_nip", "boleh"),
        ("kertas", "A5"),
        ("kata_periode", " "),
        ("tembusan_lkj_triwulan", " ; "),
        ("kode_gaji", "gaji"),
        ("skala_capaian", "tinggi"),
        ("skala_capaian", ""),
        ("skala_capaian", "91 Tinggi; 0-90 Rendah"),
        ("skala_capaian", "<91-100 Tinggi; 0-90 Rendah"),
        ("skala_capaian", "91-100 Tinggi; 50-91 Rendah"),
    ],
)
def test_a_wrong_value_is_refused_with_an_example(kunci: str, nilai: str) -> None:
    with pytest.raises(SetempatError) as caught:
        read(kunci, nilai)
    assert caught.value.isian == "nilai"
    assert caught.value.ditemukan.startswith(f"'{nilai}'")
    assert "tulis seperti" in caught.value.saran


@pytest.mark.parametrize(
    ("kunci", "advice"),
    [
        ("batas_capain", "mungkin maksudnya 'batas_capaian'"),
        ("xyz", "pilih kunci dari acuan ketentuan"),
        ("kabupaten", "pilih kunci dari acuan ketentuan"),
        ("setempat", "pilih kunci dari acuan ketentuan"),
        ("lke_bentuk", "tabel ini belum dapat diganti lewat lembar"),
    ],
)
def test_an_unknown_key_names_the_near_ones(kunci: str, advice: str) -> None:
    with pytest.raises(SetempatError) as caught:
        read(kunci, "1")
    assert caught.value.isian == "kunci"
    assert advice in caught.value.saran


def test_a_scale_is_read_in_every_spelling() -> None:
    rows = read("skala_capaian", "70-<85 Baik;>=85 Sangat Baik\n<70 Kurang").daftar_kategori
    assert rows == (
        Kategori("Sangat Baik", Decimal(85)),
        Kategori("Baik", Decimal(70), Decimal(85), atas_termasuk=False),
        Kategori("Kurang", Decimal(0), Decimal(70), atas_termasuk=False),
    )
    open_below = read("skala_capaian", ">90-100 A; >50–90 B; ≤50 C").daftar_kategori
    assert [(k.batas_bawah, k.bawah_termasuk) for k in open_below] == [
        (90, False),
        (50, False),
        (0, True),
    ]
    assert read("skala_capaian", "90,5-100 A; 0-<90.5 B").daftar_kategori[0].batas_bawah == Decimal(
        "90.5"
    )


def test_every_key_has_its_example_and_reads_it() -> None:
    for key in settable_keys():
        bentuk = settable_keys()[key]
        read(key, bentuk.contoh.strip("'"))
    assert form_of(dict, optional=False) is None


def test_settings_take_the_place_of_built_in_values_and_say_so() -> None:
    found = applied(batas_capaian="120", kertas="F4")
    assert (found.batas_capaian, found.kertas) == (120, Kertas.F4)
    assert [tuple(row) for row in found.setempat] == [("batas_capaian", BASIS), ("kertas", BASIS)]
    assert found.skala_capaian == KETENTUAN.skala_capaian
    assert KETENTUAN.setempat == ()


def test_a_setting_that_cannot_be_read_changes_nothing() -> None:
    assert applied(batas_capaian="banyak", asing="1") == KETENTUAN


def test_a_key_that_was_not_regulated_on_the_day_can_be_settled() -> None:
    assert KETENTUAN.tahun_awal_indeks_desa is None
    assert applied(tahun_awal_indeks_desa="2023").tahun_awal_indeks_desa == 2023


def test_every_figure_uses_the_setting_and_the_account_tells_it() -> None:
    office = berkas(
        [indikator(target=Decimal(50), satuan="Nilai", cara_rekap=CaraRekap.POSISI_AKHIR)],
        [realisasi(II, realisasi=75)],
    )
    rows = (KetentuanSetempat("Batas capaian", "120", BASIS),)
    local = apply_setempat(KETENTUAN, rows)
    settled = berkas(
        office.daftar_indikator, office.daftar_realisasi, ketentuan=local, daftar_ketentuan=rows
    )
    without, with_setting = (calculate_berkas(one) for one in (office, settled))
    assert without.daftar_indikator[0].tahunan.capaian == 150
    assert with_setting.daftar_indikator[0].tahunan.capaian == 120
    assert f"  batas_capaian = 120 ({BASIS})" in list(describe(with_setting))
    assert "Ketentuan setempat" not in list(describe(without))
    (told,) = build_hitung(with_setting).ketentuan_setempat or ()
    assert (told.kunci, told.nilai, told.dasar_hukum) == ("batas_capaian", "120", BASIS)
    assert build_hitung(without).ketentuan_setempat is None
