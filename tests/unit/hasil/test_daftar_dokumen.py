"""How far documents have come, and which of those that the evaluation asks for are there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from selaras.domain.berkas import DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.hasil.daftar_dokumen import StatusDokumen, list_asked, list_dokumen, status_of
from tests.unit.making import KETENTUAN, berkas

DAY = date(2024, 3, 1)


def dokumen(jenis: JenisDokumenResmi = JenisDokumenResmi.LKJIP, **changes: Any) -> DokumenResmi:
    return DokumenResmi("D1", jenis, "Judul contoh", **changes)


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, StatusDokumen.TERCATAT),
        ({"dikirim_ke": "Bupati"}, StatusDokumen.TERCATAT),
        ({"tanggal": DAY}, StatusDokumen.DITANDATANGANI),
        ({"tanggal": DAY, "tanggal_kirim": DAY}, StatusDokumen.DIKIRIM),
        ({"tanggal": DAY, "tanda_terima": "12/TT"}, StatusDokumen.DITERIMA),
        ({"tanggal": DAY, "tanggal_kirim": DAY, "tanggal_terima": DAY}, StatusDokumen.DITERIMA),
        ({"tanggal": DAY, "tautan": "https://contoh.go.id"}, StatusDokumen.DIPUBLIKASIKAN),
        ({"tanggal_publikasi": DAY, "tanggal_terima": DAY}, StatusDokumen.DIPUBLIKASIKAN),
    ],
)
def test_status_is_the_furthest_step_that_something_proves(
    changes: dict[str, Any], status: StatusDokumen
) -> None:
    assert status_of(dokumen(**changes)) is status


def test_documents_stand_by_kind_and_within_a_kind_as_in_the_book() -> None:
    first, second = dokumen(tahun=2023), dokumen(tahun=2024)
    plan = dokumen(JenisDokumenResmi.RENSTRA)
    rows = list_dokumen(berkas(daftar_dokumen=(first, plan, second)))
    assert [row.dokumen for row in rows] == [plan, first, second]


def test_every_criterion_asks_for_known_kinds_and_each_is_found_or_not() -> None:
    asked = list_asked(berkas(daftar_dokumen=(dokumen(JenisDokumenResmi.PK),)))
    assert {one.jenis for one in asked if one.ada} == {JenisDokumenResmi.PK}
    bentuk = KETENTUAN.lke_bentuk
    assert bentuk is not None
    assert {one.kriteria for one in asked} <= set(bentuk.daftar_kode)
    assert [one.jenis for one in asked if one.kriteria == "1.a.4"] == [
        JenisDokumenResmi.RENJA,
        JenisDokumenResmi.IKU,
        JenisDokumenResmi.PK,
    ]


def test_nothing_is_asked_for_where_no_rule_settles_it() -> None:
    assert list_asked(berkas(ketentuan=replace(KETENTUAN, lke_dokumen=None))) == ()
