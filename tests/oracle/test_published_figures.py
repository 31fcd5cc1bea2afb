"""What the two offices published, or would have published without the slips of their tables."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from tests.oracle.calling import KLAKAH, ROWOKANGKUNG, hitung


def two(text: str | None) -> str:
    assert text is not None
    return str(Decimal(text).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


@pytest.fixture
def klakah(capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    return hitung(KLAKAH, capfdbinary)


@pytest.fixture
def rowokangkung(capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    return hitung(ROWOKANGKUNG, capfdbinary)


def test_klakah_has_its_running_ratio_and_its_quarter_alone(klakah: Any) -> None:
    first, second = (klakah["indikator"][0]["triwulan"][q] for q in ("1", "2"))
    assert (two(first["realisasi_sd"]), two(first["capaian_sd"])) == ("37.84", "39.64")
    assert (two(second["realisasi_sd"]), two(second["capaian_sd"])) == ("54.84", "57.45")
    assert second["realisasi"] == "80"
    (ratio,) = [d for d in klakah["indikator"][0]["rincian_hitung"]["dari"] if d["dari"]]
    assert ratio["hitungan"] == "(14 + 20) / (37 + 25) × 100"


def test_klakah_divides_the_unrounded_third(klakah: Any) -> None:
    """33.33 is shown; 34.29 comes from the third itself, the rounded one would give 34.28."""
    year = klakah["indikator"][1]["tahunan"]
    assert (two(year["realisasi"]), two(year["capaian"])) == ("33.33", "34.29")
    assert two(str(Decimal("33.33") * 100 / Decimal("97.22"))) == "34.28"
    assert klakah["indikator"][1]["rincian_hitung"]["hitungan"].startswith("33,3333… / 97,22")
    assert klakah["indikator"][1]["triwulan"]["2"]["status"] == "belum_waktunya"


def test_the_mean_of_klakah_runs_over_two_not_three(klakah: Any) -> None:
    assert two(klakah["rata_rata"]["capaian"]) == "45.87"
    assert klakah["rata_rata"]["indikator"] == ["S1", "S2"]


def test_the_money_of_klakah(klakah: Any) -> None:
    total = klakah["anggaran"]["total"]
    assert (total["pagu"], total["realisasi"]) == ("2157521308", "1077194452")
    assert two(total["serapan"]) == "49.93"


def test_rowokangkung_has_what_it_published_up_to_the_quarter(rowokangkung: Any) -> None:
    years = [indicator["tahunan"] for indicator in rowokangkung["indikator"][:2]]
    assert [year["realisasi"] for year in years] == ["47.18", "29.01"]
    assert [two(year["capaian"]) for year in years] == ["52.42", "32.23"]
    assert {year["alasan"] for year in years} == {"variabel tidak dipublikasikan"}


def test_the_quarter_alone_of_rowokangkung_is_not_its_sum(rowokangkung: Any) -> None:
    quarters = [indicator["triwulan"]["2"] for indicator in rowokangkung["indikator"][:2]]
    assert [quarter["realisasi"] for quarter in quarters] == ["15.76", "16.6"]


def test_the_money_of_rowokangkung_is_that_of_its_lowest_rows(rowokangkung: Any) -> None:
    rows = rowokangkung["anggaran"]["baris"]
    (salaries,) = [row for row in rows if "Gaji" in row["uraian"]]
    program = next(row for row in rows if row["kode"] == "7.01.01")
    assert salaries["sisa"] == "679191950"
    assert (program["pagu"], program["sisa"]) == ("2032474680", "1243978798")
    assert rowokangkung["anggaran"]["total"]["realisasi"] == "881795882"


def test_a_code_that_stands_twice_keeps_both_amounts(rowokangkung: Any) -> None:
    twice = [row for row in rowokangkung["anggaran"]["baris"] if row["kode"] == "7.01.02.2.04.0003"]
    assert len({row["keterangan"] for row in twice}) == len(twice) == 2
    kegiatan = next(r for r in rowokangkung["anggaran"]["baris"] if r["kode"] == "7.01.02.2.04")
    assert Decimal(kegiatan["pagu"]) == sum(Decimal(row["pagu"]) for row in twice)
