"""Parts and placeholders of own words: read from what is typed, faults named with what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.hasil.uang_kode import money_of
from selaras.domain.kode import parse_kode
from selaras.domain.narasi import (
    DAFTAR_BAGIAN,
    DAFTAR_PENANDA,
    KodeDikenal,
    Penanda,
    find_bagian,
    find_faults,
    read_teks,
)
from selaras.domain.narasi.bagian import near_bagian
from tests.unit.making import YEAR, anggaran, belanja

CODES = KodeDikenal(("S1", "S2", "P1"), (parse_kode("7.01.01"), parse_kode("7.01.02")))
ADVICE = {
    "{{capain:S1}}": "mungkin maksudnya 'capaian', 'serapan'",
    "{{capaian:SI}}": "mungkin maksudnya 'S2', 'S1'",
    "{{pagu:7.01.03}}": "mungkin maksudnya '7.01.02', '7.01.01'",
    "{{qqqq}}": "salin dari panduan",
    "{{capaian:S1": "lengkapi penandanya",
    "capaian:S1}}": "lengkapi penandanya",
    "{{}}": "salin dari panduan",
}


def test_names_are_unique() -> None:
    assert len({bagian.nama for bagian in DAFTAR_BAGIAN}) == len(DAFTAR_BAGIAN)
    assert len({jenis.nama for jenis in DAFTAR_PENANDA}) == len(DAFTAR_PENANDA)


def test_a_part_is_found_however_it_is_typed() -> None:
    found = find_bagian(" Kata  Pengantar ")
    assert found is not None
    assert found.nama == "kata_pengantar"
    assert find_bagian("kata") is None
    assert near_bagian("kata pengatar").startswith("mungkin maksudnya 'kata_pengantar'")


def test_a_text_falls_into_words_and_placeholders() -> None:
    assert list(read_teks("Ada {{ Capaian : S1 }} dan {{tahun}}.")) == [
        "Ada ",
        Penanda("capaian", "S1"),
        " dan ",
        Penanda("tahun"),
        ".",
    ]


@given(st.text(alphabet="{}:aS1 \n", max_size=40))
def test_any_text_is_read_and_checked_without_a_crash(teks: str) -> None:
    pieces = list(read_teks(teks))
    if all(isinstance(piece, str) for piece in pieces):
        assert "".join(map(str, pieces)) == teks
    list(find_faults(teks, CODES))


@pytest.mark.parametrize("jenis", DAFTAR_PENANDA, ids=lambda jenis: jenis.nama)
def test_the_example_of_every_placeholder_is_sound(jenis: object) -> None:
    assert list(find_faults(f"Teks {jenis.contoh}.", CODES)) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("teks", ADVICE)
def test_a_fault_names_what_may_be_meant(teks: str) -> None:
    (fault,) = find_faults(teks, CODES)
    assert fault.saran == ADVICE[teks]


def test_the_money_of_a_code_is_that_of_all_its_sources_and_counted_once() -> None:
    rows = [
        anggaran("7.01.01", 400, sumber_dana="DAU"),
        anggaran("7.01.01", 100, sumber_dana="PAD"),
        anggaran("7.01.02", 50),
    ]
    spent = [
        belanja("7.01.01", sd_periode=300, sumber_dana="DAU"),
        belanja("7.01.01", sd_periode=20, sumber_dana="PAD"),
    ]
    result = calculate_anggaran(rows, spent, YEAR)
    money = money_of(result, parse_kode("7.01.01"))
    assert money is not None
    assert (money.pagu, money.realisasi, money.sisa) == (500, 320, 180)
    assert money_of(result, parse_kode("7.01.09")) is None
