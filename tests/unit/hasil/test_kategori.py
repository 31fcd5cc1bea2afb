"""Categories at the borders of the scale, the noise of a division included."""

from decimal import Decimal

import pytest

from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_indikator
from selaras.domain.periode import Periode, Triwulan
from tests.unit.making import KETENTUAN, QUARTER_TWO, indikator, realisasi

HUNDRED = {"target": Decimal(100), "cara_rekap": CaraRekap.POSISI_AKHIR}


@pytest.mark.parametrize(
    ("capaian", "label"),
    [
        ("250", "Sangat Tinggi"),
        ("91", "Sangat Tinggi"),
        ("90.999", "Tinggi"),
        ("90.5", "Tinggi"),
        ("76", "Tinggi"),
        ("75.999", "Sedang"),
        ("66", "Sedang"),
        ("65.999", "Rendah"),
        ("51", "Rendah"),
        ("50.999", "Sangat Rendah"),
        ("0", "Sangat Rendah"),
        ("-4", "Sangat Rendah"),
    ],
)
def test_the_lower_bound_reached_decides(capaian: str, label: str) -> None:
    rows = [realisasi(Triwulan.II, realisasi=Decimal(capaian))]
    hasil = calculate_indikator(indikator(**HUNDRED), rows, QUARTER_TWO, KETENTUAN)
    assert hasil.kategori is not None
    assert hasil.kategori.label == label


def test_a_mean_of_thirds_reaches_the_border_that_it_equals() -> None:
    mean = HUNDRED | {"cara_rekap": CaraRekap.RATA_RATA}
    rows = [
        realisasi(t, pembilang=p, penyebut=300) for t, p in zip(Triwulan, (272, 273, 274), strict=False)
    ]
    hasil = calculate_indikator(indikator(**mean), rows, Periode(2024, Triwulan.III), KETENTUAN)
    assert hasil.kategori is not None
    assert hasil.kategori.label == "Sangat Tinggi"


def test_a_sum_of_thirds_that_falls_short_by_noise_is_not_put_lower() -> None:
    """1/3 + 4/3 + 49/30 is 3.3, and 3.3 of 5 is 66; with 28 digits it comes out as 65.99…98."""
    parts = {Triwulan.I: (1, 3), Triwulan.II: (4, 3), Triwulan.III: (49, 30)}
    rows = [realisasi(t, pembilang=top, penyebut=bottom) for t, (top, bottom) in parts.items()]
    summed = indikator(satuan="Dokumen", target=Decimal(5), cara_rekap=CaraRekap.JUMLAH)
    hasil = calculate_indikator(summed, rows, Periode(2024, Triwulan.III), KETENTUAN)
    assert hasil.tahunan.capaian is not None
    assert hasil.tahunan.capaian < 66
    assert hasil.kategori is not None
    assert hasil.kategori.label == "Sedang"


def test_without_a_capaian_there_is_no_category() -> None:
    assert calculate_indikator(indikator(), [], QUARTER_TWO, KETENTUAN).kategori is None
