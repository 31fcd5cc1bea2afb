"""What Kecamatan Kopang published for 2024, from its workbook; beside it a second route in fractions."""

from collections import Counter
from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.alokasi import allocate
from selaras.domain.hasil.efisiensi import calculate_efisiensi_berkas
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.piramida import calculate_piramida
from selaras.domain.kode import parse_kode
from selaras.exchange.workbook import read_workbook, write_workbook
from tests.oracle import kopang_raw as raw
from tests.oracle.kopang_book import assert_exact, compute_kopang, load_kopang, read_kopang, two


@pytest.fixture(scope="module")
def berkas() -> BerkasKinerja:
    return load_kopang()


@pytest.fixture(scope="module")
def hasil() -> HasilBerkas:
    return compute_kopang()


def indikator(hasil: HasilBerkas, kode: str) -> HasilIndikator:
    return next(h for h in hasil.daftar_indikator if h.indikator.kode == kode)


def test_the_workbook_reads_without_errors_and_warns_only_of_what_print_lacks() -> None:
    """rencana_kerja.csv 683 has a unit without a number; bezetting.csv 464 prints -1 for 1 - 0.

    rencana_aksi.csv: 755 and 757 plan other quarters than the year, 757 and 760 other money than the
    budget; fakta.yaml idm_berita_acara has a day and no number.
    """
    baca = read_kopang()
    assert baca.kesalahan == ()
    assert {(m.lembar, m.isian) for m in baca.peringatan} <= {
        ("Indikator", "Target tahun"),
        ("Formasi", "Lebih/kurang tertulis"),
        ("Rencana Aksi", "Target setahun"),
        ("Rencana Aksi", "Anggaran (Rp)"),
        ("Dokumen", "Nomor"),
    }
    counts = Counter(m.lembar for m in baca.peringatan)
    assert (counts["Indikator"], counts["Rencana Aksi"], counts["Dokumen"]) == (1, 4, 1)


def test_writing_and_reading_again_loses_nothing(berkas: BerkasKinerja) -> None:
    assert read_workbook(write_workbook(berkas, untuk="semua")).berkas == berkas


def test_no_person_stands_in_the_workbook(berkas: BerkasKinerja) -> None:
    assert {(p.nama, p.nip, p.pangkat) for p in berkas.daftar_pejabat} == {("", "", "")}


@pytest.mark.parametrize(
    ("kode", "target", "realisasi", "capaian"),
    [
        ("T1", "215", "199,00", "92,56"),  # fakta.yaml ringkasan_capaian 1: 93 % printed
        ("S1", "67", "56,43", "84,22"),  # fakta.yaml evaluasi 1, iku 2024 = 4th column: 84 % printed
        ("S2", "84", "79,15", "94,23"),  # fakta.yaml pk_2024 2, skm_unsur.csv: 94 % printed
        ("S3", "80", "76,92", "96,15"),  # fakta.yaml pk_2024 3, idm.csv: 96 % printed
        ("S4", "20", "20,00", "100,00"),  # fakta.yaml pk_2024 4, evaluasi 4: 100 % printed
    ],
)
def test_targets_values_and_capaian(
    hasil: HasilBerkas, kode: str, target: str, realisasi: str, capaian: str
) -> None:
    tahunan = indikator(hasil, kode).tahunan
    assert tahunan.target is not None
    assert (str(tahunan.target), two(tahunan.realisasi.angka), two(tahunan.capaian)) == (
        target,
        realisasi,
        capaian,
    )


def test_last_year_stands_beside(hasil: HasilBerkas) -> None:
    """fakta.yaml evaluasi: realisasi_tahun_lalu; the nilai camat of 2023 is not printed."""
    earlier = {
        h.indikator.kode: {row.tahun: row.nilai for row in h.tahun_lalu if row.nilai is not None}
        for h in hasil.daftar_indikator[:5]
    }
    assert earlier == {
        "T1": {},
        "S1": {2023: Decimal("51.00")},
        "S2": {2023: Decimal("75.20")},
        "S3": {2023: Decimal(69)},
        "S4": {2023: Decimal(25)},
    }


