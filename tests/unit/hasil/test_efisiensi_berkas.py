"""Outputs of a berkas: money from the budget tree, volume from the one output indicator."""

from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.efisiensi import calculate_efisiensi_berkas
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import IV, YEAR, anggaran, belanja, berkas, indikator, profil, realisasi

PARENTS = ("7.01.01", "7.01.01.2.01")
SUB = "7.01.01.2.01.0001"


def output(kode: str = "K1", **changes: Any) -> Indikator:
    values: dict[str, Any] = {
        "tingkat": Tingkat.SUB_KEGIATAN,
        "cara_rekap": CaraRekap.POSISI_AKHIR,
        "satuan": "Dokumen",
        "target": Decimal(12),
        "kode_program": parse_kode(SUB),
    }
    return indikator(kode, **(values | changes))


def office(indicators: list[Indikator], measured: int | None = 11) -> BerkasKinerja:
    rows = [realisasi(IV, i.kode, realisasi=measured) for i in indicators]
    tree = [*map(anggaran, PARENTS), anggaran(SUB, 1200)]
    return berkas(indicators, rows, tree, [belanja(SUB, sd_periode=1000)], profil=profil(YEAR))


def efficiency(book: BerkasKinerja) -> HasilEfisiensi:
    hasil = calculate_berkas(book)
    aturan = book.ketentuan.aturan_efisiensi
    return calculate_efisiensi_berkas(hasil.anggaran, hasil.daftar_indikator, aturan)


def test_money_and_output_meet_by_code() -> None:
    hasil = efficiency(office([output(), indikator("S1")]))
    assert hasil.hemat == 100
    (row,) = hasil.ikut
    assert row.keluaran.nama == f"{SUB} Uraian {SUB}"


def test_an_indicator_of_another_level_with_the_same_code_is_no_output() -> None:
    outcome = output("P1", tingkat=Tingkat.KEGIATAN)
    assert efficiency(office([output(), outcome])).hemat == 100


def test_a_sub_kegiatan_without_one_single_output_indicator_is_left_out_by_name() -> None:
    for indicators, reason in (
        ([], "tanpa indikator keluaran"),
        ([output("K1"), output("K2")], "lebih dari satu indikator keluaran"),
    ):
        ((_, told),) = efficiency(office(indicators)).dilewati
        assert told == reason


def test_a_range_or_a_missing_value_is_left_out_with_its_reason() -> None:
    ranged = output(arah=Arah.RENTANG, target=None, target_bawah=Decimal(1), target_atas=Decimal(2))
    ((_, told),) = efficiency(office([ranged])).dilewati
    assert told == "target keluaran belum diisi atau berupa rentang"
    ((_, told),) = efficiency(office([output()], None)).dilewati
    assert told
