"""The service index: instrument of the year, published index first, nothing missing taken for zero."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.ipp import FormulirIpp, NilaiIpp
from selaras.domain.hasil.ipp import calculate_ipp_year
from selaras.domain.ipp import AspekIpp, InstrumenIpp
from selaras.domain.ipp.aturan import InstrumenIppError
from tests.spec.adapters_sumber import aturan_ipp

ATURAN = aturan_ipp()
KODE = ("I", "II", "III", "IV", "V", "VI")
points = st.decimals(0, 5, places=2)


def total(formulir: FormulirIpp, nilai: str, responden: int | None = None) -> NilaiIpp:
    users = None if responden is None else Decimal(responden)
    return NilaiIpp(2024, formulir, "", Decimal(nilai), users)


@given(st.lists(points, min_size=6, max_size=6), points)
def test_index_lies_between_its_lowest_and_highest_value(values: list[Decimal], users: Decimal) -> None:
    rows = [NilaiIpp(2024, FormulirIpp.F02, k, v) for k, v in zip(KODE, values, strict=True)]
    rows.append(NilaiIpp(2024, FormulirIpp.F03, "", users, Decimal(10)))
    hasil = calculate_ipp_year(rows, 2024, ATURAN)
    assert hasil.rincian.hasil is not None
    assert min(*values, users) <= hasil.rincian.hasil <= max(*values, users)
    assert hasil.kategori is not None


def test_published_index_wins_and_the_difference_is_told() -> None:
    rows = [
        total(FormulirIpp.F02, "3"),
        total(FormulirIpp.F03, "3", 10),
        total(FormulirIpp.AKHIR, "3.40"),
    ]
    hasil = calculate_ipp_year(rows, 2024, ATURAN)
    assert (hasil.rincian.hasil, hasil.dihitung.hasil) == (Decimal("3.40"), 3)
    assert hasil.catatan == ("formulir memberi 3, nilai yang diterbitkan 3,4",)


def test_own_assessment_stands_beside_and_never_inside_the_index() -> None:
    hasil = calculate_ipp_year([total(FormulirIpp.F01, "4.5")], 2024, ATURAN)
    assert hasil.mandiri.hasil == Decimal("4.5")
    assert hasil.rincian.hasil is None
    assert hasil.rincian.alasan == "F-02 (evaluator): nilai belum diisi"


def test_values_of_another_year_do_not_count() -> None:
    assert calculate_ipp_year([total(FormulirIpp.AKHIR, "3")], 2023, ATURAN).rincian.hasil is None


def test_a_published_index_outside_the_scale_does_not_count() -> None:
    hasil = calculate_ipp_year([total(FormulirIpp.AKHIR, "68")], 2024, ATURAN)
    assert hasil.rincian.hasil is None


def test_an_aspect_typed_twice_leaves_no_form() -> None:
    rows = [NilaiIpp(2024, FormulirIpp.F02, kode, Decimal(3)) for kode in ("I", "i ")]
    assert "dua kali" in calculate_ipp_year(rows, 2024, ATURAN).rincian.alasan


def test_instrument_whose_weights_are_not_whole_is_refused() -> None:
    with pytest.raises(InstrumenIppError, match="seharusnya 100"):
        InstrumenIpp("contoh", 2024, (AspekIpp("I", "Kebijakan", Decimal(99), "Sumber kedua"),))


@pytest.mark.parametrize(("tahun", "nama"), [(2021, "17/2017"), (2022, "29/2022"), (2030, "29/2022")])
def test_year_chooses_its_instrument(tahun: int, nama: str) -> None:
    found = ATURAN.instrumen.of_year(tahun)
    assert found is not None
    assert found.nama.endswith(nama)