def test_the_mean_runs_over_four_sasaran(hasil: HasilBerkas) -> None:
    assert hasil.rata_rata.ikut == ("S1", "S2", "S3", "S4")
    assert_exact(hasil.rata_rata.nilai, sum(raw.CAPAIAN_SASARAN, Fraction()) / 4)


def test_indicators_agree_with_fractions(hasil: HasilBerkas) -> None:
    for kode, exact in zip(("S1", "S2", "S3", "S4"), raw.CAPAIAN_SASARAN, strict=True):
        assert_exact(indikator(hasil, kode).tahunan.capaian, exact)
    assert_exact(indikator(hasil, "T1").tahunan.capaian, Fraction(19900, 215))


def test_absorption_is_99_00_percent_of_the_lowest_rows(hasil: HasilBerkas) -> None:
    """anggaran.csv, and 7.01.02.2.04.0003 from rencana_kerja.csv 694 (BACA.md: known gap)."""
    total = hasil.anggaran.total
    assert (total.pagu, total.realisasi, total.sisa) == (2970011891, 2940193491, 29818400)
    assert two(total.serapan) == "99,00"
    assert_exact(total.serapan, raw.SERAPAN)
    leaves = [s for s in hasil.anggaran.walk() if not s.daftar_anak]
    found = {str(s.baris.kode): (s.uang.pagu, s.uang.realisasi) for s in leaves}
    assert found == {kode: (pagu, spent) for kode, (pagu, spent, _, _) in raw.SUB_KEGIATAN.items()}


def test_every_printed_programme_is_the_sum_of_its_rows(hasil: HasilBerkas) -> None:
    """anggaran.csv rows 'program'; the missing kegiatan closes programme 2 to the rupiah."""
    found = [(p.uang.pagu, p.uang.realisasi) for p in hasil.anggaran.daftar_program]
    assert found == raw.PROGRAM
    for simpul in hasil.anggaran.walk():
        assert simpul.baris.angka_dokumen in {None, simpul.uang.pagu}
        assert simpul.realisasi_dokumen in {None, simpul.uang.realisasi}


def test_money_of_the_pk_is_the_budget(berkas: BerkasKinerja, hasil: HasilBerkas) -> None:
    """fakta.yaml pk_2024.anggaran; only the camat's PK is published, so no pyramid stands on it."""
    budget = {p.baris.kode: p.uang.pagu for p in hasil.anggaran.daftar_program}
    assert {row.kode: row.anggaran for row in berkas.daftar_anggaran_pk} == budget
    assert calculate_piramida(berkas.daftar_anggaran_pk).daftar_simpul == ()


def test_programmes_5_and_6_pay_for_no_sasaran(berkas: BerkasKinerja, hasil: HasilBerkas) -> None:
    """hubungan_dokumen.csv 1161 and 1164 name no sasaran."""
    shares = allocate(hasil.anggaran, berkas.daftar_alokasi)
    found = {kode: cost.uang.pagu for kode, cost in shares.per_indikator.items()}
    assert found == dict(zip(("S1", "S2", "S3", "S4"), (p for p, _ in raw.PROGRAM), strict=False))
    assert shares.belum_dialokasikan.uang.pagu == 319368817 + 61040500


def test_efficiency_agrees_with_fractions_and_names_what_it_leaves_out(
    berkas: BerkasKinerja, hasil: HasilBerkas
) -> None:
    """Outputs: daftar_realisasi.csv and rencana_kerja.csv; the office publishes no efficiency."""
    found = calculate_efisiensi_berkas(
        hasil.anggaran, hasil.daftar_indikator, berkas.ketentuan.aturan_efisiensi
    )
    assert_exact(found.efisiensi.hasil, raw.EFISIENSI)
    assert {row.kode for row, _ in found.dilewati} == {parse_kode(kode) for kode in raw.TANPA_KELUARAN}
