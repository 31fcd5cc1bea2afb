"""Damaged lists of desa, their status and matrices, one problem each."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    Desa,
    SelMatriks,
    StatusDesa,
)
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.desa import InstrumenDesa
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows

ONE, TWO = Decimal(1), Decimal(2)
D1, D9 = date(2024, 1, 1), date(2024, 9, 9)


def idm(nama: str = "Satu", tahun: int = 2024, **more: Any) -> StatusDesa:
    return StatusDesa(nama, tahun, InstrumenDesa.IDM, **{"skor": Decimal("0.7"), **more})


def sel(desa: str = "Satu", **more: Any) -> SelMatriks:
    return SelMatriks(JenisMatriks.DOKUMEN, "APBDes", desa, **more)


DESA = {
    "a desa twice": Case(
        with_rows(Desa("Satu"), Desa("SATU")),
        (ERROR, "daftar_desa", 1, "nama"),
        "nama desa yang sama seperti isian ke-1",
        "nama desa yang unik",
    ),
    "a desa that ends before it begins": Case(
        with_rows(Desa("Satu", "", D9, D1)),
        (ERROR, "daftar_desa", 0, "berlaku_sampai"),
        "1 Januari 2024",
        "9 September 2024 atau sesudahnya",
    ),
    "an unknown predecessor": Case(
        with_rows(Desa("Satu", "", D1, None, "Nol")),
        (ERROR, "daftar_desa", 0, "pendahulu"),
        "'Nol'",
        "nama desa lain pada lembar Desa",
    ),
    "a desa that comes from itself": Case(
        with_rows(Desa("Satu", "", D1, None, "satu")),
        (ERROR, "daftar_desa", 0, "pendahulu"),
        "'satu'",
        "nama desa lain pada lembar Desa",
    ),
    "a successor without a date": Case(
        with_rows(Desa("Nol"), Desa("Satu", pendahulu="Nol")),
        (WARNING, "daftar_desa", 1, "berlaku_sejak"),
        "kosong",
        "tanggal desa ini ada",
    ),
    "a status twice": Case(
        with_rows(idm(), idm("satu")),
        (ERROR, "daftar_status_desa", 1, "desa"),
        "desa, tahun, dan instrumen yang sama seperti isian ke-1",
        "desa, tahun, dan instrumen yang unik",
    ),
    "the status of an unknown desa": Case(
        with_rows(Desa("Satu"), idm("Dua")),
        (ERROR, "daftar_status_desa", 0, "desa"),
        "'Dua'",
        "nama pada lembar Desa",
    ),
    "the wrong instrument": Case(
        with_rows(replace(idm(), instrumen=InstrumenDesa.INDEKS_DESA, skor=Decimal(70))),
        (WARNING, "daftar_status_desa", 0, "instrumen"),
        "Indeks Desa untuk 2024",
        "IDM",
    ),
    "a status of which nothing is known": Case(
        with_rows(idm(skor=None)),
        (ERROR, "daftar_status_desa", 0, "skor"),
        "skor kosong",
        "skor, atau IKS, IKE, dan IKL, atau status",
    ),
    "indices off the scale": Case(
        with_rows(idm(iks=TWO, ike=ONE, ikl=ONE)),
        (ERROR, "daftar_status_desa", 0, "iks"),
        "IKS di luar 0 sampai 1",
        "skor, atau IKS, IKE, dan IKL, atau status",
    ),
    "a score off the scale": Case(
        with_rows(idm(skor=Decimal(70))), (ERROR, "daftar_status_desa", 0, "skor"), "70", "0 sampai 1"
    ),
}
MATRIKS = {
    "a cell twice": Case(
        with_rows(sel(), sel()),
        (ERROR, "daftar_matriks", 1, "baris"),
        "baris dan desa yang sama seperti isian ke-1",
        "baris dan desa yang unik",
    ),
    "the cell of an unknown desa": Case(
        with_rows(Desa("Satu"), sel("Dua")),
        (ERROR, "daftar_matriks", 0, "desa"),
        "'Dua'",
        "nama pada lembar Desa",
    ),
    "a cell that does not apply but is reached": Case(
        with_rows(sel(tidak_berlaku=True, tercapai=True)),
        (ERROR, "daftar_matriks", 0, "tidak_berlaku"),
        "Ya, padahal tercapai",
        "salah satu saja",
    ),
    "a no that is done": Case(
        with_rows(sel(tercapai=False, tanggal_selesai=D1)),
        (WARNING, "daftar_matriks", 0, "tercapai"),
        "Tidak, padahal selesai 1 Januari 2024",
        "Ya atau kosong",
    ),
    "a yes that is late": Case(
        with_rows(sel(tercapai=True, tanggal_tenggat=D1, tanggal_selesai=D9)),
        (WARNING, "daftar_matriks", 0, "tercapai"),
        "Ya, padahal selesai sesudah 1 Januari 2024",
        "Tidak atau kosong",
    ),
}
CASES = DESA | MATRIKS

CIRCLE = with_rows(Desa("Nol", "", D1, None, "Dua"), Desa("Dua", "", D1, None, "Nol"))
