"""E.81: the year against its plan, and the Renstra up to now."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil.e81 import BarisE81, HasilBarisE81, HasilE81, KinerjaUang, calculate_e81
from selaras.domain.ketentuan import resolve_ketentuan
from tests.unit.making import number

KETENTUAN = resolve_ketentuan("contoh", date(2024, 12, 31))


def pair(kinerja: int | None, uang: int | None) -> KinerjaUang:
    return KinerjaUang(number(kinerja), number(uang))


def line(cara: CaraRekap = CaraRekap.JUMLAH, **changes: Any) -> BarisE81:
    values: dict[str, Any] = {
        "renstra": pair(60, 1000),
        "lalu": pair(24, 400),
        "tahun_ini": pair(12, 200),
        "realisasi": pair(9, 150),
    }
    return BarisE81("contoh", Arah.NAIK, cara, **(values | changes))


def form(*rows: BarisE81) -> HasilE81:
    return calculate_e81(rows, KETENTUAN.aturan_capaian, KETENTUAN.skala_capaian)


def only(baris: BarisE81) -> HasilBarisE81:
    (row,) = form(baris).daftar_baris
    return row


def test_counts_add_up_over_the_years() -> None:
    row = only(line())
    assert (row.capaian.hasil, row.serapan.hasil) == (75, 75)
    assert (row.realisasi_renstra.hasil, row.uang_renstra.hasil) == (33, 550)
    assert (row.kemajuan.hasil, row.kemajuan_uang.hasil) == (55, 55)
    assert row.realisasi_renstra.hitungan == "24 + 9"


def test_percentages_and_indices_are_never_added() -> None:
    row = only(line(CaraRekap.POSISI_AKHIR, renstra=pair(90, 1000), realisasi=pair(81, 150)))
    assert (row.realisasi_renstra.hasil, row.kemajuan.hasil) == (81, 90)
    assert row.uang_renstra.hasil == 550


def test_what_is_missing_leaves_no_figure_and_says_which() -> None:
    row = only(line(lalu=pair(None, None), realisasi=pair(9, 150)))
    assert row.realisasi_renstra.alasan == "realisasi tahun lalu belum ada"
    assert row.kemajuan.hasil is None
    assert row.capaian.hasil == 75
    assert only(line(tahun_ini=pair(None, 200))).capaian.alasan == "target belum ada"
    assert only(line(realisasi=pair(None, None))).capaian.alasan == "realisasi belum ada"


def test_the_foot_names_the_rows_of_its_means_and_their_predikat() -> None:
    hasil = form(line(), line(realisasi=pair(12, 200)), line(realisasi=pair(None, None)))
    assert hasil.rata_kinerja.nilai == Decimal("87.5")
    assert hasil.rata_kinerja.ikut == ("1. contoh", "2. contoh")
    assert [name for name, _ in hasil.rata_kinerja.dilewati] == ["3. contoh"]
    assert hasil.predikat_kinerja.label == "Tinggi"
    assert hasil.rata_uang.nilai == Decimal("87.5")
    assert form().predikat_uang is None
