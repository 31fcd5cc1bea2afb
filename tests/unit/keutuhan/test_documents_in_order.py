"""Progress, documents, events and words that are in order are not complained of, up to each border."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas.konteks import CaraNarasi
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.keutuhan import check_berkas
from tests.unit.keutuhan.cases_dokumen import (
    D1,
    D2,
    DECREE,
    FLOW,
    INVITATION,
    ITEM,
    LETTER,
    MEETING,
    PROCEDURE,
    REPORT,
    SEAT,
)
from tests.unit.keutuhan.cases_kata import (
    ANSWER,
    AWARD,
    BELOW,
    CIRCLE,
    DUTY,
    ISSUE,
    LAW,
    NOTE,
    SHARED,
    WORDS,
)
from tests.unit.keutuhan.cases_kemajuan import FEB, progress, setting
from tests.unit.keutuhan.sound import ERROR, LISTRIK, with_rows

PASSING = {
    "progress that stays, up to the whole of the money": with_rows(
        progress(target_fisik=100, realisasi_fisik=0, belanja=1000),
        progress(FEB, target_fisik=100, realisasi_fisik=0, belanja=1000),
    ),
    "progress of two rows in one month": with_rows(
        progress(realisasi_fisik=50), progress(kode=LISTRIK, realisasi_fisik=20)
    ),
    "progress that is not known in between": with_rows(
        progress(belanja=5), progress(FEB), progress(date(2024, 3, 31), belanja=6)
    ),
    "all on one day": with_rows(
        replace(DECREE, tanggal_kirim=D2, tanggal_terima=D2, tanggal_publikasi=D2)
    ),
    "days of a document that nobody dated": with_rows(
        replace(DECREE, tanggal=None, nomor="", tanggal_kirim=D1, tanggal_publikasi=D1)
    ),
    "a report without number": with_rows(REPORT),
    "a decree with its items and team": with_rows(
        DECREE, ITEM, replace(ITEM, dokumen="sk1", uraian="Lain."), SEAT, SEAT
    ),
    "a procedure with its flow": with_rows(
        replace(PROCEDURE, tanggal_revisi=D2, tanggal_efektif=D2), *FLOW
    ),
    "a procedure without steps": with_rows(replace(PROCEDURE, tanggal_pembuatan=None)),
    "an invitation on the day": with_rows(MEETING, replace(INVITATION, tanggal=D2)),
    "letters without numbers": with_rows(LETTER, replace(LETTER, kode="U9")),
    "one number of the agenda in two years": with_rows(
        replace(LETTER, nomor_agenda=Decimal(1)),
        replace(LETTER, kode="U9", nomor_agenda=Decimal(1), tanggal=date(2023, 1, 2)),
    ),
    "a letter that is no invitation": with_rows(replace(LETTER, jenis=JenisSurat.TANDA_TERIMA)),
    "issues one below the other": with_rows(BELOW, ISSUE),
    "work shared on a known row, or on none": with_rows(SHARED, replace(SHARED, kode=None)),
    "awards of this year and of no year": with_rows(
        replace(AWARD, tahun=2024), replace(AWARD, tahun=None)
    ),
    "one duty of two positions": with_rows(DUTY, replace(DUTY, jabatan="Sekretaris")),
    "a regulation that another ended": with_rows(replace(LAW, dicabut_oleh="Perbup 7/2024")),
    "one text in place of another and two added": with_rows(
        WORDS, *[replace(WORDS, cara=CaraNarasi.TAMBAH)] * 2
    ),
    "one text for each subject": with_rows(
        replace(WORDS, bagian="uraian_indikator", pokok="s1"),
        replace(WORDS, bagian="uraian_program", pokok="7.01.01"),
        WORDS,
    ),
    "a report sent back with words, another praised without": with_rows(
        replace(ANSWER, pilihan=PilihanTanggapan.TELITI_CAPAIAN, catatan="Hitung lagi"), ANSWER
    ),
    "notes with and without another value": with_rows(NOTE, replace(NOTE, tertulis="")),
    "settings of several kinds": with_rows(
        setting("batas_capaian", "120"), setting("kertas", "F4"), setting("tampilkan_nip", "Ya")
    ),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_is_in_order_passes(name: str) -> None:
    assert check_berkas(PASSING[name]) == ()


def test_issues_in_a_circle_are_told_each_with_the_way_round() -> None:
    found = check_berkas(with_rows(*CIRCLE))
    assert [(m.tingkat, m.nomor, m.isian) for m in found] == [(ERROR, n, "induk") for n in (0, 1)]
    assert found[0].saran == "putuskan lingkarannya: i1 → i2 → i1"
