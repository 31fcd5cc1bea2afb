"""A second year of an office begins from the first and remembers what that one reported."""

from dataclasses import fields, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from selaras.cli.main import main
from selaras.domain.berkas import BerkasKinerja, RealisasiLalu
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.perbandingan import compare_years
from selaras.domain.lanjut import recall_year, start_year
from selaras.domain.lanjut.tahun_lalu import BEDA_DENGAN_LAPORAN
from selaras.domain.periode import Periode
from selaras.exchange.workbook import read_workbook, write_workbook
from tests.contoh import BOOKS, QUARTERLY, load

YEARLY = [office for office in BOOKS if office not in QUARTERLY]
each_yearly = pytest.mark.parametrize("office", YEARLY)


@cache
def begun(office: str) -> BerkasKinerja:
    lalu = load(office).hasil
    return start_year(lalu, Periode(lalu.berkas.profil.periode.tahun + 1))


@each_yearly
def test_every_value_of_the_first_year_is_an_earlier_value_of_the_second(office: str) -> None:
    lalu = load(office).hasil
    tahun = lalu.berkas.profil.periode.tahun
    found = {row.indikator: row.nilai for row in begun(office).daftar_tahun_lalu if row.tahun == tahun}
    assert found == {h.indikator.kode: h.tahunan.realisasi.angka for h in lalu.daftar_indikator}


@each_yearly
def test_comparisons_of_the_second_year_fill_themselves(office: str) -> None:
    lalu, baru = load(office).hasil, begun(office)
    before = {h.indikator.kode: h.tahunan.realisasi.angka for h in lalu.daftar_indikator}
    for hasil in calculate_berkas(baru).daftar_indikator:
        years = compare_years(hasil, baru.profil.periode)
        earlier = {y.tahun: y.realisasi for y in years}.get(lalu.berkas.profil.periode.tahun)
        assert earlier == before[hasil.indikator.kode]


@each_yearly
def test_nothing_is_measured_and_no_money_is_known_yet(office: str) -> None:
    baru = begun(office)
    assert baru.daftar_realisasi == baru.daftar_realisasi_anggaran == baru.daftar_versi_pagu == ()
    assert {row.pagu for row in baru.daftar_anggaran} == {None}
    assert len(baru.daftar_anggaran) == len(load(office).berkas.daftar_anggaran)


@each_yearly
def test_the_book_can_be_written_and_read_without_errors(office: str, tmp_path: Path) -> None:
    path = tmp_path / "baru.xlsx"
    assert main(["lanjut", str(BOOKS[office]), "-o", str(path)]) == 0
    found = read_workbook(path.read_bytes())
    assert found.kesalahan == ()
    assert found.berkas == begun(office)


def test_targets_come_from_the_plan() -> None:
    """fakta kopang, IKU: the fifth year of the Renstra has 220, 71, 85, 85 and 15."""
    targets = {i.kode: i.target for i in begun("kopang").daftar_indikator}
    wanted = {"T1": 220, "S1": 71, "S2": 85, "S3": 85, "S4": 15}
    assert {kode: targets[kode] for kode in wanted} == wanted


def test_the_register_of_the_year_becomes_its_count() -> None:
    counts = {(row.register, row.tahun): row.jumlah for row in begun("kopang").daftar_rekap_register}
    assert set(counts.values()) >= {Decimal(8), Decimal(10)}
    assert begun("kopang").daftar_register == ()


def test_the_evaluation_becomes_that_of_last_year() -> None:
    lke = load("kopang").hasil.lke
    assert lke is not None
    assert lke.berlaku is not None
    rows = [row for row in begun("kopang").daftar_lke_lalu if row.tahun_evaluasi == lke.tahun_evaluasi]
    assert sum(row.nilai for row in rows) == lke.berlaku.total.hasil


def test_closed_recommendations_stay_behind_and_open_ones_go_along() -> None:
    old, baru = load("sumber").berkas, begun("sumber")
    closed = {
        t.rekomendasi for t in old.daftar_tindak_lanjut if t.keputusan is KeputusanTindakLanjut.TUNTAS
    }
    going = {row.kode for row in baru.daftar_rekomendasi}
    assert closed
    assert going == {row.kode for row in old.daftar_rekomendasi} - closed
    assert {t.rekomendasi for t in baru.daftar_tindak_lanjut} <= going


