"""A finding names sheets and columns as the workbook prints them."""

from selaras.audit.lembar import LEMBAR
from selaras.audit.lokasi import place_of, sheet_of
from selaras.domain.berkas import Indikator, Profil, RealisasiKinerja, VersiPagu, isian_of
from selaras.domain.temuan import LokasiBuku
from selaras.exchange.workbook.sheets import DAFTAR_TABEL, LEMBAR_PROFIL
from tests.rules.berkas_kasus import build_berkas


def test_the_names_of_sheets_are_those_of_the_workbook() -> None:
    workbook = {tabel.record: tabel.lembar for tabel in DAFTAR_TABEL} | {Profil: LEMBAR_PROFIL}
    assert {kind: sheet.nama for kind, sheet in LEMBAR.items()} == workbook


def test_every_row_is_named_by_fields_that_it_has() -> None:
    for kind, sheet in LEMBAR.items():
        assert set(sheet.pengenal) <= isian_of(kind).keys()


def test_a_place_is_the_sheet_the_row_and_the_column() -> None:
    berkas = build_berkas(
        {
            "daftar_indikator": [{"kode": "S1"}],
            "daftar_realisasi": [{"indikator": "S1", "triwulan": 2}],
            "daftar_versi_pagu": [{"kode": "7.01.01", "pagu": 5}],
            "daftar_anggaran": [{"kode": "7.01.01", "pagu": 5}],
        }
    )
    realisasi, versi = berkas.daftar_realisasi[0], berkas.daftar_versi_pagu[0]
    assert place_of(realisasi, "sumber") == LokasiBuku("Realisasi Kinerja", "S1 TW II", "Sumber/bukti")
    assert place_of(versi) == LokasiBuku("Versi Pagu", "7.01.01 Induk 1")
    assert sheet_of(Indikator, "satuan") == LokasiBuku("Indikator", "", "Satuan")
    assert isinstance(realisasi, RealisasiKinerja)
    assert isinstance(versi, VersiPagu)
