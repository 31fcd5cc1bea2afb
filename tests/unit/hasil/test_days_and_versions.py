"""Progress on a day, budget versions up to a day, and the quarters of E.81."""

from datetime import date
from decimal import Decimal

from selaras.domain.berkas import KemajuanFisik, VersiPagu
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.bagian import rfk_days, rfk_on
from selaras.domain.hasil.e81 import KinerjaUang
from selaras.domain.hasil.versi_pagu import history_until
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import II, I, anggaran, belanja, berkas, indikator, realisasi

KODE = "7.01.01.2.01.0001"
MARCH, JUNE, JULY = date(2024, 3, 31), date(2024, 6, 30), date(2024, 7, 31)


def progress(day: date, percent: int) -> KemajuanFisik:
    return KemajuanFisik(parse_kode(KODE), day, Decimal(50), Decimal(percent), Decimal(4))


def version(day: date, pagu: int, jenis: JenisVersiPagu = JenisVersiPagu.INDUK) -> VersiPagu:
    return VersiPagu(parse_kode(KODE), jenis, day, Decimal(pagu))


VERSIONS = (version(date(2024, 1, 2), 10), version(JUNE, 20, JenisVersiPagu.PERUBAHAN))


def test_days_are_those_up_to_the_end_of_the_period_in_order() -> None:
    book = berkas(daftar_kemajuan=(progress(JUNE, 60), progress(JULY, 70), progress(MARCH, 30)))
    assert rfk_days(book) == (MARCH, JUNE)


def test_progress_is_measured_by_the_pagu_in_force_on_its_day() -> None:
    book = berkas(
        daftar_anggaran=[anggaran(KODE, 99)],
        daftar_kemajuan=(progress(MARCH, 30), progress(JUNE, 60)),
        daftar_versi_pagu=VERSIONS,
    )
    hasil = calculate_berkas(book)
    assert [rfk_on(book, hasil.anggaran, day).uang.pagu for day in (MARCH, JUNE)] == [10, 20]
    assert rfk_on(book, hasil.anggaran, MARCH).realisasi_fisik.hasil == 30
    assert hasil.rfk == rfk_on(book, hasil.anggaran, JUNE)


def test_versions_after_the_period_are_not_told() -> None:
    before = history_until(VERSIONS, MARCH)
    after = history_until(VERSIONS, JUNE)
    assert before is not None
    assert after is not None
    assert [one.total for one in before.daftar_total] == [10]
    assert [(one.total, one.selisih) for one in after.daftar_total] == [(10, None), (20, 10)]
    assert [len(one.daftar_langkah) for one in after.riwayat.values()] == [2]
    assert history_until(VERSIONS, date(2023, 12, 31)) is None


def test_each_quarter_of_e81_stands_alone_and_money_with_the_first_indicator() -> None:
    rows = [
        indikator(
            kode,
            tingkat=Tingkat.SUB_KEGIATAN,
            kode_program=parse_kode(KODE),
            cara_rekap=CaraRekap.JUMLAH,
            satuan="Dokumen",
        )
        for kode in ("K1", "K2")
    ]
    reached = [realisasi(I, "K1", realisasi=3), realisasi(II, "K1", realisasi=4)]
    book = berkas(rows, reached, [anggaran(KODE, 90)], [belanja(KODE, tw1=20, tw2=30)])
    form = calculate_berkas(book).e81
    assert form is not None
    first, second = (row.baris for row in form.daftar_baris)
    assert (first.indikator, second.indikator) == ("K1", "K2")
    assert first.triwulan == {
        I: KinerjaUang(Decimal(3), Decimal(20)),
        II: KinerjaUang(Decimal(4), Decimal(30)),
    }
    assert second.triwulan == {I: KinerjaUang(None, None), II: KinerjaUang(None, None)}


def test_money_that_no_indicator_measures_stands_in_e81_alone() -> None:
    program = indikator("P1", tingkat=Tingkat.PROGRAM, kode_program=parse_kode("7.01.01"))
    rows = [anggaran("7.01.01"), anggaran(KODE[:-5]), anggaran(KODE, 90), anggaran("7.01.02", 10)]
    form = calculate_berkas(berkas([program], (), rows, [belanja(KODE, tw1=20, tw2=25)])).e81
    assert form is not None
    found = [
        (str(row.baris.kode), row.baris.indikator, row.baris.tahun_ini.uang) for row in form.daftar_baris
    ]
    assert found == [
        ("7.01.01", "P1", 90),
        (KODE[:-5], "", 90),
        (KODE, "", 90),
        ("7.01.02", "", 10),
    ]
    assert [row.serapan.hasil for row in form.daftar_baris] == [50, 50, 50, None]
    assert form.daftar_baris[2].baris.triwulan[I] == KinerjaUang(None, Decimal(20))
    assert all(row.capaian.hasil is None for row in form.daftar_baris)


def test_a_code_with_two_budgets_has_money_twice_and_its_indicator_once() -> None:
    row = indikator("K1", tingkat=Tingkat.SUB_KEGIATAN, kode_program=parse_kode(KODE))
    rows = [anggaran(KODE, 90, sumber_dana="DAU"), anggaran(KODE, 10, sumber_dana="DBHCHT")]
    form = calculate_berkas(berkas([row], (), rows)).e81
    assert form is not None
    found = [(one.baris.indikator, one.baris.tahun_ini.uang) for one in form.daftar_baris]
    assert found == [("K1", 90), ("", 10)]


def test_without_a_budget_there_is_no_e81() -> None:
    assert calculate_berkas(berkas([indikator()])).e81 is None
