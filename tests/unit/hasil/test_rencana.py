"""The plan that a year uses, and the tree of statements."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.rencana import JenisRencana
from selaras.domain.hasil.pohon_rencana import PohonRencana, grow_tree
from selaras.domain.hasil.rencana import plan_of_year, predecessors, rencana_of, renstra_of
from tests.unit.making import berkas, profil
from tests.unit.planning import LEVELS, node, plan, target

OLD = plan("lama", 2021, 2026, tanggal=date(2021, 9, 1))
CHANGED = plan("perubahan", 2021, 2026, tanggal=date(2024, 3, 1), menggantikan="lama")
NEXT = plan("baru", 2025, 2029, tanggal=date(2025, 9, 1), menggantikan="perubahan")
RPJMD = plan("RPJMD", 2021, 2026, jenis=JenisRencana.RPJMD)
ALL = (RPJMD, OLD, CHANGED, NEXT)


def used(tahun: int, **more: object) -> str:
    found = plan_of_year(ALL, tahun, **more)  # type: ignore[arg-type]
    return "" if found is None else found.kode


def test_a_year_uses_the_plan_that_no_other_replaces() -> None:
    assert [used(year) for year in (2020, 2024, 2025, 2027)] == ["", "perubahan", "baru", "baru"]


def test_what_replaces_a_plan_comes_before_it_even_without_a_day() -> None:
    undated = plan("tanpa tanggal", 2021, 2026, menggantikan="lama")
    assert plan_of_year((undated, OLD), 2024) is undated


def test_a_plan_that_was_not_decided_yet_is_not_used() -> None:
    assert used(2024, pada=date(2024, 1, 31)) == "lama"
    assert used(2024, pada=date(2024, 3, 1)) == "perubahan"
    assert used(2028, pada=date(2020, 1, 1)) == "baru"  # the only one that speaks of the year


def test_the_years_that_the_pk_cites_come_before_what_is_newer() -> None:
    assert used(2025, dikutip=(2021, 2026)) == "perubahan"
    assert used(2025, dikutip=(2021, None)) == "perubahan"
    assert used(2025, dikutip=(1999, 2003)) == "baru"


def test_plans_of_another_kind_are_another_matter() -> None:
    found = plan_of_year(ALL, 2024, jenis=JenisRencana.RPJMD)
    assert found is RPJMD
    assert plan_of_year((RPJMD,), 2024) is None


def test_of_equals_the_newest_wins_and_then_the_last() -> None:
    one, two = plan("satu"), plan("dua")
    assert plan_of_year((one, two), 2024) is two
    dated = plan("tiga", tanggal=date(2024, 1, 1))
    assert plan_of_year((dated, one), 2024) is dated


def test_the_year_of_the_book_asks_on_the_day_of_its_pk() -> None:
    early = profil(tanggal_pk=date(2024, 1, 10))
    assert renstra_of(berkas(daftar_rencana=ALL, profil=early)) is OLD
    assert renstra_of(berkas(daftar_rencana=ALL)) is CHANGED  # the end of the period
    assert rencana_of(berkas()) is None


def test_predecessors_reach_through_others_and_end_in_a_circle() -> None:
    by_code = {p.kode: p for p in ALL}
    assert predecessors(NEXT, by_code) == {"perubahan", "lama"}
    circle = {"a": plan("a", menggantikan="b"), "b": plan("b", menggantikan="a")}
    assert predecessors(circle["a"], circle) == {"a", "b"}


@st.composite
def trees(draw: st.DrawFn) -> PohonRencana:
    """Draw statements, each below any of those before it or at the top, typed in any order."""
    count = draw(st.integers(0, 12))
    above = [draw(st.integers(-1, n - 1)) for n in range(count)]
    nodes = [node(f"N{n}", f"N{up}" if up >= 0 else "", LEVELS[0]) for n, up in enumerate(above)]
    return grow_tree(draw(st.permutations(nodes)), [])


@given(trees())
def test_every_statement_is_walked_once_behind_its_parent(tree: PohonRencana) -> None:
    walked = [simpul.kode for _, simpul in tree.walk()]
    assert sorted(walked) == sorted(tree.simpul)
    for depth, simpul in tree.walk():
        path = tree.path_to(simpul.kode)
        assert len(path) == depth + 1
        assert path[-1] is simpul
        assert [p.kode for p in path[:-1]] == [p.induk for p in path[1:]]
        assert all(walked.index(p.kode) <= walked.index(simpul.kode) for p in path)


def test_children_keep_the_order_in_which_they_were_typed() -> None:
    tree = grow_tree([node("B", "A"), node("A"), node("C", "A")], [target("C")])
    assert [s.kode for s in tree.children_of("A")] == ["B", "C"]
    assert [(d, s.kode) for d, s in tree.walk()] == [(0, "A"), (1, "B"), (1, "C")]
    assert tree.target["C"][0].indikator == "Indeks"


def test_statements_in_a_circle_hang_nowhere_and_end_no_walk() -> None:
    tree = grow_tree([node("A", "B"), node("B", "A"), node("C", "A")], [])
    assert list(tree.walk()) == []
    assert [s.kode for s in tree.path_to("C")] == ["B", "A", "C"]


def test_a_plan_alone_begins_where_it_serves_another() -> None:
    tree = grow_tree([node("S", rencana="RPJMD"), node("T", "S"), node("U", "T")], [target("T")])
    own = tree.of_plan("Renstra")
    assert (own.daftar_akar, list(own.simpul), list(own.target)) == (("T",), ["T", "U"], ["T"])


def test_a_code_typed_twice_counts_once() -> None:
    tree = grow_tree([node("A"), node("A", "B"), node("B")], [])
    assert tree.daftar_akar == ("A", "B")