def test_every_list_is_either_taken_over_or_left_out_on_purpose() -> None:
    """A list that is new in the book must be thought of here."""
    left_out = {
        "daftar_realisasi", "daftar_realisasi_anggaran", "daftar_versi_pagu", "daftar_anggaran_pk",
        "daftar_kemajuan", "daftar_responden_skm", "daftar_rekap_skm", "daftar_nilai_ipp",
        "daftar_matriks", "daftar_register", "daftar_pegawai", "daftar_nilai_lke", "daftar_rencana_aksi",
        "daftar_pembanding", "daftar_belanja", "daftar_rapat", "daftar_surat", "daftar_penghargaan",
        "daftar_tanggapan", "daftar_catatan", "daftar_reviu_rkpd", "daftar_usulan",
        "daftar_pengecualian",
    }  # fmt: skip
    lists = [f.name for f in fields(BerkasKinerja) if f.name.startswith("daftar_")]
    blank = {name for name in lists if all(not getattr(begun(o), name) for o in YEARLY)}
    held = {name for name in lists if any(getattr(load(o).berkas, name) for o in YEARLY)}
    assert blank & held <= left_out
    assert not {name for name in left_out if any(getattr(begun(o), name) for o in YEARLY)}


def recalled(typed: RealisasiLalu, lalu: HasilBerkas) -> RealisasiLalu:
    rows = recall_year(lalu, [typed], frozenset({"S2"}))
    return next(row for row in rows if (row.indikator, row.tahun) == ("S2", typed.tahun))


def test_a_changed_past_value_is_restated_with_its_reason() -> None:
    lalu = load("kopang").hasil
    typed = RealisasiLalu("S2", 2024, Decimal(80), alasan="dihitung ulang")
    row = recalled(typed, lalu)
    reported = next(h for h in lalu.daftar_indikator if h.indikator.kode == "S2").tahunan.realisasi.angka
    assert (row.realisasi, row.disajikan_kembali, row.alasan) == (reported, 80, "dihitung ulang")
    assert row.nilai == 80


def test_a_change_without_reason_says_that_it_differs() -> None:
    row = recalled(RealisasiLalu("S2", 2024, Decimal(80)), load("kopang").hasil)
    assert row.alasan == BEDA_DENGAN_LAPORAN


def test_an_unchanged_value_is_not_restated_and_other_years_stay() -> None:
    lalu = load("kopang").hasil
    reported = next(h for h in lalu.daftar_indikator if h.indikator.kode == "S2").tahunan.realisasi.angka
    assert recalled(RealisasiLalu("S2", 2024, reported), lalu).disajikan_kembali is None
    older = RealisasiLalu("S2", 2020, Decimal(70))
    assert older in recall_year(lalu, [older], frozenset({"S2"}))


@pytest.mark.parametrize("office", QUARTERLY)
def test_a_book_of_a_quarter_gives_no_value_of_its_year(office: str) -> None:
    lalu = load(office).hasil
    codes = frozenset(i.kode for i in lalu.berkas.daftar_indikator)
    assert recall_year(lalu, [], codes) == ()


def test_lanjut_fills_a_book_that_exists_and_tells_what_is_restated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = begun("kopang")
    changed = [
        replace(row, realisasi=Decimal(81)) if (row.indikator, row.tahun) == ("S2", 2024) else row
        for row in first.daftar_tahun_lalu
    ]
    book, out = tmp_path / "2025.xlsx", tmp_path / "isi.xlsx"
    book.write_bytes(write_workbook(replace(first, daftar_tahun_lalu=tuple(changed))))
    assert main(["lanjut", str(BOOKS["kopang"]), "--isi", str(book), "-o", str(out)]) == 0
    assert "Disajikan kembali: S2" in capsys.readouterr().out


def test_lanjut_refuses_a_book_that_is_not_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = str(BOOKS["kopang"])
    assert main(["lanjut", book, "--isi", book, "-o", str(tmp_path / "x.xlsx")]) == 2
    assert "harus sesudah 2024" in capsys.readouterr().err
    assert not (tmp_path / "x.xlsx").exists()
