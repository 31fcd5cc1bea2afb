"""sumber 2024: efficiency over the 18 sub kegiatan with money, printed and recomputed with fractions."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from selaras.domain.angka import round_half_up
from selaras.domain.efisiensi import HasilEfisiensi, KeluaranSubKegiatan, calculate_efisiensi
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.kode import parse_kode

FACTS = Path(__file__).with_name("sumber_keluaran_2024.csv")
ATURAN = resolve_ketentuan("Rembang", date(2024, 12, 31)).aturan_efisiensi


def read_rows() -> list[KeluaranSubKegiatan]:
    with FACTS.open(encoding="utf-8", newline="") as file:
        return [_row(cells) for cells in csv.DictReader(file)]


def _row(cells: dict[str, str]) -> KeluaranSubKegiatan:
    figures = (Decimal(cells[key]) for key in ("pagu", "belanja", "target", "realisasi"))
    kode = parse_kode(cells["kode"]) if cells["kode"] else None
    return KeluaranSubKegiatan(cells["nama"], *figures, kode)


def by_fractions(rows: list[KeluaranSubKegiatan]) -> Fraction:
    worth = sum(Fraction(r.pagu) * Fraction(r.realisasi) / Fraction(r.target) for r in rows)
    return (worth - sum(Fraction(r.belanja) for r in rows)) / worth * 100


def shown(hasil: HasilEfisiensi) -> str:
    assert hasil.efisiensi.hasil is not None
    return str(round_half_up(hasil.efisiensi.hasil, 2))


def test_the_money_is_that_of_the_report() -> None:
    rows = read_rows()
    assert len(rows) == 18
    assert sum(row.pagu for row in rows) == 2273853295
    assert sum(row.belanja for row in rows) == 2187105981


def test_eighteen_sub_kegiatan_with_one_at_eleven_of_twelve_give_3_70() -> None:
    hasil = calculate_efisiensi(read_rows(), ATURAN)
    assert shown(hasil) == "3.70"
    assert len(hasil.ikut) == 18
    exact = by_fractions(read_rows())
    assert abs(Fraction(hasil.efisiensi.hasil) - exact) < Fraction(1, 10**20)


def test_all_outputs_full_give_3_81() -> None:
    rows = [replace(row, realisasi=row.target) for row in read_rows()]
    assert shown(calculate_efisiensi(rows, ATURAN)) == "3.81"


def test_without_salaries_it_is_1_32_and_the_row_is_named() -> None:
    hasil = calculate_efisiensi(read_rows(), replace(ATURAN, tanpa_gaji=True))
    assert shown(hasil) == "1.32"
    ((row, reason),) = hasil.dilewati
    assert (row.nama, reason) == (
        "Penyediaan Gaji dan Tunjangan ASN",
        "gaji dan tunjangan tidak diikutkan",
    )


def test_left_over_money_that_is_no_efficiency_is_said() -> None:
    warned = calculate_efisiensi(read_rows(), ATURAN).peringatan
    assert len(warned) == 2
    assert "Penyediaan Gaji dan Tunjangan ASN: sisa gaji dan tunjangan bukan efisiensi" in warned
    assert any("Penatausahaan" in text and "tidak tercapai" in text for text in warned)


def test_the_ipp_of_103_03_taken_as_a_ratio_is_refused() -> None:
    first, *others = read_rows()
    odd = replace(first, target=Decimal(1), realisasi=Decimal("103.03"))
    hasil = calculate_efisiensi([odd, *others], ATURAN)
    assert hasil.efisiensi.hasil is None
    assert hasil.nilai_efisiensi.hasil is None
    assert hasil.hemat is None
    assert "persen dipakai sebagai rasio" in hasil.efisiensi.alasan
    assert [row for row, _ in hasil.ditolak] == [odd]


@pytest.mark.parametrize("without", [False, True])
def test_the_saving_is_worth_of_outputs_less_spending(without: bool) -> None:
    hasil = calculate_efisiensi(read_rows(), replace(ATURAN, tanpa_gaji=without))
    rows = [row.keluaran for row in hasil.ikut]
    exact = sum(Fraction(r.pagu) * Fraction(r.realisasi) / Fraction(r.target) for r in rows)
    exact -= sum(Fraction(r.belanja) for r in rows)
    assert abs(Fraction(hasil.hemat) - exact) < Fraction(1, 10**10)
