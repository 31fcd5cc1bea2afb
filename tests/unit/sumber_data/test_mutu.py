"""A table of mutu leaves no value out and keeps its borders as the rule prints them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.mutu import Mutu, TabelMutu, TabelMutuError, mutu_for
from tests.spec.adapters_sumber import aturan_desa, aturan_ipp, aturan_skm

desa = aturan_desa()
assert desa.status_idm is not None
assert desa.status_indeks_desa is not None
TABLES = (aturan_skm().mutu, aturan_ipp().kategori, desa.status_idm, desa.status_indeks_desa)


@given(st.sampled_from(TABLES), st.decimals(0, 1, places=6))
def test_every_value_within_the_table_has_exactly_one_mutu(tabel: TabelMutu, place: Decimal) -> None:
    nilai = tabel.terendah + (tabel.tertinggi - tabel.terendah) * place
    mutu = mutu_for(nilai, tabel)
    assert mutu is not None
    above = tabel.daftar_mutu[: tabel.daftar_mutu.index(mutu)]
    assert not any(nilai > row.batas_bawah + Decimal("0.005") for row in above)


@given(st.sampled_from(TABLES), st.decimals(0, 1, places=6), st.decimals(0, 1, places=6))
def test_a_higher_value_never_has_a_worse_mutu(tabel: TabelMutu, one: Decimal, two: Decimal) -> None:
    width = tabel.tertinggi - tabel.terendah
    lower, higher = (mutu_for(tabel.terendah + width * p, tabel) for p in sorted((one, two)))
    assert lower is not None
    assert higher is not None
    assert tabel.daftar_mutu.index(higher) <= tabel.daftar_mutu.index(lower)


@pytest.mark.parametrize("tabel", TABLES, ids=lambda t: t.nama)
def test_values_outside_have_no_mutu(tabel: TabelMutu) -> None:
    assert mutu_for(tabel.terendah - Decimal("0.01"), tabel) is None
    assert mutu_for(tabel.tertinggi + Decimal("0.01"), tabel) is None
    assert mutu_for(tabel.tertinggi, tabel) is tabel.daftar_mutu[0]
    assert mutu_for(tabel.terendah, tabel) is tabel.daftar_mutu[-1]


def test_noise_of_a_division_does_not_cross_an_open_border() -> None:
    rows = (Mutu("A", "", Decimal(1), bawah_termasuk=False), Mutu("B", "", Decimal(0)))
    tabel = TabelMutu("contoh", rows, Decimal(2))
    third = Decimal(1) / 3
    assert mutu_for(third + third + third, tabel) is tabel.daftar_mutu[1]
    assert mutu_for(Decimal("1.0000001"), tabel) is tabel.daftar_mutu[0]


FAULTS = {
    "no rows": (),
    "lowest value left out": (Mutu("A", "", Decimal(0), bawah_termasuk=False),),
    "worst first": (Mutu("B", "", Decimal(0)), Mutu("A", "", Decimal(1))),
    "one code twice": (Mutu("A", "", Decimal(1)), Mutu("A", "", Decimal(0))),
    "row above the highest value": (Mutu("A", "", Decimal(3)), Mutu("B", "", Decimal(0))),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faulty_table_is_refused(fault: str) -> None:
    with pytest.raises(TabelMutuError):
        TabelMutu("contoh", FAULTS[fault], Decimal(2))
