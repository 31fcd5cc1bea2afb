"""Sumber 2024, the whole year: money, efficiency and perjanjian kinerja.

The comments name the table of facts about the office that a figure is taken from.
"""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from selaras.domain.angka import round_half_up
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil.alokasi import allocate
from selaras.domain.hasil.efisiensi import calculate_efisiensi_berkas
from selaras.domain.hasil.piramida import calculate_piramida
from selaras.domain.hasil.versi_pagu import list_total
from selaras.domain.tingkat import Tingkat
from tests.oracle.sumber import NEAR, berkas, hasil

SALARIES = "7.01.01.2.02.0001"

# source: table anggaran_efisiensi_2024.csv, the 18 sub kegiatan: kode, pagu, spent, target, reached
RAW = """
7.01.01.2.02.0001 1923009495 1843582252 19 19
7.01.01.2.02.0003 32880000 30430000 12 11
7.01.01.2.06.0001 8000000 7999150 12 12
7.01.01.2.06.0003 8000000 7990300 12 12
7.01.01.2.06.0004 35000000 34998800 12 12
7.01.01.2.06.0005 13275300 13275000 12 12
7.01.01.2.06.0006 3126000 3120000 12 12
7.01.01.2.06.0007 25000000 24997300 12 12
7.01.01.2.07.0006 10000000 10000000 1 1
7.01.01.2.08.0001 1000000 1000000 12 12
7.01.01.2.08.0002 9000000 6466695 12 12
7.01.01.2.08.0004 51770000 50720000 12 12
7.01.01.2.09.0001 17587500 16327684 12 12
7.01.01.2.09.0006 15205000 15205000 14 14
7.01.01.2.09.0009 10000000 9994200 1 1
7.01.02.2.01.0002 61000000 60999600 1 1
7.01.03.2.01.0003 10000000 10000000 1 1
7.01.04.2.01.0001 40000000 40000000 12 12
"""
ROWS = {code: tuple(map(int, rest)) for code, *rest in map(str.split, RAW.strip().splitlines())}


@cache
def efisiensi(*, tanpa_gaji: bool = False) -> HasilEfisiensi:
    aturan = replace(berkas().ketentuan.aturan_efisiensi, tanpa_gaji=tanpa_gaji)
    return calculate_efisiensi_berkas(hasil().anggaran, hasil().daftar_indikator, aturan)


def two(number: Decimal | None) -> str:
    assert number is not None
    return str(round_half_up(number, 2))


def efficiency_by_fractions(*, without: str = "") -> Fraction:
    rows = [figures for code, figures in ROWS.items() if code != without]
    worth = sum((Fraction(pagu * reached, target) for pagu, _, target, reached in rows), Fraction())
    return (worth - sum(spent for _, spent, _, _ in rows)) / worth * 100


def test_the_money_of_the_lowest_rows_is_the_printed_total() -> None:
    # source: table anggaran_efisiensi_2024.csv TOTAL, profil.yaml anggaran
    total = hasil().anggaran.total
    assert (total.pagu, total.realisasi) == (2273853295, 2187105981)
    assert (two(total.serapan), total.lengkap) == ("96.19", True)
    exact = Fraction(sum(r[1] for r in ROWS.values()), sum(r[0] for r in ROWS.values())) * 100
    assert abs(Fraction(total.serapan or 0) - exact) < NEAR


def test_every_row_of_money_is_that_of_the_facts_and_parents_are_their_sums() -> None:
    # source: table anggaran_efisiensi_2024.csv, all levels
    for simpul in hasil().anggaran.walk():
        kode = str(simpul.baris.kode)
        below = [r for code, r in ROWS.items() if code == kode or code.startswith(f"{kode}.")]
        assert (simpul.uang.pagu, simpul.uang.realisasi) == (
            sum(r[0] for r in below),
            sum(r[1] for r in below),
        )
        assert simpul.baris.angka_dokumen in {None, simpul.uang.pagu}


def test_eight_sub_kegiatan_have_targets_and_no_budget() -> None:
    # source: table capaian_program_2024.csv less anggaran_efisiensi_2024.csv
    outputs = [h for h in hasil().daftar_indikator if h.indikator.tingkat is Tingkat.SUB_KEGIATAN]
    assert len(outputs) == 26
    assert all(h.tahunan.target is not None for h in outputs)
    assert [reason for _, reason in efisiensi().dilewati] == ["tanpa anggaran"] * 8


def test_efficiency_on_outputs_is_3_70_and_without_salaries_1_32() -> None:
    # source: table anggaran_efisiensi_2024.csv, penatausahaan 11 of 12
    assert len(efisiensi().ikut) == 18
    assert two(efisiensi().efisiensi.hasil) == "3.70"
    assert two(efisiensi(tanpa_gaji=True).efisiensi.hasil) == "1.32"


def test_efficiency_agrees_with_fractions_over_the_raw_rows() -> None:
    with_all, without = efisiensi().efisiensi.hasil, efisiensi(tanpa_gaji=True).efisiensi.hasil
    assert abs(Fraction(with_all or 0) - efficiency_by_fractions()) < NEAR
    assert abs(Fraction(without or 0) - efficiency_by_fractions(without=SALARIES)) < NEAR


def test_the_budget_rose_from_the_first_version_to_the_eighth_shift() -> None:
    # source: profil.yaml anggaran (induk, pergeseran); rows from pk_2024_anggaran.csv
    totals = list_total(berkas().daftar_versi_pagu)
    assert [(t.tanda.label, t.total) for t in totals] == [
        ("Induk", 2189489000),
        ("Pergeseran ke-8", 2273853295),
    ]


def test_the_first_pk_fits_on_every_level_and_the_changed_one_is_the_new_budget() -> None:
    # source: table pk_2024_anggaran.csv
    rows = berkas().daftar_anggaran_pk
    assert calculate_piramida(rows).tidak_cocok == ()
    assert sum(r.anggaran for r in rows if r.versi == "perubahan") == 2273853295
    assert {r.jabatan for r in rows if r.versi == "perubahan"} == {"Camat Sumber"}


def test_every_rupiah_is_allocated_once() -> None:
    # the weights are a sample of our own; the money is that of anggaran_efisiensi_2024.csv
    shared = allocate(hasil().anggaran, berkas().daftar_alokasi)
    assert shared.belum_dialokasikan.uang.pagu == 0
    assert shared.penunjang_umum.uang.pagu == 2162853295
    assert shared.per_indikator["S1"].uang.pagu == 61000000 + 10000000 + 40000000
