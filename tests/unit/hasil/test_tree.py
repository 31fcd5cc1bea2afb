"""The budget tree: every rupiah once, every parent the sum of its leaves."""

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import BarisAnggaran, RealisasiAnggaran
from selaras.domain.hasil import HasilAnggaran, SimpulAnggaran, calculate_anggaran
from tests.unit.making import QUARTER_TWO, anggaran, belanja

Money = tuple[int, int, int]  # pagu, spending of TW I and of TW II
MONEY = st.tuples(*[st.integers(0, 10**12)] * 3)
PLACES = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 4))
LEAVES = st.dictionaries(PLACES, MONEY, min_size=1, max_size=12)


def budget(
    leaves: dict[tuple[int, int, int], Money],
) -> tuple[list[BarisAnggaran], list[RealisasiAnggaran]]:
    """Return rows of three levels, parents last so that the order has to be made."""
    codes = {place: "7.01.{:02}.2.{:02}.{:04}".format(*place) for place in leaves}
    rows = [anggaran(codes[place], pagu) for place, (pagu, _, _) in leaves.items()]
    parents = {code[:12] for code in codes.values()} | {code[:7] for code in codes.values()}
    spent = [belanja(codes[p], tw1=one, tw2=two) for p, (_, one, two) in leaves.items()]
    return [*rows, *(anggaran(code) for code in sorted(parents, reverse=True))], spent


def leaves_of(node: SimpulAnggaran) -> list[SimpulAnggaran]:
    return [below for below in node.walk() if not below.daftar_anak]


def codes(hasil: HasilAnggaran) -> list[str]:
    return [str(node.baris.kode) for node in hasil.walk()]


def calculate(rows: Sequence[BarisAnggaran], spent: Sequence[RealisasiAnggaran] = ()) -> HasilAnggaran:
    return calculate_anggaran(rows, spent, QUARTER_TWO)


@given(LEAVES)
def test_the_total_is_the_sum_of_what_was_typed(leaves: dict[tuple[int, int, int], Money]) -> None:
    hasil = calculate(*budget(leaves))
    pagu, one, two = (sum(column) for column in zip(*leaves.values(), strict=True))
    assert (hasil.total.pagu, hasil.total.realisasi) == (pagu, one + two)
    assert hasil.total.sisa == pagu - one - two
    assert list(hasil.per_triwulan.values()) == [one, two]
    assert hasil.total.lengkap


@given(LEAVES)
def test_every_parent_is_the_sum_of_its_leaves(leaves: dict[tuple[int, int, int], Money]) -> None:
    for node in calculate(*budget(leaves)).walk():
        below = leaves_of(node)
        assert node.uang.pagu == sum(leaf.uang.pagu or 0 for leaf in below)
        assert node.uang.realisasi == sum(leaf.uang.realisasi or 0 for leaf in below)
        for triwulan, amount in node.per_triwulan.items():
            assert amount == sum(leaf.per_triwulan[triwulan] or 0 for leaf in below)


@given(LEAVES, st.randoms())
def test_every_row_stands_once_in_the_order_of_its_code(
    leaves: dict[tuple[int, int, int], Money], dice: object
) -> None:
    rows, spent = budget(leaves)
    dice.shuffle(rows)  # type: ignore[attr-defined]
    assert codes(calculate(rows, spent)) == sorted(str(row.kode) for row in rows)


def test_money_not_broken_down_is_the_last_row_of_its_parent() -> None:
    rows = [
        anggaran("7.01.03", 13150000, belum_dirinci=True),
        anggaran("7.01.03.2.01", 100),
        anggaran("7.01.03"),
    ]
    hasil = calculate(rows, [belanja("7.01.03.2.01", tw1=10, tw2=20)])
    (program,) = hasil.daftar_program
    assert [node.baris.belum_dirinci for node in program.daftar_anak] == [False, True]
    assert (program.uang.pagu, program.uang.realisasi) == (13150100, 30)
    assert program.uang.lengkap
    assert program.daftar_anak[1].uang.sisa == 13150000


def test_money_not_broken_down_may_have_been_spent() -> None:
    rows = [anggaran("7.01.03"), anggaran("7.01.03", 100, belum_dirinci=True)]
    hasil = calculate(rows, [belanja("7.01.03", keterangan="Belum dirinci", sd_periode=40)])
    assert (hasil.total.realisasi, hasil.total.sisa) == (40, 60)


def test_one_code_may_stand_twice_with_different_money() -> None:
    rows = [
        anggaran("7.01.02"),
        anggaran("7.01.02.2.04"),
        anggaran("7.01.02.2.04.0003", 100, keterangan="Bagian 2"),
        anggaran("7.01.02.2.04.0003", 200, keterangan="Bagian 1"),
        anggaran("7.01.02.2.04.0003", 400, sumber_dana="DBH"),
    ]
    spent = [
        belanja("7.01.02.2.04.0003", keterangan="Bagian 1", sd_periode=1),
        belanja("7.01.02.2.04.0003", keterangan="Bagian 2", sd_periode=2),
        belanja("7.01.02.2.04.0003", sumber_dana="DBH", sd_periode=4),
    ]
    hasil = calculate(rows, spent)
    (kegiatan,) = hasil.daftar_program[0].daftar_anak
    assert [(n.uang.pagu, n.uang.realisasi) for n in kegiatan.daftar_anak] == [
        (100, 2),
        (200, 1),
        (400, 4),
    ]
    assert (hasil.total.pagu, hasil.total.realisasi) == (700, 7)


def test_a_parent_that_stands_twice_does_not_count_its_children_twice() -> None:
    rows = [
        anggaran("7.01.02", sumber_dana="DAU"),
        anggaran("7.01.02", sumber_dana="DBH"),
        anggaran("7.01.02.2.01", 100, sumber_dana="DBH"),
        anggaran("7.01.02.2.02", 30, sumber_dana="DAU"),
        anggaran("7.01.02.2.03", 5, sumber_dana="PAD"),
    ]
    hasil = calculate(rows)
    assert [p.uang.pagu for p in hasil.daftar_program] == [35, 100]
    assert hasil.total.pagu == 135
    assert len(list(hasil.walk())) == len(rows)


def test_a_row_without_its_parent_is_still_counted() -> None:
    hasil = calculate([anggaran("7.01.02.2.01.0001", 100)])
    assert (codes(hasil), hasil.total.pagu) == (["7.01.02.2.01.0001"], 100)


def test_a_pagu_typed_on_a_parent_is_not_added() -> None:
    assert calculate([anggaran("7.01.02", 999), anggaran("7.01.02.2.01", 100)]).total.pagu == 100


def test_a_printed_figure_is_kept_but_never_added() -> None:
    rows = [anggaran("7.01.02", angka_dokumen=Decimal(999)), anggaran("7.01.02.2.01", 100)]
    spent = [belanja("7.01.02", angka_dokumen=50), belanja("7.01.02.2.01", sd_periode=40)]
    (program,) = calculate(rows, spent).daftar_program
    assert (program.uang.pagu, program.uang.realisasi, program.realisasi_dokumen) == (100, 40, 50)


def test_without_any_row_there_is_no_figure() -> None:
    total = calculate([]).total
    assert (total.pagu, total.realisasi, total.sisa, total.serapan) == (None, None, None, None)
