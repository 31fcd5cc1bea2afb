"""Sumber 2024, the whole year: the performance that its report published, or its inputs give.

The comments name the table of facts about the office that a figure is taken from.
"""

from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.angka import round_half_up
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil.aset import calculate_aset
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.ipp import calculate_ipp_year
from selaras.domain.hasil.kepegawaian import calculate_pegawai
from selaras.domain.hasil.lke import HasilLke, calculate_lke
from selaras.domain.hasil.tindak_lanjut import calculate_tindak_lanjut
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode
from selaras.exchange.workbook import read_workbook, write_workbook
from tests.oracle.sumber import NEAR, baca, berkas, hasil


def lke() -> HasilLke:
    book = berkas()
    return calculate_lke(book.daftar_nilai_lke, book.daftar_lke_lalu, book.ketentuan.aturan_lke, 2024)


def indikator(kode: str) -> HasilIndikator:
    (found,) = [h for h in hasil().daftar_indikator if h.indikator.kode == kode]
    return found


def two(number: Decimal | None) -> str:
    assert number is not None
    return str(round_half_up(number, 2))


def test_the_book_reads_without_errors_and_back_to_itself() -> None:
    assert baca().kesalahan == ()
    assert berkas().profil.periode == Periode(2024)
    assert read_workbook(write_workbook(berkas(), untuk="semua")).berkas == berkas()


def test_the_only_warnings_are_decisions_without_a_date() -> None:
    # source: table rekomendasi_inspektorat_terlampir.csv, four rows tuntas, no dates
    told = [(m.lembar, m.isian) for m in baca().peringatan]
    assert told == [("Tindak Lanjut", "Tanggal keputusan")] * 4


def test_no_person_is_named() -> None:
    assert {(p.nama, p.nip) for p in berkas().daftar_pejabat} == {("", "")}


def test_yearly_indicators_stand_in_the_last_quarter_alone() -> None:
    kinds = {(i.arah, i.cara_rekap) for i in berkas().daftar_indikator}
    assert kinds == {(Arah.NAIK, CaraRekap.TAHUNAN_SAJA)}
    assert {row.triwulan for row in berkas().daftar_realisasi} == {4}


@pytest.mark.parametrize(
    ("kode", "realisasi", "target", "capaian"),
    [
        ("T1", "3.40", "3.3", "103.03"),  # source: table indikator_strategis.csv, IPP
        ("S1", "88.61", "84", "105.49"),  # source: table indikator_strategis.csv, IKM
        ("P1", "64.40", "66", "97.58"),  # source: table lke.csv (sum), pk_2024_sasaran.csv (secretary)
        ("P2", "100", "75", "133.33"),  # source: table capaian_program_2024.csv, P2
        ("K5.1", "66.15", "65", "101.77"),  # source: table capaian_program_2024.csv, pk_2024_sasaran.csv
    ],
)
def test_what_was_reached_against_the_target(
    kode: str, realisasi: str, target: str, capaian: str
) -> None:
    year = indikator(kode).tahunan
    assert year.target is not None
    assert (year.realisasi.angka, year.target.nilai) == (Decimal(realisasi), Decimal(target))
    assert two(year.capaian) == capaian
    exact = Fraction(realisasi) / Fraction(target) * 100
    assert abs(Fraction(year.capaian or 0) - exact) < NEAR


def test_the_mean_of_the_sasaran_is_its_only_indicator() -> None:
    assert two(hasil().rata_rata.nilai) == "105.49"
    assert hasil().rata_rata.ikut == ("S1",)


def test_three_earlier_years_stand_beside_the_year() -> None:
    # source: table indikator_strategis.csv, oldest first
    earlier = {
        kode: [(row.tahun, row.nilai) for row in indikator(kode).tahun_lalu] for kode in ("T1", "S1")
    }
    assert earlier == {
        "T1": [(2021, Decimal("2.25")), (2022, Decimal("3.1")), (2023, Decimal("3.27"))],
        "S1": [(2021, Decimal("84.28")), (2022, Decimal("82.17")), (2023, Decimal("84.89"))],
    }


def test_a_value_in_another_unit_and_indicators_only_in_the_pk_have_no_capaian() -> None:
    # source: table capaian_program_2024.csv K1.3 (1 of 6 for 95 %); pk_2024_sasaran.csv (three more)
    states = {kode: indikator(kode).tahunan for kode in ("K1.3", "PK1", "PK2", "PK3")}
    assert {kode for kode, year in states.items() if year.capaian is None} == set(states)
    assert states["K1.3"].realisasi.status is StatusNilai.BELUM_DAPAT_DIUKUR
    assert all(year.alasan for year in states.values())


def test_the_service_index_of_the_year_is_3_40() -> None:
    # source: table indikator_strategis.csv; pembanding_sulang.csv prints 3.36
    ipp = calculate_ipp_year(berkas().daftar_nilai_ipp, 2024, berkas().ketentuan.aturan_ipp)
    assert ipp.rincian.hasil == Decimal("3.40")


def test_the_evaluation_adds_up_to_64_40_b_after_64_85() -> None:
    # source: table lke.csv; its printed totals 64.41 and 66.21 do not follow
    found = lke()
    assert found.penjaminan is not None
    assert found.mandiri is not None
    assert found.tahun_lalu is not None
    points = [k.nilai.hasil for k in found.penjaminan.daftar_komponen]
    assert points == [Decimal(p) for p in ("21.00", "17.40", "9.75", "16.25")]
    assert found.penjaminan.total.hasil == sum(map(Decimal, ("21", "17.4", "9.75", "16.25")))
    assert found.penjaminan.total.hasil == Decimal("64.40")
    assert found.penjaminan.predikat is not None
    assert found.penjaminan.predikat.kode == "B"
    assert (found.penjaminan.tertulis, found.mandiri.tertulis) == (Decimal("64.41"), Decimal("66.21"))
    assert found.mandiri.total.hasil == Decimal("66.20")
    assert found.tahun_lalu.total.hasil == Decimal("64.85")


def test_eight_recommendations_are_claimed_done_and_four_of_seven_decided() -> None:
    # source: table rekomendasi_lhe.csv, rekomendasi_inspektorat_terlampir.csv
    found = calculate_tindak_lanjut(berkas().daftar_rekomendasi, berkas().daftar_tindak_lanjut)
    assert found.per_klaim[KlaimTindakLanjut.SELESAI] == 8
    assert found.per_keputusan[KeputusanTindakLanjut.TUNTAS] == 4
    assert found.per_keputusan[KeputusanTindakLanjut.PROSES] == 2


def test_eighteen_people_seven_officials_and_265_assets() -> None:
    # source: table pegawai.csv, eselon.csv, aset_rekap.csv TOTAL
    groups, notes = calculate_pegawai(berkas().daftar_pegawai)
    counted = {group: kelompok.jumlah.hasil for group, kelompok in groups.items()}
    assert counted[KelompokPegawai.GOLONGAN] == counted[KelompokPegawai.PENDIDIKAN] == 18
    assert counted[KelompokPegawai.ESELON] == 7
    assert notes == ()
    assert (len(berkas().daftar_aset), calculate_aset(berkas().daftar_aset, 2024).jumlah.hasil) == (
        66,
        265,
    )
