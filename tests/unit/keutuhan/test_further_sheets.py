"""Sheets that not every book has: what is in order passes, and what spoils more than one row is told."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import (
    Aset,
    Desa,
    Formasi,
    NilaiIpp,
    RekapUnsurSkm,
    StatusDesa,
)
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.berkas.tindak_lanjut import KlaimTindakLanjut
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.keutuhan import check_berkas
from selaras.domain.lke import GradeLke
from tests.unit.keutuhan.cases_cacah import event, golongan, rekap
from tests.unit.keutuhan.cases_desa import idm, sel
from tests.unit.keutuhan.cases_evaluasi import ACTION, FIRST, earlier, score
from tests.unit.keutuhan.cases_pelayanan import ANSWERED
from tests.unit.keutuhan.cases_uang import SECOND, VERSION, promise, share
from tests.unit.keutuhan.sound import ERROR, GAJI, LISTRIK, with_rows

ONE, TWO = Decimal(1), Decimal(2)
D1, D9 = date(2024, 1, 1), date(2024, 9, 9)
DONE = replace(ACTION, klaim=KlaimTindakLanjut.SELESAI)
CHANGED = replace(VERSION, jenis=JenisVersiPagu.PERUBAHAN, tanggal=date(2024, 5, 1))
PASSING = {
    "a survey with sums": with_rows(
        ANSWERED, RekapUnsurSkm("u2", Decimal(30), Decimal(10)), RekapUnsurSkm("U3")
    ),
    "service values by aspect": with_rows(
        NilaiIpp(2024, FormulirIpp.F03, "i", ONE, TWO), NilaiIpp(2024, FormulirIpp.F03, "II")
    ),
    "desa with their lives and years": with_rows(
        Desa("Lama"), Desa("Satu", "", D1, D9, "lama"), idm(), idm(tahun=2023)
    ),
    "a status without a list of desa": with_rows(idm("Entah")),
    "a status by decree alone": with_rows(
        StatusDesa("Satu", 2024, InstrumenDesa.IDM, status=StatusKemandirian.MAJU)
    ),
    "a no that was late": with_rows(sel(tercapai=False, tanggal_tenggat=D1, tanggal_selesai=D9)),
    "an event done on its day, and a year without events": with_rows(
        event(tanggal_selesai=D1), rekap(Decimal(0))
    ),
    "staff with a printed difference": with_rows(
        Formasi("Camat", bezetting=ONE, keperluan=TWO, angka_dokumen=-ONE), golongan(ONE)
    ),
    "an asset of this year": with_rows(Aset("Laptop", ONE, tahun=2024)),
    "scores of every kind": with_rows(
        score("1", "30"), score("1.a", grade=GradeLke.B), score("total", "64.41")
    ),
    "criteria": with_rows(score("1.a.1", "100"), score("1.a.2", "50"), score("1.a.3", "0")),
    "an evaluation of last year": with_rows(*map(earlier, ("1", "2", "3", "4", "total"))),
    "two actions for one recommendation": with_rows(FIRST, ACTION, DONE),
    "an allocation": with_rows(
        share(GAJI, "S1", 60), share(GAJI, "Penunjang umum", 40), share(LISTRIK, "S2", 100)
    ),
    "a version": with_rows(VERSION, SECOND),
    "versions of which the newest comes first": with_rows(CHANGED, replace(VERSION, pagu=Decimal(10))),
    "versions of which the newest comes last": with_rows(replace(VERSION, pagu=Decimal(10)), CHANGED),
    "a pyramid": with_rows(promise("Camat", "7.01.01"), promise("Kasi", "7.01.01.2.01", "Camat")),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_is_in_order_passes(name: str) -> None:
    assert check_berkas(PASSING[name]) == ()


def test_a_bad_weight_is_told_with_the_sum_that_it_spoils() -> None:
    found = check_berkas(with_rows(share(GAJI, "S1", 120), share(GAJI, "S2", -20)))
    assert [(m.tingkat, m.nomor, m.isian) for m in found] == [(ERROR, n, "bobot") for n in (0, 1)]


def test_superiors_in_a_circle_are_told_for_each_position() -> None:
    circle = (promise("A", "7.01.01", "B"), promise("B", "7.01.01", "C"), promise("C", "7.01.01", "A"))
    found = check_berkas(with_rows(*circle))
    assert [(m.nomor, m.isian) for m in found] == [(n, "atasan") for n in range(3)]
