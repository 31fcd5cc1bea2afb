"""Evaluations of AKIP as published for kopang and sumber."""

from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke, PihakLke
from selaras.domain.hasil.lke import HasilLke, calculate_lke
from selaras.domain.ketentuan import resolve_ketentuan

ATURAN = resolve_ketentuan("Rembang", date(2024, 12, 31)).aturan_lke
KOPANG_2023 = ("18.6", "12.9", "8.25", "11.25", "51.0")
KOPANG_2024 = ("21.92", "15.05", "8.38", "11.08", "56.43")
SUMBER_2022 = ("19.80", "17.40", "9.90", "17.75", "64.85")
SUMBER_OWN = ("21.60", "18.60", "9.75", "16.25", "66.21")
SUMBER_2023 = ("21.00", "17.40", "9.75", "16.25", "64.41")
PARTS = ("1", "2", "3", "4", "total")


def scores(printed: tuple[str, ...], pihak: PihakLke, tahun: int) -> list[NilaiLke]:
    pairs = zip(PARTS, printed, strict=True)
    return [NilaiLke(butir, pihak, tahun, tahun - 1, nilai=Decimal(v)) for butir, v in pairs]


def earlier(printed: tuple[str, ...], tahun: int) -> list[LkeTahunLalu]:
    pairs = zip(PARTS, printed, strict=True)
    return [LkeTahunLalu(tahun, butir, Decimal(value)) for butir, value in pairs]


def sumber() -> HasilLke:
    rows = scores(SUMBER_OWN, PihakLke.PENILAIAN_MANDIRI, 2024)
    rows += scores(SUMBER_2023, PihakLke.PENJAMINAN_KUALITAS, 2024)
    return calculate_lke(rows, earlier(SUMBER_2022, 2023), ATURAN, 2024)


def test_kopang_is_56_43_cc_after_51_00_cc() -> None:
    rows = scores(KOPANG_2024, PihakLke.PENJAMINAN_KUALITAS, 2024)
    hasil = calculate_lke(rows, earlier(KOPANG_2023, 2023), ATURAN, 2024)
    assert hasil.berlaku.total.hasil == Decimal("56.43")
    assert hasil.berlaku.predikat.kode == "CC"
    assert hasil.tahun_lalu.total.hasil == Decimal("51.00")
    assert hasil.tahun_lalu.predikat.kode == "CC"
    assert hasil.perubahan.hasil == Decimal("5.43")
    assert hasil.kekurangan == ()


def test_sumber_is_64_40_b_and_its_self_assessment_66_20() -> None:
    hasil = sumber()
    assert hasil.penjaminan.total.hasil == Decimal("64.40")
    assert hasil.penjaminan.predikat.kode == "B"
    assert hasil.mandiri.total.hasil == Decimal("66.20")
    assert hasil.tahun_lalu.total.hasil == Decimal("64.85")
    assert hasil.tahun_lalu.predikat.kode == "B"
    assert hasil.berlaku is hasil.penjaminan
    assert hasil.perubahan.hasil == Decimal("-0.45")


def test_sumber_says_that_64_41_does_not_follow_and_what_was_lowered_without_reason() -> None:
    said = sumber().kekurangan
    assert said == (
        "Penilaian mandiri: total tertulis 66,21 tidak sama dengan jumlah komponen 66,2; "
        "yang dipakai jumlah komponen",
        "Penjaminan kualitas: total tertulis 64,41 tidak sama dengan jumlah komponen 64,4; "
        "yang dipakai jumlah komponen",
        "nilai butir 1 diturunkan dari 21,6 menjadi 21 tanpa alasan",
        "nilai butir 2 diturunkan dari 18,6 menjadi 17,4 tanpa alasan",
    )


def test_component_values_of_sumber_are_reached_by_grades_of_the_sub_components() -> None:
    """B, B, B gives 21.00; CC, B, C gives 3.6 + 6.3 + 7.5 = 17.40: the published values fit."""
    grades = {"1.a": "B", "1.b": "B", "1.c": "B", "2.a": "CC", "2.b": "B", "2.c": "C"}
    rows = [
        NilaiLke(butir, PihakLke.PENJAMINAN_KUALITAS, 2024, grade=grade)
        for butir, grade in grades.items()
    ]
    first, second, *_ = calculate_lke(rows, [], ATURAN, 2024).penjaminan.daftar_komponen
    assert first.nilai.hasil == Decimal(21)
    assert second.nilai.hasil == Decimal("17.4")


@pytest.mark.parametrize("printed", [KOPANG_2023, KOPANG_2024, SUMBER_2022])
def test_printed_totals_that_follow_raise_no_remark(printed: tuple[str, ...]) -> None:
    rows = scores(printed, PihakLke.PENJAMINAN_KUALITAS, 2024)
    assert calculate_lke(rows, [], ATURAN, 2024).kekurangan == ()
