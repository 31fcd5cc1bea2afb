"""Published figures that come from rows of survey, desa, matrix, register, staff and assets."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.angka import format_angka
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.berkas.register import RekapRegister
from selaras.domain.berkas.skm import RekapUnsurSkm
from selaras.domain.desa import StatusKemandirian
from selaras.domain.hasil.aset import calculate_aset
from selaras.domain.hasil.desa import calculate_desa
from selaras.domain.hasil.kepegawaian import calculate_formasi, calculate_pegawai
from selaras.domain.hasil.matriks import calculate_matriks
from selaras.domain.hasil.register import calculate_register, compare_register
from selaras.domain.hasil.skm import calculate_skm
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.keutuhan.aset import check_aset
from selaras.domain.keutuhan.desa import check_desa
from selaras.domain.keutuhan.kepegawaian import check_kepegawaian
from selaras.domain.keutuhan.matriks import check_matriks
from selaras.domain.keutuhan.register import check_register
from selaras.domain.keutuhan.skm import check_skm
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.rincian import Rincian
from selaras.domain.skm import AturanSkm
from tests.oracle import facts

KETENTUAN = resolve_ketentuan("Lombok Tengah", date(2025, 1, 31))
NRR = ("3,063", "3,105", "3,084", "3,179", "3,189", "3,168", "3,179", "3,074", "3,453")
SUMS = (291, 295, 293, 302, 303, 301, 302, 292, 328)


@pytest.fixture(scope="module")
def aturan() -> AturanSkm:
    found = KETENTUAN.aturan_skm
    assert found is not None
    return found


def printed(rincian: Rincian, desimal: int = 2) -> str:
    assert rincian.hasil is not None
    return format_angka(rincian.hasil, desimal)


def test_kopang_survey_gives_the_printed_index(aturan: AturanSkm) -> None:
    hasil = calculate_skm(facts.kopang_responden(), [], aturan)
    assert hasil.banyak.hasil == 95
    assert tuple(printed(unit.rincian, 3) for unit in hasil.ikm.daftar_unsur) == NRR
    assert printed(hasil.ikm.rincian) == "79,15"
    assert hasil.ikm.mutu is not None
    assert (hasil.ikm.mutu.kode, hasil.ikm.mutu.makna) == ("B", "Baik")
    assert [unit.unsur.kode for unit in hasil.ikm.daftar_terendah] == ["U1", "U8", "U3"]
    assert printed(hasil.seragam) == "28,42"
    assert list(check_skm(facts.kopang_responden(), [], aturan)) == []


def test_kopang_index_agrees_with_fractions(aturan: AturanSkm) -> None:
    rows = facts.read("kopang-2024-skm")
    exact = sum(Fraction(sum(int(row[f"u{n}"]) for row in rows), len(rows)) for n in range(1, 10))
    ikm = calculate_skm(facts.kopang_responden(), [], aturan).ikm.ikm
    assert ikm is not None
    assert abs(Fraction(ikm) - exact * 25 / 9) < Fraction(1, 10**20)


def test_kopang_sums_give_the_same_index_and_contradict_nothing(aturan: AturanSkm) -> None:
    rekap = [RekapUnsurSkm(f"U{n}", Decimal(s), Decimal(95)) for n, s in enumerate(SUMS, start=1)]
    from_sums = calculate_skm([], rekap, aturan)
    both = calculate_skm(facts.kopang_responden(), rekap, aturan)
    assert from_sums.ikm == both.ikm
    assert from_sums.banyak.hasil == both.banyak.hasil == 95
    assert from_sums.seragam.hasil is None
    assert both.catatan == ()


def test_kopang_has_ten_of_thirteen_desa_mandiri() -> None:
    daftar_desa, status = facts.kopang_desa()
    hasil = calculate_desa(daftar_desa, status, 2024, KETENTUAN.aturan_desa)
    assert (hasil.jumlah, hasil.mandiri) == (13, 10)
    assert printed(hasil.persen_mandiri) == "76,92"
    assert hasil.per_status[StatusKemandirian.MAJU] == 1
    assert hasil.per_status[StatusKemandirian.BERKEMBANG] == 2
    assert hasil.catatan == ()
    assert list(check_desa(daftar_desa, status, KETENTUAN.aturan_desa)) == []


def test_kopang_incidents_fell_by_a_fifth() -> None:
    rows, rekap = facts.kopang_trantibum(), [RekapRegister("Trantibum", 2023, Decimal(10), "LKj 2023")]
    kini = calculate_register(rows, rekap, "Trantibum", Periode(2024))
    dasar = calculate_register(rows, rekap, "Trantibum", Periode(2023))
    assert compare_register(dasar, kini).hasil == 20
    assert list(kini.per_triwulan.values()) == [2, 3, 2, 1]
    assert kini.ditindaklanjuti.hasil == 25
    assert list(check_register(rows, rekap)) == []


def test_kopang_formation_lacks_ten_where_twelve_were_printed() -> None:
    hasil = calculate_formasi(facts.kopang_formasi())
    assert (hasil.bezetting.hasil, hasil.keperluan.hasil, hasil.selisih.hasil) == (22, 32, -10)
    assert [note.split(": ")[1] for note in hasil.catatan] == ["tertulis -1, seharusnya 1"]
    assert [m.isian for m in check_kepegawaian(facts.kopang_formasi(), [])] == ["angka_dokumen"]


def test_klakah_matrices_give_84_of_216_and_12_of_36() -> None:
    documents = [
        SelMatriks(JenisMatriks.DOKUMEN, name, f"Desa {n}", name == "RKPDes")
        for name in ("RKPDes", "APBDes", "Perubahan APBDes")
        for n in range(12)
    ]
    cells = [*facts.klakah_aktivitas(), *documents]
    per = Periode(2024, Triwulan.II).akhir
    activities = calculate_matriks(cells, JenisMatriks.AKTIVITAS, per)
    assert activities.rincian.hitungan == "84 / 216 × 100"
    assert printed(activities.rincian) == "38,89"
    timely = calculate_matriks(cells, JenisMatriks.DOKUMEN, per)
    assert timely.rincian.hitungan == "12 / 36 × 100"
    assert printed(timely.rincian) == "33,33"
    assert list(check_matriks(cells, [])) == []


def test_sumber_has_eighteen_people_by_golongan_and_by_pendidikan() -> None:
    groups, notes = calculate_pegawai(facts.sumber_pegawai())
    golongan, pendidikan = groups[KelompokPegawai.GOLONGAN], groups[KelompokPegawai.PENDIDIKAN]
    assert golongan.jumlah.hasil == pendidikan.jumlah.hasil == 18
    assert {k: v.hasil for k, v in golongan.per_rincian.items()} == {"IV": 2, "III": 11, "II": 5, "I": 0}
    assert pendidikan.per_rincian["S1"].hasil == 9
    assert notes == ()
    assert list(check_kepegawaian([], facts.sumber_pegawai())) == []


def test_sumber_assets_add_up_to_the_printed_kinds() -> None:
    hasil = calculate_aset(facts.sumber_aset(), 2024)
    assert hasil.jumlah.hasil == 265
    kinds = {name.casefold(): rincian.hasil for name, rincian in hasil.per_jenis.items()}
    assert kinds == {
        row["jenis"]: Decimal(row["jumlah_unit"]) for row in facts.read("sumber-2024-aset-rekap")
    }
    counted = {label: rincian.hasil for label, rincian in hasil.per_kondisi.items()}
    assert counted == {"Baik": 3, "Rusak ringan": 16, "Tidak diisi": 246}
    assert sum(r.hasil or 0 for r in hasil.per_usia.values()) == 265
    assert list(check_aset(facts.sumber_aset(), 2024)) == []
