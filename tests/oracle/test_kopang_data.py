"""What Kecamatan Kopang published for 2024 from its survey, desa, register, evaluation and staff."""

from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.angka import format_angka
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.desa import StatusKemandirian
from selaras.domain.hasil.aset import calculate_aset
from selaras.domain.hasil.desa import calculate_desa
from selaras.domain.hasil.kepegawaian import calculate_formasi, calculate_pegawai
from selaras.domain.hasil.lke import calculate_lke
from selaras.domain.hasil.register import calculate_register, compare_register
from selaras.domain.hasil.skm import calculate_skm
from selaras.domain.periode import Periode
from tests.oracle import kopang_raw as raw
from tests.oracle.kopang_book import assert_exact, load_kopang, printed


@pytest.fixture(scope="module")
def berkas() -> BerkasKinerja:
    return load_kopang()


def test_survey_of_95_gives_79_15_b(berkas: BerkasKinerja) -> None:
    """skm_responden.csv; the NRR as printed in skm_unsur.csv, U1 3.063 to U9 3.453."""
    assert berkas.ketentuan.aturan_skm is not None
    skm = calculate_skm(
        berkas.daftar_responden_skm, berkas.daftar_rekap_skm, berkas.ketentuan.aturan_skm
    )
    assert skm.banyak.hasil == 95
    assert printed(skm.ikm.rincian) == "79,15"
    assert skm.ikm.mutu is not None
    assert skm.ikm.mutu.kode == "B"
    nrr = [unit.rincian.hasil for unit in skm.ikm.daftar_unsur]
    assert [format_angka(n, 3) for n in nrr if n is not None] == raw.NRR
    assert skm.catatan == ()  # the printed sums follow from the answers
    assert_exact(skm.ikm.ikm, raw.IKM)


def test_ten_of_thirteen_desa_are_mandiri(berkas: BerkasKinerja) -> None:
    """idm.csv: the status follows from the three indices of every desa."""
    aturan = berkas.ketentuan.aturan_desa
    desa = calculate_desa(berkas.daftar_desa, berkas.daftar_status_desa, 2024, aturan)
    assert (desa.mandiri, desa.jumlah, printed(desa.persen_mandiri)) == (10, 13, "76,92")
    assert (desa.per_status[StatusKemandirian.MAJU], desa.per_status[StatusKemandirian.BERKEMBANG]) == (
        1,
        2,
    )
    assert desa.catatan == ()
    assert_exact(desa.persen_mandiri.hasil, raw.DESA)
    assert {row.desa for row in berkas.daftar_register} <= {d.nama for d in berkas.daftar_desa}


def test_incidents_fell_from_ten_to_eight(berkas: BerkasKinerja) -> None:
    """trantibum.csv holds 8; the 10 of 2023 are typed with their source (fakta.yaml evaluasi 4)."""
    dasar, kini = (
        calculate_register(
            berkas.daftar_register, berkas.daftar_rekap_register, "Trantibum", Periode(tahun)
        )
        for tahun in (2023, 2024)
    )
    assert (dasar.jumlah.hasil, kini.jumlah.hasil) == (10, 8)
    assert compare_register(dasar, kini).hasil == 20
    assert list(kini.per_triwulan.values()) == [2, 3, 2, 1]
    assert kini.ditindaklanjuti.hasil is None  # six cells are empty, which is not 'Tidak'


def test_evaluation_is_56_43_cc_after_51_00_cc(berkas: BerkasKinerja) -> None:
    """lke.csv: components and printed totals."""
    lke = calculate_lke(
        berkas.daftar_nilai_lke, berkas.daftar_lke_lalu, berkas.ketentuan.aturan_lke, 2024
    )
    assert lke.penjaminan is not None
    assert lke.tahun_lalu is not None
    values = [komponen.nilai.hasil for komponen in lke.penjaminan.daftar_komponen]
    assert values == [Decimal(v) for v in ("21.92", "15.05", "8.38", "11.08")]
    assert (printed(lke.penjaminan.total), printed(lke.tahun_lalu.total)) == ("56,43", "51,00")
    predikat = [lke.penjaminan.predikat, lke.tahun_lalu.predikat]
    assert [p.kode for p in predikat if p] == ["CC", "CC"]
    assert lke.kekurangan == ()
    assert_exact(lke.penjaminan.total.hasil, Fraction(2192 + 1505 + 838 + 1108, 100))
    assert len(berkas.daftar_rekomendasi) == 9  # fakta.yaml lhe.rekomendasi


def test_formation_lacks_ten_where_twelve_were_printed(berkas: BerkasKinerja) -> None:
    """bezetting.csv: 22 and 32; the printed -12 takes the one row of +1 for -1."""
    formasi = calculate_formasi(berkas.daftar_formasi)
    assert (formasi.bezetting.hasil, formasi.keperluan.hasil, formasi.selisih.hasil) == (22, 32, -10)
    assert sum(f.angka_dokumen or 0 for f in berkas.daftar_formasi) == -12


def test_staff_and_assets(berkas: BerkasKinerja) -> None:
    """fakta.yaml kepegawaian (21 by golongan and by pendidikan, 8 with eselon) and aset (28 items)."""
    groups, notes = calculate_pegawai(berkas.daftar_pegawai)
    assert {group: result.jumlah.hasil for group, result in groups.items()} == {
        KelompokPegawai.GOLONGAN: 21,
        KelompokPegawai.PENDIDIKAN: 21,
        KelompokPegawai.ESELON: 8,
    }
    assert notes == ()
    assert calculate_aset(berkas.daftar_aset, 2024).jumlah.hasil == 28
