"""Which lines of a perjanjian kinerja name a pagu that was changed after the signing."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.berkas import VersiPagu
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.pagu_pk import list_pagu_berubah
from selaras.domain.kode import parse_kode
from tests.unit.making import berkas, profil
from tests.unit.planning import HEAD, agreement, funded

KEGIATAN, SUB, OTHER = "7.01.01.2.01", "7.01.01.2.01.0001", "7.01.01.2.01.0002"
SIGNED, CHANGED = date(2024, 1, 26), date(2024, 5, 2)


def version(kode: str, pagu: int, day: date) -> VersiPagu:
    kind = JenisVersiPagu.INDUK if day == SIGNED else JenisVersiPagu.PERGESERAN
    return VersiPagu(parse_kode(kode), kind, day, Decimal(pagu), Decimal(8))


def changed(promised: int, *versions: VersiPagu, signed: date | None = SIGNED) -> list[Any]:
    office = berkas(
        profil=profil(pihak_pertama=HEAD),
        daftar_pk=[agreement(tanggal=signed)],
        daftar_anggaran_pk=[funded(KEGIATAN, promised)],
        daftar_versi_pagu=versions,
    )
    hasil = calculate_berkas(office)
    found = list_pagu_berubah(hasil.daftar_pk[0], hasil.versi_pagu)
    return [(one.baris.anggaran, one.menjadi, one.versi.tanggal) for one in found]


FIRST = (version(SUB, 70, SIGNED), version(OTHER, 30, SIGNED))


def test_a_line_holds_the_rows_below_it_and_becomes_what_they_became() -> None:
    assert changed(100, *FIRST, version(OTHER, 50, CHANGED)) == [(100, 120, CHANGED)]


def test_a_row_that_came_later_counts_from_then_on() -> None:
    later = version("7.01.01.2.01.0003", 5, CHANGED)
    assert changed(100, *FIRST, later) == [(100, 105, CHANGED)]


def test_a_version_of_the_line_itself_is_not_counted_with_the_rows_below_it() -> None:
    whole = (version(KEGIATAN, 100, SIGNED), version(KEGIATAN, 120, CHANGED))
    assert changed(100, *whole, *FIRST, version(SUB, 90, CHANGED)) == [(100, 120, CHANGED)]
    assert changed(100, *whole) == [(100, 120, CHANGED)]


@pytest.mark.parametrize(
    ("promised", "versions"),
    [
        (100, FIRST),  # nothing came after
        (100, (*FIRST, version(OTHER, 30, CHANGED))),  # the same money again
        (99, (*FIRST, version(OTHER, 50, CHANGED))),  # never the pagu: at odds, not older
        (120, (*FIRST, version(OTHER, 50, CHANGED))),  # the newer pagu already
        (100, ()),
    ],
)
def test_other_lines_are_left_out(promised: int, versions: tuple[VersiPagu, ...]) -> None:
    assert changed(promised, *versions) == []


def test_without_a_day_of_signing_nothing_is_older() -> None:
    assert changed(100, *FIRST, version(OTHER, 50, CHANGED), signed=None) == []
