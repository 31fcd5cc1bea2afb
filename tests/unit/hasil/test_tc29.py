"""Table T-C.29 of a berkas: which years count, which indicators stand where, what is not known."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BerkasKinerja, RealisasiLalu
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.tc29 import BarisTc29, HasilTc29
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import YEAR, anggaran, berkas, indikator, profil
from tests.unit.planning import LEVELS, node, plan, target

KODE = "7.01.01"
PLAN = plan(awal=2022, akhir=2025)
COUNTS = {f"target_{n}": "15" for n in range(1, 5)}
PAST = {2021: 99, 2022: 14, 2023: 10}


def office(past: dict[int, int] | None = None, end: str = "60", **changes: Any) -> BerkasKinerja:
    """Return an office whose programme is measured by one count that the Renstra adds up to `end`."""
    default: dict[str, Any] = {"cara_rekap": CaraRekap.JUMLAH, "target": Decimal(12)}
    row = indikator(
        "P1",
        satuan="Dokumen",
        tingkat=Tingkat.PROGRAM,
        kode_program=parse_kode(KODE),
        **(default | changes),
    )
    return berkas(
        [row],
        [],
        [anggaran(KODE, 5), anggaran("7.01.02", 5)],
        profil=profil(YEAR, tahun_awal_renstra=2022, tahun_akhir_renstra=2025),
        daftar_rencana=(PLAN,),
        daftar_simpul=(node("P1", tingkat=LEVELS[7], program=KODE),),
        daftar_target_rencana=(target("P1", kode_indikator="P1", target_akhir=end, **COUNTS),),
        daftar_tahun_lalu=tuple(
            RealisasiLalu("P1", year, Decimal(value), Decimal(20))
            for year, value in (past or {}).items()
        ),
    )


def table(book: BerkasKinerja) -> HasilTc29:
    found = calculate_berkas(book).tc29
    assert found is not None
    return found


def only(book: BerkasKinerja) -> BarisTc29:
    (row,) = table(book).daftar_baris
    return row


def test_years_before_the_plan_do_not_count() -> None:
    row = only(office(PAST))
    assert (row.target_renstra, row.realisasi_sd.hasil) == ("60", 14)
    assert (row.lalu.target, row.lalu.realisasi, row.lalu.capaian.hasil) == (20, 10, 50)
    assert (row.target, row.perkiraan.hasil, row.tingkat.hasil) == (12, 36, 60)


def test_an_end_of_one_year_is_not_the_sum_of_years() -> None:
    row = only(office(PAST, end="15"))
    assert (row.realisasi_sd.hasil, row.perkiraan.hasil, row.tingkat.hasil) == (14, 12, 80)


def test_a_year_that_nobody_recorded_is_no_zero() -> None:
    row = only(office({2023: 10}))
    assert (row.perkiraan.hasil, row.tingkat.hasil) == (None, None)
    assert row.perkiraan.alasan == row.tingkat.alasan == "realisasi 2022 belum ada"


def test_a_falling_count_is_not_compared_before_the_end_of_the_plan() -> None:
    falling = only(office(PAST, arah=Arah.TURUN))
    assert falling.perkiraan.hasil == 36
    assert (falling.tingkat.hasil, falling.tingkat.alasan[:6]) == (None, "jumlah")


def test_an_indicator_that_the_renstra_does_not_name_says_so() -> None:
    book = replace(office(PAST), daftar_target_rencana=(target("P1", "lain", target_1="1"),))
    row = only(book)
    assert (row.target_renstra, row.tingkat.alasan) == ("", "indikator tidak ada dalam Renstra")
    assert row.lalu.capaian.hasil == 50


def test_a_code_stands_once_also_without_an_indicator_or_with_two_sources_of_money() -> None:
    book = office(PAST)
    twice = replace(book, daftar_anggaran=(*book.daftar_anggaran, anggaran(KODE, 7, sumber_dana="DAK")))
    groups = table(twice).daftar_kelompok
    assert [(str(g.kode), len(g.daftar_baris)) for g in groups] == [(KODE, 1), ("7.01.02", 0)]


def test_there_is_no_table_without_targets_or_without_indicators_of_the_budget() -> None:
    book = office(PAST)
    assert calculate_berkas(replace(book, daftar_target_rencana=())).tc29 is None
    assert calculate_berkas(replace(book, daftar_indikator=())).tc29 is None
