"""Numbers as reports print them, sound and broken."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.pengenalan import read_angka
from selaras.domain.naskah.pengenalan.gaya import decide_gaya, gaya_sel
from selaras.domain.naskah.tabel import JenisKolom

SOUND = [
    ("95,45", "95.45", 2, GayaAngka.INDONESIA),
    ("95.45", "95.45", 2, GayaAngka.INGGRIS),
    ("2.940.193.491", "2940193491", 0, GayaAngka.INDONESIA),
    ("2,356,873,679.00", "2356873679", 2, GayaAngka.INGGRIS),
    ("Rp. 2.970.011.891,-", "2970011891", 0, GayaAngka.INDONESIA),
    ("Rp2.500", "2500", 0, GayaAngka.INDONESIA),
    ("0.340", "0.340", 3, GayaAngka.INGGRIS),
    ("14,8 persen", "14.8", 1, GayaAngka.INDONESIA),
    ("84 POIN", "84", 0, GayaAngka.POLOS),
    ("**) 79.15", "79.15", 2, GayaAngka.INGGRIS),
    ("12 Dokumen", "12", 0, GayaAngka.POLOS),
    ("(1.250.000)", "-1250000", 0, GayaAngka.INDONESIA),
    ("−12,5 %", "-12.5", 1, GayaAngka.INDONESIA),
    ("1 234 567,50", "1234567.50", 2, GayaAngka.INDONESIA),
    ("1.", "1", 0, GayaAngka.POLOS),
    ("-0", "0", 0, GayaAngka.POLOS),
]
BROKEN = [
    ("10.442,000", "10442000", "titik dan koma bercampur"),
    ("2.940.193491", "2940193491", "pemisah ribuan hilang"),
    ("2.1311.381", None, "tidak tiga angka"),
    ("97,2 2", "97.22", "spasi"),
    ("5.175.000-", "5175000", "tanda hubung"),
    ("1.234,567.00", "1234567", "bercampur"),
]
NO_NUMBER = [
    *(
        "",
        "-",
        "–",
        "B",
        "7.01.01.2.01.0006",
        "20.02.2024",
        "10 Juli 2023",
        "- 1 orang 5 orang",
        "199 (93%)",
    ),
    *("TW 1: 37,84", "12 34", "(12", "belum ada data", "x" * 70, "1..2", "2/12 orang"),
]


@pytest.mark.parametrize(("teks", "nilai", "desimal", "gaya"), SOUND)
def test_sound_print_is_read(teks: str, nilai: str, desimal: int, gaya: GayaAngka) -> None:
    angka = read_angka(teks)
    assert angka is not None
    assert (angka.nilai, angka.desimal, angka.gaya, angka.cacat) == (Decimal(nilai), desimal, gaya, "")


@pytest.mark.parametrize(("teks", "nilai", "cacat"), BROKEN)
def test_broken_print_has_its_likely_value_and_says_what_is_wrong(
    teks: str, nilai: str | None, cacat: str
) -> None:
    angka = read_angka(teks)
    assert angka is not None
    assert angka.nilai == (Decimal(nilai) if nilai else None)
    assert cacat in angka.cacat


@pytest.mark.parametrize("teks", NO_NUMBER)
def test_text_is_no_number(teks: str) -> None:
    assert read_angka(teks) is None


@pytest.mark.parametrize("teks", ["12%", "12 %", "12 persen", "12 Prosen"])
def test_percent_is_told_apart_from_units(teks: str) -> None:
    angka = read_angka(teks)
    assert angka is not None
    assert (angka.persen, angka.satuan) == (True, "")


def test_unit_is_kept() -> None:
    angka = read_angka("3 Lembaga Kemasyarakatan")
    assert angka is not None
    assert angka.satuan == "Lembaga Kemasyarakatan"


def test_one_separator_before_three_digits_is_left_open_without_a_style() -> None:
    angka = read_angka("1.234")
    assert angka is not None
    assert angka.nilai is None


@pytest.mark.parametrize(
    ("gaya", "nilai"), [(GayaAngka.INDONESIA, "1234"), (GayaAngka.INGGRIS, "1.234")]
)
def test_style_of_the_column_settles_it(gaya: GayaAngka, nilai: str) -> None:
    angka = read_angka("1.234", gaya)
    assert angka is not None
    assert angka.nilai == Decimal(nilai)


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from(["", "Rp", "Rp. "]), st.booleans())
def test_what_documents_write_reads_back(nilai: Decimal, awalan: str, indonesia: bool) -> None:
    english = f"{abs(nilai):,.2f}"
    shown = english.translate(str.maketrans(",.", ".,")) if indonesia else english
    angka = read_angka(f"{'-' if nilai < 0 else ''}{awalan}{shown}")
    assert angka is not None
    assert angka.nilai == nilai
    assert not angka.cacat


@given(st.integers(0, 10**13), st.sampled_from([JenisKolom.PAGU, JenisKolom.SISA]), st.booleans())
def test_whole_rupiah_read_back_by_either_mark(nilai: int, jenis: JenisKolom, indonesia: bool) -> None:
    shown = f"{nilai:,}".replace(",", "." if indonesia else ",")
    angka = read_angka(shown, gaya_sel(shown, jenis, None))
    assert angka is not None
    assert angka.nilai == nilai


@given(st.text(max_size=80))
def test_no_text_makes_the_reader_fail(teks: str) -> None:
    angka = read_angka(teks)
    assert angka is None or angka.teks == teks


def test_style_of_a_column_is_that_of_most_of_its_numbers() -> None:
    assert decide_gaya(["0.340", "12,5", "1.25", "3.063"]) is GayaAngka.INGGRIS
    assert decide_gaya(["1,5", "1.5"]) is None
    assert decide_gaya(["3.063", "12", "-"]) is None
