"""Batu Sopang 2022, a whole year: what its report published, or what its inputs give."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest

from selaras.domain.angka import round_half_up
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.capaian import Arah, CaraRekap, VarianTurun
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.alokasi import allocate
from selaras.domain.hasil.piramida import calculate_piramida
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode
from selaras.domain.skala import BacaanSkala, Kategori, Skala, kategori_for
from selaras.domain.tingkat import Tingkat
from selaras.exchange.workbook import HasilBaca, read_workbook, write_workbook
from tests.oracle.calling import CONTOH, hitung

BOOK = CONTOH / "batu-sopang-2022.xlsx"
SELISIH, NISBAH = VarianTurun.SELISIH, VarianTurun.NISBAH


@cache
def baca() -> HasilBaca:
    return read_workbook(BOOK.read_bytes())


def berkas() -> BerkasKinerja:
    found = baca()
    assert found.berkas is not None, "\n".join(map(str, found.kesalahan))
    return found.berkas


@cache
def hasil(varian: VarianTurun = SELISIH) -> HasilBerkas:
    """Return the figures under one of the two formulas for 'lower is better'."""
    book = berkas()
    return calculate_berkas(replace(book, ketentuan=replace(book.ketentuan, varian_turun=varian)))


def capaian(varian: VarianTurun = SELISIH) -> dict[str, Decimal | None]:
    return {h.indikator.kode: h.tahunan.capaian for h in hasil(varian).daftar_indikator}


def two(number: Decimal | None) -> str:
    assert number is not None
    return str(round_half_up(number, 2))


def test_the_book_is_a_whole_year_and_comes_back_as_it_was_written() -> None:
    assert berkas().profil.periode == Periode(2022)
    assert read_workbook(write_workbook(berkas(), untuk="semua")).berkas == berkas()


def warnings_of(*lembar: str) -> list[tuple[str, str, str]]:
    found = [m for m in baca().daftar_masalah if m.lembar in lembar]
    return [(m.lembar, m.ditemukan, m.diharapkan) for m in found]


def test_the_only_warnings_of_the_budget_are_two_printed_sums_of_programmes() -> None:
    """fakta: anggaran_2022_program.csv beside the sums of anggaran_2022_subkegiatan.csv."""
    assert baca().kesalahan == ()
    assert warnings_of("Program & Pagu", "Realisasi Anggaran", "Alokasi", "Perjanjian Kinerja") == [
        ("Program & Pagu", "82.917.600", "82.918.200, jumlah rinciannya"),
        ("Realisasi Anggaran", "330.232.200", "330.222.200, jumlah rinciannya"),
    ]


def test_the_warnings_of_the_next_year_are_the_slips_of_its_print() -> None:
    """fakta: rencana_aksi_2023.csv (quarters, year); pk_2023.csv (one kegiatan without target)."""
    found = warnings_of("Rencana Aksi")
    counts = [pair[1:] for pair in found if pair[2].endswith("jumlah target triwulan")]
    assert [(year, quarters.split(",")[0]) for year, quarters in counts] == [
        ("3", "100"),
        ("60", "1"),
        ("3", "1"),
        ("6", "9"),
        ("1", "3"),
    ]
    assert [text for _, text, _ in found if " + " in text] == [
        "20 + 20 + 20 + 25 untuk target 85",
        "3 + 3 + 3 + 6 untuk target 15",
        "7 + 7 + 7 + 7 untuk target 28",
    ]
    assert len(found) == 8
    assert [text for _, text, _ in warnings_of("Sasaran PK")] == ["kosong"]


def test_the_book_says_what_was_chosen_and_names_no_person() -> None:
    notes = berkas().daftar_catatan
    said = " ".join(f"{n.pokok} {n.dipakai} {n.tertulis} {n.alasan}" for n in notes)
    assert all(
        text in said for text in ("6.151.520.858", "4.924.825.264", "PK tahun 2023", "Inspektorat")
    )
    assert not any(p.nama or p.nip for p in berkas().daftar_pejabat)


def test_what_is_measured_once_a_year_stands_in_the_last_quarter() -> None:
    """fakta: capaian_2022.csv (target, realisasi); angka kriminalitas is the one to be lowered."""
    assert {i.cara_rekap for i in berkas().daftar_indikator} == {CaraRekap.TAHUNAN_SAJA}
    assert [i.kode for i in berkas().daftar_indikator if i.arah is Arah.TURUN] == ["S3"]
    found = [h for h in hasil().daftar_indikator if h.indikator.tingkat is Tingkat.SASARAN]
    rows = {h.indikator.kode: (h.indikator.target, h.tahunan.realisasi.angka) for h in found}
    assert rows == {"S1": (65, None), "S2": (80, 82), "S3": (20, 18), "S4": (25, 20), "S5": (80, None)}


def test_capaian_by_the_two_formulas_for_lower_is_better() -> None:
    """fakta: capaian_2022.csv: IKM 82/80; kriminalitas 18 against 20; usaha baru 20 of 25."""
    assert [capaian()[kode] for kode in ("S2", "S3", "S4")] == [Decimal("102.5"), 110, 80]
    assert two(capaian(NISBAH)["S3"]) == "111.11"
    assert {k for k in capaian() if capaian()[k] != capaian(NISBAH)[k]} == {"S3"}


def test_the_mean_leaves_sakip_out() -> None:
    """fakta: capaian_2022.csv, SAKIP '-': awaits the inspectorate, so it is no zero."""
    assert two(hasil().rata_rata.nilai) == "97.50"
    assert two(hasil(NISBAH).rata_rata.nilai) == "97.87"
    assert hasil().rata_rata.ikut == ("S2", "S3", "S4")
    assert [name for name, _ in hasil().rata_rata.dilewati] == ["S1", "S5"]
    (sakip,) = [h for h in hasil().daftar_indikator if h.indikator.kode == "S1"]
    assert sakip.tahunan.realisasi.status is StatusNilai.MENUNGGU_RILIS
    assert "Inspektorat" in sakip.tahunan.alasan


def test_the_four_steps_of_paser_have_no_hole_and_class_the_three_indicators() -> None:
    """fakta: profil.yaml, skala."""
    paser = Skala(
        "Paser",
        (
            Kategori("Sangat Berhasil", Decimal(85), Decimal(100)),
            Kategori("Berhasil", Decimal(70), Decimal(85), atas_termasuk=False),
            Kategori("Cukup Berhasil", Decimal(55), Decimal(70), atas_termasuk=False),
            Kategori("Kurang Berhasil", Decimal(0), Decimal(55), atas_termasuk=False),
        ),
        BacaanSkala.BATAS_BAWAH,
        "LKjIP Batu Sopang 2022",
    )
    found = [kategori_for(v, paser).label for k in ("S2", "S3", "S4") if (v := capaian()[k])]
    assert found == ["Sangat Berhasil", "Sangat Berhasil", "Berhasil"]


def test_the_money_is_that_of_the_sub_kegiatan() -> None:
    """fakta: anggaran_2022_subkegiatan.csv; print has 6.151.520.858 and 4.924.825.264."""
    total = hasil().anggaran.total
    assert (total.pagu, total.realisasi) == (6151521458, 4924815264)
    assert total.sisa == 1226706194
    assert two(total.serapan) == "80.06"


def test_the_programmes_are_their_sub_kegiatan() -> None:
    """fakta: anggaran_2022_subkegiatan.csv by no_program."""
    found = {str(p.baris.kode): (p.uang.pagu, p.uang.realisasi) for p in hasil().anggaran.daftar_program}
    assert found == {
        "7.01.01": (4345674427, 3183857644),
        "7.01.02": (636438881, 629318670),
        "7.01.03": (598385750, 597930750),
        "7.01.04": (370742200, 330222200),
        "7.01.05": (82918200, 81891500),
        "7.01.06": (117362000, 101594500),
    }


def test_capital_spending_is_the_one_row_that_buys_equipment() -> None:
    """fakta: belanja_2022.csv, BELANJA MODAL."""
    nodes = {str(n.baris.kode): n.uang for n in hasil().anggaran.walk()}
    bought = nodes["7.01.01.2.07"]
    assert (bought.pagu, bought.realisasi) == (9212500, 9212500)


def test_the_money_of_each_sasaran() -> None:
    """fakta: anggaran_2022_program.csv (sasaran of each programme), money of the sub kegiatan."""
    found = allocate(hasil().anggaran, berkas().daftar_alokasi)
    assert {kode: (b.uang.pagu, two(b.uang.serapan)) for kode, b in found.per_indikator.items()} == {
        "S1": (4463036427, "73.61"),
        "S2": (719357081, "98.87"),
        "S3": (370742200, "89.07"),
        "S4": (598385750, "99.92"),
    }
    assert found.belum_dialokasikan.daftar_bagian == found.penunjang_umum.daftar_bagian == ()


def test_the_attached_pk_of_the_next_year_does_not_fit_everywhere() -> None:
    """fakta: pk_2023.csv, every row with money of the eight officials."""
    rows = berkas().daftar_anggaran_pk
    assert {(row.versi, row.tahun) for row in rows} == {("awal", 2023)}
    assert len({row.jabatan for row in rows}) == 8
    found = calculate_piramida(rows)
    assert {(n.jabatan, str(n.kode)): n.selisih for n in found.tidak_cocok} == {
        ("Camat Batu Sopang", "7.01.02"): 1350560750,
        ("Camat Batu Sopang", "7.01.04"): -2000000,
        ("Sekretaris Camat", "7.01.01"): 6000,
        ("Sekretaris Camat", "7.01.02"): -1348560750,
    }
    assert [(str(d.baris.kode), d.rincian.hasil) for d in found.daftar_rincian_berbeda] == [
        ("7.01.01", 344506820),
        ("7.01.01.2.08", 221000300),
        ("7.01.04", 375322500),
    ]


def test_the_command_prints_the_same(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """`selaras hitung --json` carries the figures above as they are."""
    found = hitung(BOOK, capfdbinary)
    assert found["rata_rata"]["capaian"] == "97.5"
    years = {i["kode"]: i["tahunan"] for i in found["indikator"]}
    assert [years[k]["capaian"] for k in ("S1", "S2", "S3", "S4")] == [None, "102.5", "110", "80"]
    assert found["anggaran"]["total"]["pagu"] == "6151521458"
