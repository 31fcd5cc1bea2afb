"""Comparisons that the reports print: earlier years, the end of the Renstra, the neighbour, predikat."""

from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from tests.contoh import load
from tests.oracle.kopang_book import assert_exact, two

DESA = Fraction(1000, 13)  # kopang idm.csv: 10 of 13 desa, in percent


def compared(office: str, kode: str) -> PerbandinganIndikator:
    rows = load(office).hasil.daftar_perbandingan
    return next(row for row in rows if row.indikator.kode == kode)


@pytest.mark.parametrize(
    ("office", "kode", "printed"),
    [
        ("kopang", "S1", "79,48"),  # fakta.yaml evaluasi: banding_target_akhir 79.48
        ("kopang", "S2", "93,12"),  # banding_target_akhir 93.12
        ("kopang", "S3", "90,50"),  # 91 printed, of 77 instead of 76.92
        ("kopang", "S4", "133,33"),  # banding_target_akhir 133
        ("sumber", "T1", "97,14"),  # indikator_strategis.csv: 3.40 of 3.5 in 2025
        ("sumber", "S1", "103,03"),  # indikator_strategis.csv: 88.61 of 86
        ("batu-sopang", "S2", "96,47"),  # capaian_2022.csv and renstra_tc27.csv: 82 of 85
    ],
)
def test_how_far_the_end_of_the_renstra_is_reached(office: str, kode: str, printed: str) -> None:
    progress = compared(office, kode).kemajuan
    assert progress is not None
    assert two(progress.kemajuan.hasil) == printed


def test_progress_agrees_with_fractions() -> None:
    exact = {"S1": Fraction("56.43") / 71, "S3": DESA / 85, "S4": Fraction(20, 15)}
    for kode, ratio in exact.items():
        progress = compared("kopang", kode).kemajuan
        assert progress is not None
        assert_exact(progress.kemajuan.hasil, ratio * 100)


def test_this_year_against_the_last_one() -> None:
    """fakta.yaml banding_tahun_lalu 110.64, 105.25, 112 (of 77); 125 for S4 is 25 of 20, upside down."""
    ratios = [
        compared("kopang", kode).daftar_tahun[-1].nisbah.hasil for kode in ("S1", "S2", "S3", "S4")
    ]
    assert [two(ratio) for ratio in ratios] == ["110,65", "105,26", "111,48", "80,00"]
    assert_exact(ratios[0], Fraction("56.43") / 51 * 100)
    assert_exact(ratios[2], DESA / 69 * 100)


@pytest.mark.parametrize(
    ("kode", "selisih", "nisbah"),
    [("T1", "0,08", "102,41"), ("S1", "5,67", "106,84")],  # pembanding_sulang.csv 3.32 and 82.94
)
def test_the_neighbour_of_sumber(kode: str, selisih: str, nisbah: str) -> None:
    (other,) = compared("sumber", kode).daftar_pembanding
    assert (two(other.selisih.hasil), two(other.nisbah.hasil)) == (selisih, nisbah)
    assert other.posisi is not None
    assert other.posisi.label == "Lebih baik"


def test_the_predikat_of_kopang_is_below_the_one_promised() -> None:
    """fakta.yaml evaluasi 1: target B, realisasi CC."""
    (sakip,) = [h for h in load("kopang").hasil.daftar_indikator if h.indikator.kode == "S1"]
    assert sakip.predikat is not None
    assert (sakip.predikat_realisasi, sakip.predikat.putusan) == ("CC", "tidak tercapai")
    assert sakip.predikat.rincian.hitungan == "56,43 (CC) dibandingkan 67 (B)"


def test_a_quarter_of_rowokangkung_ends_no_trend() -> None:
    found = compared("rowokangkung", "S1")
    assert [(y.tahun, y.realisasi) for y in found.daftar_tahun[:2]] == [
        (2021, 100),
        (2022, Decimal("96.83")),
    ]
    assert found.tren.kalimat == "menurun dari 2021 sampai 2022; realisasi 2023 belum nilai setahun"
