"""What Kecamatan Kopang planned and promised for 2024: the years, the actions and the money."""

from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.perjanjian import newest_version, sasaran_of
from selaras.domain.hasil.struktur import list_struktur
from tests.oracle.kopang_book import compute_kopang, load_kopang

CAMAT = "Camat Kopang"


@pytest.fixture(scope="module")
def berkas() -> BerkasKinerja:
    return load_kopang()


@pytest.fixture(scope="module")
def hasil() -> HasilBerkas:
    return compute_kopang()


@pytest.mark.parametrize(
    ("kode", "awal", "targets", "akhir"),
    [
        ("T1", "205", ("205", "209", "210", "215", "220", ""), "220"),
        ("S1", "59", ("60", "62", "64", "67", "71", ""), "71"),
        ("S2", "80", ("80", "81", "83", "84", "85", ""), "85"),
        ("S3", "69", ("69", "69", "77", "80", "85", ""), "85"),
        ("S4", "20", ("20", "25", "25", "20", "15", ""), "15"),
    ],
)
def test_the_iku_have_five_years_of_six(
    berkas: BerkasKinerja, kode: str, awal: str, targets: tuple[str, ...], akhir: str
) -> None:
    """fakta.yaml iku; BACA.md: 2024 is the fourth column, and equals the target of the year."""
    (row,) = [r for r in berkas.daftar_target_rencana if r.kode_indikator == kode]
    assert (row.kondisi_awal, row.daftar_target, row.target_akhir) == (awal, targets, akhir)
    (indikator,) = [i for i in berkas.daftar_indikator if i.kode == kode]
    assert indikator.iku
    assert indikator.target == Decimal(targets[3])


def test_the_pk_promises_four_of_the_five_indicators(berkas: BerkasKinerja) -> None:
    """fakta.yaml pk_2024: SAKIP is reported and not promised."""
    kunci = newest_version(berkas, CAMAT)
    assert kunci is not None
    promised = [(row.kode_indikator, row.target) for row in sasaran_of(berkas, kunci)]
    assert promised == [("T1", "215"), ("S2", "84"), ("S3", "80"), ("S4", "20")]
    told = {i.kode: (i.dalam_pk, i.target_predikat) for i in berkas.daftar_indikator[:5]}
    assert told["S1"] == (False, "B")
    assert {kode for kode, (inside, _) in told.items() if inside} == {"T1", "S2", "S3", "S4"}


def test_four_programmes_serve_a_sasaran_and_two_none(berkas: BerkasKinerja) -> None:
    """hubungan_dokumen.csv, numbers 1 to 6; fakta.yaml jumlah_tertulis: five misi."""
    nodes = [s for s in berkas.daftar_simpul if s.rencana == "Renstra"]
    above = {str(s.kode_program): s.induk for s in nodes if s.tingkat is TingkatRencana.PROGRAM}
    assert list(above.values()) == ["S1", "S2", "S3", "S4", "", ""]
    missions = [s for s in berkas.daftar_simpul if s.tingkat is TingkatRencana.MISI]
    assert len(missions) == 5


def test_the_work_plan_stands_as_printed(berkas: BerkasKinerja) -> None:
    """rencana_kerja.csv: 58 rows less the total; 707 prints 319.386.817 for 319.368.817."""
    renja = {s.kode: s for s in berkas.daftar_simpul if s.rencana == "Renja"}
    assert {p.jenis for p in berkas.daftar_rencana if p.kode == "Renja"} == {JenisRencana.RENJA}
    rows = [r for r in berkas.daftar_target_rencana if r.simpul in renja]
    assert len(rows) == 57
    money = sum((r.pagu_1 for r in rows if r.pagu_1 is not None), Decimal())
    assert money == 2970011891 + 319386817 - 319368817


def test_quarters_of_the_actions_add_up_to_the_year(hasil: HasilBerkas) -> None:
    """rencana_aksi.csv: 32 rows; two kegiatan name other money than the budget."""
    (year,) = hasil.renaksi
    assert len(year.daftar_baris) == 32
    with_money = [row for row in year.daftar_baris if row.aksi.anggaran is not None]
    assert all(row.jumlah_uang.hasil == row.aksi.anggaran for row in with_money)
    other = {
        str(row.aksi.kode): row.aksi.anggaran for row in with_money if row.pagu != row.aksi.anggaran
    }
    assert other == {"7.01.01.2.08": 38169480, "7.01.01.2.09": 57233790}
    assert with_money[0].aksi.daftar_uang == (580402404, 828501033, 510033412, 489794990)


def test_money_of_the_last_month_is_that_of_the_year(hasil: HasilBerkas) -> None:
    """anggaran.csv realisasi; fakta.yaml anggaran_narasi: the work itself is finished."""
    assert hasil.rfk is not None
    assert hasil.rfk.tanggal == date(2024, 12, 31)
    assert hasil.rfk.uang.realisasi == 2940193491
    assert (hasil.rfk.realisasi_fisik.hasil, hasil.rfk.deviasi.hasil) == (100, 0)


def test_one_seksi_has_no_head(berkas: BerkasKinerja) -> None:
    """bezetting.csv 465: Kepala Seksi Kesejahteraan Rakyat 0 of 1."""
    chart = list_struktur(berkas.daftar_pejabat, date(2024, 12, 31))
    assert [s.jabatan for s in chart if s.pemegang is None] == ["Kepala Seksi Kesejahteraan Rakyat"]


def test_procedures_and_letters_carry_their_printed_numbers(berkas: BerkasKinerja) -> None:
    """fakta.yaml sop, lhe, idm_berita_acara, aset."""
    assert [s.nomor for s in berkas.daftar_sop] == [f"065/{n}/KPG/XI/2024" for n in range(218, 222)]
    assert {row.sop for row in berkas.daftar_langkah_sop} == {s.kode for s in berkas.daftar_sop}
    dated = {d.kode: (d.nomor, d.tanggal) for d in berkas.daftar_dokumen if d.tanggal is not None}
    assert dated == {
        "LHE": ("700/02/INSP/2024/RHS/Eva", date(2024, 6, 28)),
        "BA-IDM": ("", date(2024, 6, 4)),
    }
    assert [a.nilai for a in berkas.daftar_aset] == [6959395841, 0, 0, 0, 0, 0]
    assert [a.tidak_digunakan for a in berkas.daftar_aset] == [False, True, True, True, True, True]
