"""Batu Sopang 2022 on a second route: fractions over its raw numbers, nothing of the workbook."""

from fractions import Fraction

from tests.oracle.test_batu_sopang import NISBAH, hasil

# fakta: capaian_2022.csv, target and realisasi
RAW = {"S2": (80, 82), "S3": (20, 18), "S4": (25, 20)}
# fakta: anggaran_2022_subkegiatan.csv, pagu and realisasi; code by its name in renstra_tc27.csv
MONEY = """
7.01.01.2.01.0001 4643400 4643400
7.01.01.2.01.0007 10036700 8366700
7.01.01.2.02.0001 3740871397 2640156093
7.01.01.2.02.0004 152378580 138076380
7.01.01.2.02.0005 2700000 2700000
7.01.01.2.05.0003 12622050 12611700
7.01.01.2.06.0001 1937200 1937200
7.01.01.2.06.0004 28213630 28213620
7.01.01.2.06.0009 96089200 87367055
7.01.01.2.07.0006 9212500 9212500
7.01.01.2.08.0001 1080000 1080000
7.01.01.2.08.0002 66015000 46946338
7.01.01.2.08.0004 170200000 165600000
7.01.01.2.09.0001 17600000 6239300
7.01.01.2.09.0006 10888100 10888100
7.01.01.2.09.0009 21186670 19819258
7.01.02.2.02.0002 98275211 96855000
7.01.02.2.03.0001 253480230 247780230
7.01.02.2.04.0003 284683440 284683440
7.01.03.2.01.0001 39649750 39649750
7.01.03.2.01.0003 558736000 558281000
7.01.04.2.01.0001 347704700 307204700
7.01.04.2.01.0002 2762250 2762250
7.01.04.2.04.0001 20275250 20255250
7.01.05.2.01.0001 23807600 22781500
7.01.05.2.01.0004 3435600 3435000
7.01.05.2.01.0007 55675000 55675000
7.01.06.2.01.0001 9385000 9335000
7.01.06.2.01.0002 4665000 720000
7.01.06.2.01.0003 59330000 55590000
7.01.06.2.01.0006 29040000 24525000
7.01.06.2.01.0009 8670000 6487500
7.01.06.2.01.0015 4665000 3330000
7.01.06.2.01.0017 1607000 1607000
"""


def leaves() -> list[tuple[str, int, int]]:
    lines = [line.split() for line in MONEY.strip().splitlines()]
    return [(kode, int(pagu), int(spent)) for kode, pagu, spent in lines]


def exact(raw: tuple[int, int], kode: str, *, ratio: bool) -> Fraction:
    target, reached = raw
    if kode != "S3":
        return Fraction(reached * 100, target)
    return Fraction(target * 100, reached) if ratio else Fraction((2 * target - reached) * 100, target)


def assert_close(found: object, wanted: Fraction) -> None:
    assert abs(Fraction(str(found)) - wanted) <= wanted / 10**20


def test_every_capaian_and_both_means_agree() -> None:
    for figures, ratio in ((hasil(), False), (hasil(NISBAH), True)):
        wanted = {kode: exact(raw, kode, ratio=ratio) for kode, raw in RAW.items()}
        measured = {
            h.indikator.kode: c for h in figures.daftar_indikator if (c := h.tahunan.capaian) is not None
        }
        assert measured.keys() == wanted.keys()
        for kode, value in measured.items():
            assert_close(value, wanted[kode])
        assert_close(figures.rata_rata.nilai, sum(wanted.values(), Fraction()) / 3)


def test_the_two_means_in_words_of_the_issue() -> None:
    means = [sum(exact(raw, k, ratio=r) for k, raw in RAW.items()) / 3 for r in (False, True)]
    assert [round(float(mean), 2) for mean in means] == [97.50, 97.87]


def test_every_row_of_the_budget_is_the_sum_of_the_sub_kegiatan_below_it() -> None:
    rows = leaves()
    nodes = list(hasil().anggaran.walk())
    assert len(rows) == 34
    assert {kode for kode, *_ in rows} == {str(n.baris.kode) for n in nodes if not n.daftar_anak}
    for node in nodes:
        below = [row for row in rows if f"{row[0]}.".startswith(f"{node.baris.kode}.")]
        pagu, spent = sum(row[1] for row in below), sum(row[2] for row in below)
        assert (node.uang.pagu, node.uang.realisasi, node.uang.sisa) == (pagu, spent, pagu - spent)
        assert_close(node.uang.serapan, Fraction(spent * 100, pagu))


def test_the_total_and_its_absorption_agree() -> None:
    pagu, spent = sum(row[1] for row in leaves()), sum(row[2] for row in leaves())
    total = hasil().anggaran.total
    assert (pagu, spent) == (total.pagu, total.realisasi) == (6151521458, 4924815264)
    assert_close(total.serapan, Fraction(spent * 100, pagu))
