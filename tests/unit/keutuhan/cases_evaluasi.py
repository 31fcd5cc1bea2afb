"""Damaged evaluations, recommendations and follow-ups, one problem each."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    LkeTahunLalu,
    NilaiLke,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut
from selaras.domain.lke import GradeLke
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows

FIRST = Rekomendasi("R1", "Lengkapi")
ACTION = TindakLanjut("R1", "Susun", penanggung_jawab="Camat", bukti="SK")


def score(butir: str, nilai: str | None = None, **more: Any) -> NilaiLke:
    number = None if nilai is None else Decimal(nilai)
    return NilaiLke(butir, PihakLke.PENJAMINAN_KUALITAS, 2024, nilai=number, **more)


def earlier(butir: str) -> LkeTahunLalu:
    return LkeTahunLalu(2023, butir, Decimal(1))


CASES = {
    "a part that is not in the form": Case(
        with_rows(score("5.a")),
        (ERROR, "daftar_nilai_lke", 0, "butir"),
        "5.a",
        "kode komponen, sub komponen, atau kriteria, misalnya 1.a, atau 'total'",
    ),
    "a part twice": Case(
        with_rows(score("1.a", "1"), score(" 1.a ", "2")),
        (ERROR, "daftar_nilai_lke", 1, "butir"),
        "butir yang sama seperti isian ke-1",
        "butir yang unik",
    ),
    "the grade of a component": Case(
        with_rows(score("1", grade=GradeLke.B)), (ERROR, "daftar_nilai_lke", 0, "grade"), "B", "kosong"
    ),
    "points above the weight": Case(
        with_rows(score("1.a", "6.01")), (ERROR, "daftar_nilai_lke", 0, "nilai"), "6,01", "0 sampai 6"
    ),
    "negative points": Case(
        with_rows(score("1.a", "-1")), (ERROR, "daftar_nilai_lke", 0, "nilai"), "-1", "0 sampai 6"
    ),
    "a total above a hundred": Case(
        with_rows(score("total", "101")), (ERROR, "daftar_nilai_lke", 0, "nilai"), "101", "0 sampai 100"
    ),
    "a criterion in between": Case(
        with_rows(score("1.a.1", "75")), (ERROR, "daftar_nilai_lke", 0, "nilai"), "75", "100, 50, atau 0"
    ),
    "last year by sub-component": Case(
        with_rows(earlier("1.a")),
        (ERROR, "daftar_lke_lalu", 0, "butir"),
        "1.a",
        "kode komponen atau 'total'",
    ),
    "a part of last year twice": Case(
        with_rows(earlier("1"), earlier("1")),
        (ERROR, "daftar_lke_lalu", 1, "butir"),
        "butir yang sama seperti isian ke-1",
        "butir yang unik",
    ),
    "a recommendation twice": Case(
        with_rows(FIRST, FIRST),
        (ERROR, "daftar_rekomendasi", 1, "kode"),
        "kode rekomendasi yang sama seperti isian ke-1",
        "kode rekomendasi yang unik",
    ),
    "an action for nothing": Case(
        with_rows(FIRST, replace(ACTION, rekomendasi="R9")),
        (ERROR, "daftar_tindak_lanjut", 0, "rekomendasi"),
        "R9",
        "kode pada lembar Rekomendasi",
    ),
    "a schedule that ends before it begins": Case(
        with_rows(FIRST, replace(ACTION, mulai=date(2024, 3, 2), selesai=date(2024, 3, 1))),
        (ERROR, "daftar_tindak_lanjut", 0, "selesai"),
        "1 Maret 2024",
        "2 Maret 2024 atau sesudahnya",
    ),
    "a plan without responsibility": Case(
        with_rows(FIRST, replace(ACTION, penanggung_jawab=" ")),
        (WARNING, "daftar_tindak_lanjut", 0, "penanggung_jawab"),
        "kosong",
        "jabatan penanggung jawab",
    ),
    "a claim without evidence": Case(
        with_rows(FIRST, replace(ACTION, klaim=KlaimTindakLanjut.SELESAI, bukti="")),
        (WARNING, "daftar_tindak_lanjut", 0, "bukti"),
        "kosong",
        "bukti bahwa sudah selesai",
    ),
    "a decision without its date": Case(
        with_rows(FIRST, replace(ACTION, keputusan=KeputusanTindakLanjut.TUNTAS)),
        (WARNING, "daftar_tindak_lanjut", 0, "tanggal_keputusan"),
        "kosong",
        "tanggal Inspektorat memutuskan",
    ),
}
