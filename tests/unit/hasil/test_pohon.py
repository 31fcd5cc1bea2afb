"""Pohon kinerja: layers for drawing, arrows, and what of the plan it does not carry."""

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.pohon import JenisKondisi, StatusLintas
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.pohon import HasilPohon, calculate_pohon, pohon_of
from selaras.domain.hasil.rencana import rencana_of
from tests.unit.making import berkas
from tests.unit.planning import condition, node, plan

FINAL, OUTPUT = JenisKondisi.FINAL_OUTCOME, JenisKondisi.OUTPUT


def layers(hasil: HasilPohon) -> list[list[str]]:
    return [[node.kode for node in layer] for layer in hasil.daftar_lapis]


def test_a_condition_may_bring_about_several_others() -> None:
    hasil = calculate_pohon([condition("A"), condition("B"), condition("C", "A; B ;A")])
    assert layers(hasil) == [["A", "B"], ["C"]]
    assert [tuple(panah) for panah in hasil.daftar_panah] == [("C", "A"), ("C", "B")]
    assert [node.kode for node in hasil.causes_of("B")] == ["C"]


def test_a_condition_stands_below_everything_that_it_brings_about() -> None:
    hasil = calculate_pohon([condition("A"), condition("B", "A"), condition("C", "A; B")])
    assert layers(hasil) == [["A"], ["B"], ["C"]]


def test_within_a_layer_conditions_stand_near_their_effects() -> None:
    rows = [
        condition("A"),
        condition("B"),
        condition("X", "B"),
        condition("Y", "A"),
        condition("Z", "A;B"),
    ]
    assert layers(calculate_pohon(rows)) == [["A", "B"], ["Y", "Z", "X"]]


def test_a_circle_has_no_layer_and_ends_nothing() -> None:
    hasil = calculate_pohon([condition("A", "B"), condition("B", "A"), condition("C")])
    assert layers(hasil) == [["C"]]
    assert len(hasil.daftar_panah) == 2


def test_unknown_effects_are_no_arrows_and_an_empty_tree_has_no_layers() -> None:
    assert calculate_pohon([condition("A", "X")]).daftar_panah == ()
    assert calculate_pohon([]).daftar_lapis == ()


def test_requests_to_other_offices_are_found_by_their_answer() -> None:
    rows = [
        condition("A", unit_lain="Dinas", status_lintas=StatusLintas.DITOLAK),
        condition("B", unit_lain="Dinas", status_lintas=StatusLintas.DISETUJUI),
    ]
    found = {status: calculate_pohon(rows).with_status(status) for status in StatusLintas}
    assert {status.value: [n.kode for n in nodes] for status, nodes in found.items()} == {
        "menunggu": [],
        "disetujui": ["B"],
        "ditolak": ["A"],
    }


def test_statements_of_the_renstra_that_no_condition_carries_are_named() -> None:
    statements = (
        node("V", tingkat=TingkatRencana.VISI),
        node("T1", "V"),
        node("S1", "T1", TingkatRencana.SASARAN),
        node("S2", "T1", TingkatRencana.SASARAN),
        node("R", rencana="RPJMD", tingkat=TingkatRencana.SASARAN),
    )
    office = berkas(
        daftar_rencana=(plan(),), daftar_simpul=statements, daftar_pohon=(condition(simpul="S1"),)
    )
    hasil = pohon_of(office, rencana_of(office))
    assert hasil is not None
    assert [simpul.kode for simpul in hasil.daftar_belum_terliput] == ["T1", "S2"]
    assert pohon_of(berkas(), None) is None


@given(st.lists(st.lists(st.integers(0, 9), max_size=3), max_size=10))
def test_every_condition_of_a_tree_without_circles_is_drawn_once(effects: list[list[int]]) -> None:
    rows = [
        condition(f"K{n}", ";".join(f"K{end}" for end in ends if end < n))
        for n, ends in enumerate(effects)
    ]
    hasil = calculate_pohon(rows)
    place = {code: depth for depth, layer in enumerate(layers(hasil)) for code in layer}
    assert sum(len(layer) for layer in layers(hasil)) == len(place) == len(rows)
    assert all(place[panah.sebab] > place[panah.akibat] for panah in hasil.daftar_panah)
