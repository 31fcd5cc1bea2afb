"""Default sentences never contradict the tables, whatever the figures; every wording is whole."""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.documents.builders.narasi.kalimat import SEMUA
from selaras.documents.builders.narasi.pola import Penulis, Pola, compose
from selaras.documents.builders.narasi.uraian import tell_program
from selaras.documents.builders.wording import write_in_sentence, write_selisih
from selaras.documents.model import Inlines, ItemList, Text
from selaras.documents.walking import plain_text
from selaras.domain.angka import format_persen, format_uang
from selaras.domain.capaian import Arah, CaraRekap
from tests.contoh import OFFICES, QUARTERLY, build, load
from tests.documents.narasi_probe import NOT_REACHED, REACHED, assert_well_written, context, read, told
from tests.unit.making import (
    IV,
    KETENTUAN,
    anggaran,
    belanja,
    indikator,
    lalu,
    realisasi,
)

POLA = [pola for daftar in SEMUA.values() for pola in daftar]
VALUES = st.decimals(Decimal("0.01"), Decimal(500), places=2)
AMOUNTS = st.integers(1, 10**10)


@pytest.mark.parametrize("pola", POLA, ids=lambda pola: pola.arti)
def test_every_situation_has_three_wordings_that_end_and_need_the_same(pola: Pola) -> None:
    assert len(set(pola.ragam)) >= 3
    for ragam in pola.ragam:
        sentence = plain_text(compose(ragam, **{name: f"<{name}>" for name in pola.isian}), {})
        assert sentence.endswith(".")
        assert "  " not in sentence
        assert not re.search(r"\d|\bsangat\b|\bsukses\b|\bmembanggakan\b|\bluar biasa\b", sentence)


def test_no_two_situations_share_their_name() -> None:
    """The name decides the wording, so it has to be unique."""
    assert len({pola.arti for pola in POLA}) == len(POLA)


@given(st.sampled_from(POLA), st.integers(0, 50), st.text(max_size=5))
def test_neighbours_never_get_the_same_wording_and_reprints_are_the_same(
    pola: Pola, nomor: int, benih: str
) -> None:
    isian = dict.fromkeys(pola.isian, "x")
    first, second = Penulis(benih, nomor), Penulis(benih, nomor + 1)
    assert first.write(pola, **isian) != second.write(pola, **isian)
    assert first.write(pola, **isian) == Penulis(benih, nomor).write(pola, **isian)


@given(
    arah=st.sampled_from([Arah.NAIK, Arah.TURUN]),
    target=VALUES,
    value=VALUES,
    before=VALUES,
    satuan=st.sampled_from(["%", "Nilai", "Dokumen", "KK"]),
    cap=st.sampled_from([None, Decimal(120)]),
    nomor=st.integers(0, 5),
)
def test_sentences_say_what_the_figures_say(
    *,
    arah: Arah,
    target: Decimal,
    value: Decimal,
    before: Decimal,
    satuan: str,
    cap: Decimal | None,
    nomor: int,
) -> None:
    ctx = context(
        daftar_indikator=[
            indikator(arah=arah, target=target, satuan=satuan, cara_rekap=CaraRekap.POSISI_AKHIR)
        ],
        daftar_realisasi=[realisasi(IV, realisasi=value)],
        daftar_tahun_lalu=(lalu(2023, before),),
        ketentuan=replace(KETENTUAN, batas_capaian=cap),
    )
    hasil, text = ctx.hasil.daftar_indikator[0], told(ctx, nomor)
    assert_well_written(text)
    assert hasil.tahunan.capaian is not None
    assert hasil.tahunan.mentah is not None
    assert bool(REACHED.search(text)) == (hasil.tahunan.mentah >= 100)
    assert bool(NOT_REACHED.search(text)) == (hasil.tahunan.mentah < 100)
    assert write_in_sentence(value, satuan) in text
    assert format_persen(hasil.tahunan.capaian) in text
    assert hasil.kategori is not None
    assert hasil.kategori.label in text
    change = value - before
    assert (" naik " in text) == (change > 0)
    assert (" turun " in text) == (change < 0)
    assert ("kurang baik" in text) == (change != 0 and (change > 0) != (arah is Arah.NAIK))
    if change:
        assert write_selisih(change, satuan) in text


@given(pagu=AMOUNTS, spent=st.integers(0, 10**10), nomor=st.integers(0, 5))
def test_sentences_about_money_print_what_the_table_prints(pagu: int, spent: int, nomor: int) -> None:
    ctx = context(
        daftar_anggaran=[anggaran("7.01.01", pagu), anggaran("7.01.02", 1000)],
        belanja=[belanja("7.01.01", sd_periode=spent), belanja("7.01.02", sd_periode=500)],
    )
    node = ctx.hasil.anggaran.daftar_program[0]
    text = read(tell_program(ctx, node, nomor))
    assert_well_written(text)
    assert f"Rp {format_uang(Decimal(pagu))}" in text
    assert node.uang.serapan is not None
    assert format_persen(node.uang.serapan) in text
    above = r"terlampaui|melebihi pagu|lebih besar daripada pagunya"
    assert bool(re.search(above, text)) == (spent > pagu)
    whole = ctx.hasil.anggaran.total.serapan
    assert whole is not None
    if node.uang.serapan > whole:
        assert re.search(r"erapan ini lebih besar|lebih kecil daripada serapan program ini", text)
    if node.uang.serapan < whole:
        assert re.search(r"erapan ini lebih kecil|lebih besar daripada serapan program ini", text)


def _lists(office: str) -> list[tuple[Inlines, ...]]:
    kode = "lkj-triwulan" if office in QUARTERLY else "lkjip"
    return [block.items for block in build(office, kode).blocks if isinstance(block, ItemList)]


@pytest.mark.parametrize("office", OFFICES)
def test_sentences_of_the_examples_are_well_written_and_vary(office: str) -> None:
    names = [h.indikator.uraian for h in load(office).hasil.daftar_indikator]
    accounts = [
        items
        for items in _lists(office)
        if isinstance(items[0][0], Text) and items[0][0].bold and items[0][0].text.rstrip(". ") in names
    ]
    assert accounts, "every report accounts for its indicators"
    for items in accounts:
        texts = [read(item[1:]) for item in items]
        for text in texts:
            assert_well_written(text)
        shapes = [re.sub(r"[\d.,%]+", "#", text) for text in texts]
        assert all(a != b for a, b in pairwise(shapes))
