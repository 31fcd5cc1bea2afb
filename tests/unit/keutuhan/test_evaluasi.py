"""Checks of the sheets around evaluation and money: each finds what it is for, at its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import isian_of
from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke, PihakLke
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.berkas.versi_pagu import JenisVersiPagu, VersiPagu
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.keutuhan.alokasi import check_alokasi
from selaras.domain.keutuhan.lke import check_lke
from selaras.domain.keutuhan.pk import check_pk
from selaras.domain.keutuhan.tindak_lanjut import check_tindak_lanjut
from selaras.domain.keutuhan.versi_pagu import check_versi_pagu
from selaras.domain.kode import parse_kode
from selaras.domain.lke import GradeLke
from tests.unit.making import anggaran

FORM = resolve_ketentuan("contoh", date(2024, 1, 1)).aturan_lke.bentuk
OTHER = PihakLke.PENJAMINAN_KUALITAS
SUB, SECOND = "7.01.01.2.01.0001", "7.01.01.2.01.0002"
BUDGET = [anggaran("7.01.01"), anggaran("7.01.01.2.01"), anggaran(SUB, 100), anggaran(SECOND, 50)]
RECORDS = {
    "daftar_nilai_lke": NilaiLke,
    "daftar_lke_lalu": LkeTahunLalu,
    "daftar_rekomendasi": Rekomendasi,
    "daftar_tindak_lanjut": TindakLanjut,
    "daftar_alokasi": AlokasiAnggaran,
    "daftar_versi_pagu": VersiPagu,
    "daftar_anggaran_pk": AnggaranPk,
}


def score(butir: str, nilai: str | None = None, **more: object) -> NilaiLke:
    return NilaiLke(butir, OTHER, 2024, nilai=None if nilai is None else Decimal(nilai), **more)


def scored(*rows: NilaiLke) -> list[Masalah]:
    return list(check_lke(rows, [], FORM))


def earlier(*parts: str) -> list[Masalah]:
    return list(check_lke([], [LkeTahunLalu(2023, part, Decimal(1)) for part in parts], FORM))


def acted(*rows: TindakLanjut) -> list[Masalah]:
    return list(check_tindak_lanjut([Rekomendasi("R1", "Lengkapi")], rows))


def shared(*parts: tuple[str, str, int]) -> list[Masalah]:
    rows = [AlokasiAnggaran(parse_kode(k), i, Decimal(b)) for k, i, b in parts]
    return list(check_alokasi(rows, BUDGET, {"S1", "S2"}))


VERSION = VersiPagu(parse_kode(SUB), JenisVersiPagu.INDUK, date(2024, 1, 2), Decimal(100))


def versions(*rows: VersiPagu) -> list[Masalah]:
    return list(check_versi_pagu(rows, BUDGET))


def promised(*parts: tuple[str, str, str]) -> list[Masalah]:
    return list(check_pk([AnggaranPk(j, parse_kode(k), Decimal(1), a) for j, k, a in parts]))


ACTION = TindakLanjut("R1", "Susun", penanggung_jawab="Camat", bukti="SK")
SOUND: dict[str, Callable[[], list[Masalah]]] = {
    "scores": lambda: scored(score("1", "30"), score("1.a", grade=GradeLke.B), score("total", "64.41")),
    "criteria": lambda: scored(score("1.a.1", "100"), score("1.a.2", "50"), score("1.a.3", "0")),
    "last year": lambda: earlier("1", "2", "3", "4", "total"),
    "actions": lambda: acted(ACTION, replace(ACTION, klaim=KlaimTindakLanjut.SELESAI)),
    "allocation": lambda: shared((SUB, "S1", 60), (SUB, "Penunjang umum", 40), (SECOND, "S2", 100)),
    "versions": lambda: versions(VERSION),
    "pyramid": lambda: promised(("Camat", "7.01.01", ""), ("Kasi", "7.01.01.2.01", "Camat")),
    "nothing": lambda: [*scored(), *earlier(), *acted(), *shared(), *versions(), *promised()],
}
FAULTY: dict[str, tuple[Callable[[], list[Masalah]], str, int, str, str]] = {
    "part that is not in the form": (lambda: scored(score("5.a")), "kesalahan", 0, "butir", "5.a"),
    "part twice": (
        lambda: scored(score("1.a", "1"), score(" 1.a ", "2")),
        "kesalahan", 1, "butir", "isian ke-1",
    ),
    "grade of a component": (
        lambda: scored(score("1", grade=GradeLke.B)), "kesalahan", 0, "grade", "B",
    ),
    "points above the weight": (lambda: scored(score("1.a", "6.01")), "kesalahan", 0, "nilai", "6,01"),
    "negative points": (lambda: scored(score("1.a", "-1")), "kesalahan", 0, "nilai", "-1"),
    "total above a hundred": (lambda: scored(score("total", "101")), "kesalahan", 0, "nilai", "101"),
    "criterion in between": (lambda: scored(score("1.a.1", "75")), "kesalahan", 0, "nilai", "75"),
    "last year by sub-component": (lambda: earlier("1.a"), "kesalahan", 0, "butir", "1.a"),
    "last year twice": (lambda: earlier("1", "1"), "kesalahan", 1, "butir", "isian ke-1"),
    "recommendation twice": (
        lambda: list(check_tindak_lanjut([Rekomendasi("R1", "a"), Rekomendasi("R1", "b")], [])),
        "kesalahan", 1, "kode", "isian ke-1",
    ),
    "action for nothing": (
        lambda: acted(replace(ACTION, rekomendasi="R9")), "kesalahan", 0, "rekomendasi", "R9",
    ),
    "schedule that ends before it begins": (
        lambda: acted(replace(ACTION, mulai=date(2024, 3, 2), selesai=date(2024, 3, 1))),
        "kesalahan", 0, "selesai", "1 Maret 2024",
    ),
    "plan without responsibility": (
        lambda: acted(replace(ACTION, penanggung_jawab=" ")),
        "peringatan", 0, "penanggung_jawab", "kosong",
    ),
    "claim without evidence": (
        lambda: acted(replace(ACTION, klaim=KlaimTindakLanjut.SELESAI, bukti="")),
        "peringatan", 0, "bukti", "kosong",
    ),
    "decision without date": (
        lambda: acted(replace(ACTION, keputusan=KeputusanTindakLanjut.TUNTAS)),
        "peringatan", 0, "tanggal_keputusan", "kosong",
    ),
    "allocation of a parent": (
        lambda: shared(("7.01.01.2.01", "S1", 100)), "kesalahan", 0, "kode", "7.01.01.2.01",
    ),
    "allocation of an unknown row": (
        lambda: shared(("7.01.01.2.09.0001", "S1", 100)), "kesalahan", 0, "kode", "7.01.01.2.09.0001",
    ),
    "unknown indicator": (lambda: shared((SUB, "S9", 100)), "kesalahan", 0, "indikator", "S9"),
    "weights that are not a hundred": (
        lambda: shared((SUB, "S1", 60), (SECOND, "S1", 100), (SUB, "S2", 30)),
        "kesalahan", 2, "bobot", f"jumlah bobot {SUB} 90",
    ),
    "version of an unknown row": (
        lambda: versions(replace(VERSION, keterangan="lain")), "kesalahan", 0, "kode", SUB,
    ),
    "version without a whole number": (
        lambda: versions(replace(VERSION, urutan=Decimal("1.5"))), "kesalahan", 0, "urutan", "1,5",
    ),
    "version that is not the budget": (
        lambda: versions(replace(VERSION, pagu=Decimal(90))), "peringatan", 0, "pagu", "90",
    ),
    "version with two days": (
        lambda: versions(VERSION, replace(VERSION, kode=parse_kode(SECOND), pagu=Decimal(50),
                                          tanggal=date(2024, 1, 3))),
        "kesalahan", 1, "tanggal", "3 Januari 2024",
    ),
    "version with two numbers": (
        lambda: versions(VERSION, replace(VERSION, kode=parse_kode(SECOND), pagu=Decimal(50),
                                          nomor="DPA/2")),
        "peringatan", 1, "nomor", "'DPA/2'",
    ),
    "version twice": (lambda: versions(VERSION, VERSION), "kesalahan", 1, "kode", "isian ke-1"),
    "promise twice": (
        lambda: promised(("Camat", "7.01.01", ""), ("Camat", "7.01.01", "")),
        "kesalahan", 1, "kode", "isian ke-1",
    ),
    "promise for a bidang": (lambda: promised(("Camat", "7.01", "")), "kesalahan", 0, "kode", "7.01"),
    "two superiors": (
        lambda: promised(("Kasi", "7.01.01", "Camat"), ("Kasi", "7.01.02", "Sekcam")),
        "kesalahan", 1, "atasan", "'Sekcam'",
    ),
    "own superior": (lambda: promised(("Kasi", "7.01.01", "Kasi")), "kesalahan", 0, "atasan", "Kasi"),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_sound_sheets_have_no_problem(name: str) -> None:
    assert SOUND[name]() == []


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_found_once_at_its_place_and_says_how_to_mend(name: str) -> None:
    find, tingkat, nomor, isian, said = FAULTY[name]
    (masalah,) = find()
    assert (masalah.tingkat, masalah.nomor, masalah.isian) == (tingkat, nomor, isian)
    assert said in masalah.ditemukan
    assert all(text.strip() for text in (masalah.diharapkan, masalah.saran))
    assert masalah.isian in isian_of(RECORDS[masalah.daftar])


def test_a_bad_weight_is_told_with_the_sum_that_it_spoils() -> None:
    assert {m.isian for m in shared((SUB, "S1", 120), (SUB, "S2", -20))} == {"bobot"}
    assert len(shared((SUB, "S1", 120), (SUB, "S2", -20))) == 2
    assert [m.nomor for m in shared((SUB, "S1", 100), (SUB, "S2", 0))] == [1]


def test_the_same_indicator_twice_for_a_sub_kegiatan_is_found() -> None:
    (masalah,) = shared((SUB, "S1", 60), (SUB, "S1", 40))
    assert (masalah.nomor, masalah.isian) == (1, "indikator")


def test_a_negative_pagu_is_found() -> None:
    assert [m.isian for m in versions(replace(VERSION, pagu=Decimal(-100)))] == ["pagu", "pagu"]


def test_superiors_in_a_circle_are_found_for_each_position() -> None:
    found = promised(("A", "7.01.01", "B"), ("B", "7.01.01", "C"), ("C", "7.01.01", "A"))
    assert [(m.nomor, m.isian) for m in found] == [(0, "atasan"), (1, "atasan"), (2, "atasan")]


def test_the_newest_version_is_compared_whatever_the_order_of_rows() -> None:
    changed = replace(VERSION, jenis=JenisVersiPagu.PERUBAHAN, tanggal=date(2024, 9, 1))
    old = replace(VERSION, pagu=Decimal(10))
    assert versions(changed, old) == versions(old, changed) == []
