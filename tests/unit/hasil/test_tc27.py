"""Table T-C.27: sums upward and over the years, and what does not fit."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import SimpulRencana, TargetRencana
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.pohon_rencana import grow_tree
from selaras.domain.hasil.tc27 import AKHIR, KOLOM, HasilTc27, JenisSelisih, calculate_tc27
from tests.unit.planning import node, plan, target

PLAN = plan(awal=2021, akhir=2026)
PROGRAM, KEGIATAN = TingkatRencana.PROGRAM, TingkatRencana.KEGIATAN
TREE = (node(), node("P1", "T1", PROGRAM), node("K1", "P1", KEGIATAN), node("K2", "P1", KEGIATAN))


def table(*rows: TargetRencana, tree: tuple[SimpulRencana, ...] = TREE) -> HasilTc27:
    return calculate_tc27(PLAN, grow_tree(tree, rows))


def faults(hasil: HasilTc27) -> list[tuple[str, str, JenisSelisih, Decimal]]:
    return [(s.simpul.kode, hasil.label(s.kolom), s.jenis, s.selisih) for s in hasil.daftar_selisih]


money = st.lists(st.integers(0, 10**9), min_size=6, max_size=6)


@st.composite
def sound_tables(draw: st.DrawFn) -> list[TargetRencana]:
    """Draw a programme of kegiatan whose money adds up both ways."""
    below = [draw(money) for _ in range(draw(st.integers(1, 4)))]
    totals = [sum(year) for year in zip(*below, strict=True)]
    lines = [("P1", totals), *((f"K{n}", years) for n, years in enumerate(below, start=1))]
    return [target(kode, **dict(zip(KOLOM, (*years, sum(years)), strict=True))) for kode, years in lines]


def tree_of(rows: list[TargetRencana]) -> tuple[SimpulRencana, ...]:
    return (*TREE[:2], *(node(row.simpul, "P1", KEGIATAN) for row in rows[1:]))


@given(sound_tables())
def test_a_table_that_adds_up_has_no_fault(rows: list[TargetRencana]) -> None:
    assert faults(table(*rows, tree=tree_of(rows))) == []


@given(sound_tables(), st.data())
def test_one_amount_that_is_off_is_told_at_its_parent_and_at_its_end(
    rows: list[TargetRencana], data: st.DataObject
) -> None:
    place, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.sampled_from(KOLOM))
    off = data.draw(st.integers(1, 1000))
    rows[place] = replace(rows[place], **{column: getattr(rows[place], column) + off})
    hasil = table(*rows, tree=tree_of(rows))
    label = hasil.label(column)
    upward = ("P1", label, JenisSelisih.KE_ATAS, -off if place == 0 else off)
    sign = -1 if column == AKHIR else 1
    over = (rows[place].simpul, "akhir", JenisSelisih.ANTARTAHUN, sign * off)
    assert sorted(faults(hasil)) == sorted([upward, over])


def test_a_statement_without_money_passes_on_what_stands_below() -> None:
    hasil = table(target("P1"), target("K1", pagu_2=30), target("K2", pagu_2=12, pagu_akhir=12))
    top, program, *_ = hasil.daftar_baris
    assert [row.nilai("pagu_2") for row in (top, program)] == [42, 42]
    assert program.jumlah["pagu_2"].kalimat() == "jumlah uraian P1 = 30 + 12 = 42"
    assert (program.nilai("pagu_1"), program.nilai(AKHIR)) == (None, 12)
    assert hasil.total["pagu_2"].hasil == 42
    assert faults(hasil) == []


def test_a_parent_counts_its_children_as_printed_so_a_fault_is_told_once() -> None:
    hasil = table(target("T1", pagu_1=10), target("P1", pagu_1=10), target("K1", pagu_1=7))
    assert faults(hasil) == [("P1", "2021", JenisSelisih.KE_ATAS, Decimal(-3))]


def test_money_may_stand_with_any_indicator_of_a_statement() -> None:
    hasil = table(target("P1", "a"), target("P1", "b", pagu_1=5), target("K1", pagu_1=5))
    assert hasil.daftar_baris[1].pagu == {"pagu_1": Decimal(5)}
    assert [row.indikator for row in hasil.daftar_baris[1].daftar_target] == ["a", "b"]
    assert faults(hasil) == []


def test_money_of_several_indicators_of_a_statement_is_added() -> None:
    hasil = table(target("P1", "a", pagu_1=2), target("P1", "b", pagu_1=3), target("K1", pagu_1=5))
    assert hasil.daftar_baris[1].pagu == {"pagu_1": Decimal(5)}
    assert faults(hasil) == []


def test_rows_come_in_the_order_of_the_tree_with_their_depth() -> None:
    rows = table().daftar_baris
    assert [(row.kedalaman, row.simpul.kode) for row in rows] == [
        (0, "T1"),
        (1, "P1"),
        (2, "K1"),
        (2, "K2"),
    ]
    assert table().total == {}


def test_columns_are_years_of_the_plan() -> None:
    hasil = table()
    assert hasil.tahun == {f"pagu_{n}": 2020 + n for n in range(1, 7)}
    short = calculate_tc27(plan(awal=2024, akhir=2026), grow_tree(TREE, []))
    assert list(short.tahun.values()) == [2024, 2025, 2026]


def test_statements_of_other_plans_are_not_counted() -> None:
    tree = (node("S", rencana="RPJMD", tingkat=PROGRAM), node("P1", "S", PROGRAM))
    hasil = table(target("S", pagu_1=9), target("P1", pagu_1=5), tree=tree)
    assert [row.simpul.kode for row in hasil.daftar_baris] == ["P1"]
    assert hasil.total["pagu_1"].hasil == 5
