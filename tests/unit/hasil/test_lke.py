"""Scores of both parties, from whatever was typed, and what is missing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke, PihakLke
from selaras.domain.hasil.lke import calculate_lke
from selaras.domain.hasil.lke_pihak import NILAI_LANGSUNG
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.lke import CaraNilaiLke, GradeLke
from selaras.domain.rincian import Rincian

ATURAN = resolve_ketentuan("contoh", date(2024, 1, 1)).aturan_lke
SUBS = [sub.kode for sub in ATURAN.bentuk.daftar_sub]
OWN, OTHER = PihakLke
PROVED = {"catatan": "kondisi", "bukti": "dokumen"}


def graded(grades: list[GradeLke], pihak: PihakLke = OTHER, **changes: str) -> list[NilaiLke]:
    pairs = zip(SUBS, grades, strict=True)
    return [NilaiLke(kode, pihak, 2024, grade=g, **(PROVED | changes)) for kode, g in pairs]


def value(butir: str, nilai: str, pihak: PihakLke = OTHER, **more: str) -> NilaiLke:
    return NilaiLke(butir, pihak, 2024, nilai=Decimal(nilai), **more)


grade_lists = st.lists(st.sampled_from(GradeLke), min_size=len(SUBS), max_size=len(SUBS))


@given(grade_lists)
def test_the_total_is_the_weighted_sum_of_grades(grades: list[GradeLke]) -> None:
    total = calculate_lke(graded(grades), [], ATURAN, 2024).penjaminan.total
    pairs = zip(ATURAN.bentuk.daftar_sub, grades, strict=True)
    assert total.hasil == sum(ATURAN.tabel_grade.nilai[g] * s.bobot / 100 for s, g in pairs)


@given(grade_lists, st.randoms())
def test_the_order_of_rows_makes_no_difference(grades: list[GradeLke], randoms: object) -> None:
    rows = graded(grades)
    shuffled = list(rows)
    randoms.shuffle(shuffled)
    first, second = (calculate_lke(r, [], ATURAN, 2024).penjaminan for r in (rows, shuffled))
    assert first == second


@given(grade_lists, st.integers(0, len(SUBS) - 1))
def test_one_missing_grade_leaves_no_total_and_is_named(grades: list[GradeLke], place: int) -> None:
    rows = graded(grades)
    del rows[place]
    hasil = calculate_lke(rows, [], ATURAN, 2024).penjaminan
    assert hasil.total.hasil is None
    assert hasil.predikat is None
    assert f"nilai {SUBS[place][0]}" in hasil.total.alasan


@given(grade_lists)
def test_every_figure_equals_its_derivation(grades: list[GradeLke]) -> None:
    def leaves(rincian: Rincian) -> Decimal:
        points = [part.hasil for part in rincian.dari]
        return sum(points, Decimal())

    hasil = calculate_lke(graded(grades), [], ATURAN, 2024).penjaminan
    assert leaves(hasil.total) == hasil.total.hasil
    assert all(leaves(k.nilai) == k.nilai.hasil for k in hasil.daftar_komponen)


def test_other_years_are_not_read() -> None:
    rows = [replace(row, tahun_evaluasi=2023) for row in graded([GradeLke.B] * 12)]
    hasil = calculate_lke(rows, [], ATURAN, 2024)
    assert (hasil.mandiri, hasil.penjaminan, hasil.berlaku, hasil.tahun_lalu) == (None,) * 4
    assert hasil.perubahan.alasan == "nilai tahun ini atau tahun lalu belum ada"


def test_before_the_inspectorate_has_scored_the_own_score_counts() -> None:
    hasil = calculate_lke(graded([GradeLke.A] * 12, OWN), [], ATURAN, 2024)
    assert hasil.penjaminan is None
    assert hasil.berlaku is hasil.mandiri


def test_a_component_typed_directly_counts_where_nothing_below_is_scored_and_says_so() -> None:
    hasil = calculate_lke([value("1", "21")], [], ATURAN, 2024).penjaminan
    first = hasil.daftar_komponen[0]
    assert (first.nilai.hasil, first.nilai.alasan) == (21, NILAI_LANGSUNG)


def test_by_setting_the_grades_or_the_typed_component_win() -> None:
    rows = [*graded([GradeLke.B] * 12), value("1", "20")]
    direct = replace(ATURAN, cara=CaraNilaiLke.LANGSUNG)
    by_grade, typed = (calculate_lke(rows, [], a, 2024).penjaminan for a in (ATURAN, direct))
    assert by_grade.daftar_komponen[0].nilai.hasil == 21
    assert typed.daftar_komponen[0].nilai.hasil == 20


def test_by_setting_criteria_win_over_a_grade() -> None:
    rows = [NilaiLke("2.a", OTHER, 2024, grade=GradeLke.E)]
    rows += [value(f"2.a.{n}", nilai) for n, nilai in enumerate(("100", "100", "50"), start=1)]
    by_criteria = replace(ATURAN, cara=CaraNilaiLke.KRITERIA)
    results = (calculate_lke(rows, [], a, 2024).penjaminan for a in (ATURAN, by_criteria))
    found = [next(b for b in r.daftar_bagian if b.kode == "2.a").nilai.hasil for r in results]
    assert found == [0, Decimal("4.2")]


def test_points_typed_for_a_sub_component_stay_within_its_weight() -> None:
    rows = [value("2.a", "6.1"), value("2.b", "9")]
    parts = {b.kode: b.nilai for b in calculate_lke(rows, [], ATURAN, 2024).penjaminan.daftar_bagian}
    assert parts["2.a"].alasan == "nilai 6,1 di luar 0 sampai 6"
    assert parts["2.b"].hasil == 9
    negative = calculate_lke([value("2.a", "-1")], [], ATURAN, 2024).penjaminan.daftar_bagian
    assert [b.nilai.alasan for b in negative if b.kode == "2.a"] == ["nilai -1 di luar 0 sampai 6"]


def test_a_note_at_a_sub_component_does_not_hide_the_typed_component() -> None:
    rows = [value("1", "21"), NilaiLke("1.a", OTHER, 2024, catatan="IKU belum bernomor")]
    assert calculate_lke(rows, [], ATURAN, 2024).penjaminan.daftar_komponen[0].nilai.hasil == 21


def test_a_lowered_score_without_reason_is_a_gap_and_with_reason_is_none() -> None:
    own = graded([GradeLke.A] * 12, OWN)
    lower = graded([GradeLke.B, *[GradeLke.A] * 11])
    assert calculate_lke([*own, *lower], [], ATURAN, 2024).kekurangan == (
        "nilai butir 1.a diturunkan dari 5,4 menjadi 4,2 tanpa alasan",
    )
    told = [replace(lower[0], alasan="IKU belum bernomor"), *lower[1:]]
    assert calculate_lke([*own, *told], [], ATURAN, 2024).kekurangan == ()


def test_a_reason_at_another_part_does_not_excuse() -> None:
    own = graded([GradeLke.A] * 12, OWN)
    lower = graded([GradeLke.B, *[GradeLke.A] * 11])
    told = [lower[0], replace(lower[1], alasan="sebab lain"), *lower[2:]]
    assert len(calculate_lke([*own, *told], [], ATURAN, 2024).kekurangan) == 1


def test_a_raised_score_needs_no_reason() -> None:
    rows = [*graded([GradeLke.B] * 12, OWN), *graded([GradeLke.A] * 12)]
    assert calculate_lke(rows, [], ATURAN, 2024).kekurangan == ()


def test_a_scored_sub_component_without_note_or_evidence_is_a_gap() -> None:
    rows = [replace(graded([GradeLke.B] * 12)[0], catatan=" ", bukti="")]
    assert calculate_lke(rows, [], ATURAN, 2024).kekurangan == (
        "Penjaminan kualitas: 1.a tanpa catatan dan bukti",
    )


def test_last_year_is_the_latest_before_and_an_incomplete_one_has_no_total() -> None:
    rows = [LkeTahunLalu(2022, "total", Decimal(60)), LkeTahunLalu(2021, "total", Decimal(70))]
    lalu = calculate_lke([], rows, ATURAN, 2024).tahun_lalu
    assert (lalu.tahun_evaluasi, lalu.total.hasil, lalu.predikat.kode) == (2022, 60, "CC")
    rows.append(LkeTahunLalu(2022, "1", Decimal(20)))
    partial = calculate_lke([], rows, ATURAN, 2024).tahun_lalu
    assert partial.total.hasil is None
    assert partial.tertulis == 60


def test_last_year_is_never_the_year_itself() -> None:
    rows = [LkeTahunLalu(2024, "total", Decimal(60))]
    assert calculate_lke([], rows, ATURAN, 2024).tahun_lalu is None
