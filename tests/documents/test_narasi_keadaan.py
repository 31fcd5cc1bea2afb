"""Situations that figures alone do not tell: states, quarters, official values, breaks, ranges."""

import re
from decimal import Decimal

import pytest

from selaras.documents.builders.narasi.laporan import tell_mean, tell_verdicts
from selaras.documents.builders.narasi.uraian import tell_indicator, tell_program
from selaras.documents.model import Missing
from selaras.documents.walking import plain_text
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.nilai import StatusNilai
from tests.documents.narasi_probe import NOT_REACHED, REACHED, assert_well_written, context, read, told
from tests.unit.making import (
    II,
    IV,
    QUARTER_TWO,
    I,
    anggaran,
    belanja,
    indikator,
    lalu,
    profil,
    realisasi,
)


@pytest.mark.parametrize("status", [s for s in StatusNilai if s is not StatusNilai.TERISI])
def test_a_value_that_is_not_there_is_said_with_its_reason_and_never_judged(status: StatusNilai) -> None:
    row = RealisasiKinerja("S1", IV, status=status, alasan="menunggu BPS.")
    ctx = context(
        daftar_indikator=[indikator(cara_rekap=CaraRekap.POSISI_AKHIR)], daftar_realisasi=[row]
    )
    parts = tell_indicator(ctx, ctx.hasil.daftar_indikator[0], 0)
    text = plain_text(parts, {})
    assert not REACHED.search(text)
    assert not NOT_REACHED.search(text)
    gaps = [part for part in parts if isinstance(part, Missing)]
    if status is StatusNilai.BELUM_DIISI:
        assert gaps == [Missing("realisasi S1")]
    else:
        assert gaps == []
        assert "(menunggu BPS)" in text


def test_a_quarter_is_not_yet_and_tells_its_own_value() -> None:
    ctx = context(
        "lkj_triwulan",
        profil=profil(QUARTER_TWO),
        daftar_indikator=[indikator(target=Decimal(80))],
        daftar_realisasi=[
            realisasi(I, pembilang=1, penyebut=4),
            realisasi(II, pembilang=3, penyebut=4),
        ],
        daftar_tahun_lalu=(lalu(2023, 60),),
    )
    text = told(ctx)
    assert "sampai dengan Triwulan II Tahun 2024" in text
    assert "belum tercapai" in text
    assert "50,00 %" in text
    assert "75,00 %" in text
    assert "2023" not in text, "part of a year is not set beside a whole one"


def test_official_provisional_and_restated_values_are_told() -> None:
    row = realisasi(
        IV, realisasi=70, nilai_resmi=72, dasar_resmi="LHE 1/2025.", tahun_data=2023, sementara=True
    )
    ctx = context(
        daftar_indikator=[indikator(satuan="Nilai", cara_rekap=CaraRekap.POSISI_AKHIR)],
        daftar_realisasi=[row],
        daftar_tahun_lalu=(lalu(2023, 60, disajikan_kembali=65, alasan="salah hitung"),),
    )
    text = told(ctx)
    assert "LHE 1/2025; hitungan kantor 70." in text
    assert "nilai tahun 2023" in text
    assert "sementara" in text
    assert re.search(r"naik 7\b", text)
    assert re.search(r"emula(?: realisasi tahun 2023 tertulis)? 60", text)
    assert "salah hitung" in text


def test_a_break_is_told_and_nothing_compared_across_it() -> None:
    ctx = context(
        daftar_indikator=[
            indikator(
                cara_rekap=CaraRekap.POSISI_AKHIR,
                menggantikan="Nilai lama",
                tahun_ganti=2024,
                sebanding=False,
            )
        ],
        daftar_realisasi=[realisasi(IV, realisasi=90)],
        daftar_tahun_lalu=(lalu(2023, 60),),
    )
    text = told(ctx)
    assert "menggantikan 'Nilai lama' dan tidak sebanding" in text
    assert " naik " not in text


def test_ranges_are_named_as_ranges() -> None:
    for value, words in ((Decimal(85), "target tercapai"), (Decimal(95), "target tidak tercapai")):
        ctx = context(
            daftar_indikator=[
                indikator(
                    arah=Arah.RENTANG,
                    target=None,
                    target_bawah=Decimal(80),
                    target_atas=Decimal(90),
                    cara_rekap=CaraRekap.POSISI_AKHIR,
                )
            ],
            daftar_realisasi=[realisasi(IV, realisasi=value)],
        )
        texts = [told(ctx, nomor) for nomor in range(3)]
        assert all("entang target 80 – 90 %" in text for text in texts)
        assert any(words in text for text in texts)


def test_units_are_written_as_prose_writes_them() -> None:
    cases = {"%": "turun 5,00 poin persentase", "Nilai": "turun 5", "Dokumen": "turun 5 dokumen"}
    for satuan, words in cases.items():
        ctx = context(
            daftar_indikator=[indikator(satuan=satuan, cara_rekap=CaraRekap.POSISI_AKHIR)],
            daftar_realisasi=[realisasi(IV, realisasi=70)],
            daftar_tahun_lalu=(lalu(2023, 75),),
        )
        assert re.search(rf"{words}(?:[;,]| dan )", told(ctx)), satuan


@pytest.mark.parametrize(
    ("pagu", "spent", "words"),
    [
        (0, 0, "serapan(?:nya)? tidak dihitung"),
        (0, 5, "serapan(?:nya)? tidak dihitung"),
        (10, 0, "0,00 %"),
        (10, 10, "100,00 %"),
        (10, 4, "Rp 6[.;]"),
    ],
)
def test_money_is_told_whatever_pagu_and_spending_are(pagu: int, spent: int, words: str) -> None:
    ctx = context(
        daftar_anggaran=[anggaran("7.01.01", pagu)], belanja=[belanja("7.01.01", sd_periode=spent)]
    )
    for nomor in range(3):
        text = read(tell_program(ctx, ctx.hasil.anggaran.daftar_program[0], nomor))
        assert_well_written(text)
        assert re.search(words, text)


def test_money_that_is_not_filled_is_a_gap() -> None:
    ctx = context(daftar_anggaran=[anggaran("7.01.01", 10)])
    parts = tell_program(ctx, ctx.hasil.anggaran.daftar_program[0], 0)
    assert Missing("realisasi anggaran 7.01.01") in parts


def test_a_report_in_which_all_indicators_stand_alike_says_so() -> None:
    ctx = context(
        daftar_indikator=[indikator(cara_rekap=CaraRekap.POSISI_AKHIR)],
        daftar_realisasi=[realisasi(IV, realisasi=90)],
    )
    (verdicts,) = tell_verdicts(ctx)
    assert "semuanya melampaui target" in read(verdicts)
    assert "rata-rata" not in read(tell_mean(ctx)).lower()
