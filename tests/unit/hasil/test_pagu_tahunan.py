"""Last year's budget beside every version of this year's."""

from datetime import date
from decimal import Decimal

from selaras.domain.berkas import VersiPagu
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.hasil.pagu_tahunan import list_pagu_tahunan
from selaras.domain.kode import parse_kode
from tests.contoh import load

BEFORE, NOW = Decimal(100), Decimal(80)


def version(kode: str, jenis: JenisVersiPagu, day: date, pagu: int) -> VersiPagu:
    return VersiPagu(parse_kode(kode), jenis, day, Decimal(pagu))


def test_the_budget_of_the_book_stands_where_no_version_is_recorded() -> None:
    before, now = list_pagu_tahunan(2024, BEFORE, NOW)
    assert (before.tahun, before.jumlah, before.selisih.hasil) == (2023, BEFORE, None)
    assert (now.tahun, now.jumlah, now.selisih.hasil) == (2024, NOW, Decimal(-20))
    assert now.selisih.hitungan == "80 - 100"


def test_each_version_is_set_against_the_year_before() -> None:
    versions = [
        version("7.01.01", JenisVersiPagu.INDUK, date(2024, 1, 2), 50),
        version("7.01.02", JenisVersiPagu.INDUK, date(2024, 1, 2), 30),
        version("7.01.01", JenisVersiPagu.PERUBAHAN, date(2024, 10, 1), 90),
    ]
    rows = list_pagu_tahunan(2024, BEFORE, Decimal(120), versions)
    assert [(r.sumber, r.jumlah, r.selisih.hasil) for r in rows[1:]] == [
        ("Induk", 80, -20),
        ("Perubahan", 120, 20),
    ]


def test_without_last_year_there_is_a_reason_and_no_difference() -> None:
    (now,) = list_pagu_tahunan(2024, None, NOW)
    assert now.selisih.hasil is None
    assert now.selisih.alasan == "anggaran tahun sebelumnya belum diisi"


def test_nothing_known_gives_nothing() -> None:
    assert list_pagu_tahunan(2024, None, None) == ()


def test_sumber_has_the_three_amounts_of_its_report() -> None:
    contoh = load("sumber")
    profil = contoh.berkas.profil
    rows = list_pagu_tahunan(
        2024, profil.pagu_tahun_lalu, contoh.hasil.anggaran.total.pagu, contoh.berkas.daftar_versi_pagu
    )
    # fakta/sumber/profil.yaml: apbd_2023, apbd_2024_induk, apbd_2024_pergeseran
    assert [(r.tahun, r.jumlah) for r in rows] == [
        (2023, 2637426598),
        (2024, 2189489000),
        (2024, 2273853295),
    ]
    assert [r.selisih.hasil for r in rows] == [None, -447937598, -363573303]
