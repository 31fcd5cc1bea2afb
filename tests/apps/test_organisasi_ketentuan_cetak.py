"""A setting of the kabupaten reaches the printed page, and the office's own book goes before it."""

import pytest

from selaras.apps.berkas.data.actions import simpan_baris
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.ketentuan.actions import IsiKetentuan, simpan_ketentuan
from selaras.apps.organisasi.models import Instansi
from selaras.documents.builders.katalog import list_terbitan
from selaras.domain.berkas import KetentuanSetempat
from selaras.domain.hasil import calculate_berkas
from tests.apps.buku import masukkan
from tests.apps.data_uji import SISTEM

TAHUN = 2024
SKALA = ">=90 Istimewa; 0-<90 Biasa"


@pytest.fixture
def kopang(db: None) -> Instansi:
    return masukkan("kopang")


def printed(kantor: Instansi) -> str:
    berkas = build_berkas(kantor, TAHUN)
    lkjip = next(t for t in list_terbitan(berkas) if t.jenis.kode == "lkjip")
    return str(lkjip.build(calculate_berkas(berkas)))


def settle(kantor: Instansi, mulai: int) -> None:
    isi = IsiKetentuan("skala_capaian", SKALA, "Perbup Lombok Tengah 9/2024", mulai)
    simpan_ketentuan(SISTEM, Ruang(kantor.kabupaten_id), isi)


def test_a_changed_scale_changes_the_printed_category(kopang: Instansi) -> None:
    before = printed(kopang)
    assert "Istimewa" not in before
    assert "Sangat Tinggi" in before
    settle(kopang, TAHUN)
    after = printed(kopang)
    assert "Istimewa" in after
    assert "Sangat Tinggi" not in after


def test_older_years_keep_their_scale(kopang: Instansi) -> None:
    settle(kopang, TAHUN + 1)
    assert "Istimewa" not in printed(kopang)


def test_the_book_of_the_office_goes_before_the_kabupaten(kopang: Instansi) -> None:
    settle(kopang, TAHUN)
    own = KetentuanSetempat("skala_capaian", ">=90 Gemilang; 0-<90 Biasa", "Keputusan Camat 1/2024")
    simpan_baris(SISTEM, Ruang.kantor(kopang, TAHUN), "daftar_ketentuan", own)
    assert "Istimewa" not in printed(kopang)
    assert "Gemilang" in printed(kopang)
