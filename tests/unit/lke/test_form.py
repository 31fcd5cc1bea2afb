"""The form of the evaluation: 80 criteria, weights that add up, faults refused."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.lke import AturanLke, BentukLke, GradeLke, LkeError, TabelGrade

ATURAN = resolve_ketentuan("contoh", date(2024, 1, 1)).aturan_lke
FORM, GRADES = ATURAN.bentuk, ATURAN.tabel_grade
COUNTS = {
    "1.a": 6, "1.b": 11, "1.c": 8, "2.a": 3, "2.b": 7, "2.c": 10,
    "3.a": 6, "3.b": 9, "3.c": 7, "4.a": 3, "4.b": 5, "4.c": 5,
}  # fmt: skip


def test_the_form_has_eighty_criteria_as_the_regulation_lists_them() -> None:
    assert {sub.kode: len(sub.daftar_kriteria) for sub in FORM.daftar_sub} == COUNTS
    assert len(FORM.daftar_kriteria) == 80
    assert FORM.daftar_kriteria[0].kode == "1.a.1"


def test_sub_components_weigh_twenty_thirty_and_fifty_percent_of_their_component() -> None:
    for komponen in FORM.daftar_komponen:
        shares = [sub.bobot / komponen.bobot for sub in komponen.daftar_sub]
        assert shares == [Decimal("0.2"), Decimal("0.3"), Decimal("0.5")]


def test_every_criterion_has_an_example_of_evidence() -> None:
    evidence = resolve_ketentuan("contoh", date(2024, 1, 1)).lke_contoh_bukti
    assert list(evidence) == [kriteria.kode for kriteria in FORM.daftar_kriteria]
    assert all(text.strip() for text in evidence.values())


def test_before_its_regulation_there_is_no_form() -> None:
    assert resolve_ketentuan("contoh", date(2021, 12, 31)).aturan_lke is None
    assert isinstance(resolve_ketentuan("contoh", date(2022, 1, 1)).aturan_lke, AturanLke)


def test_weights_are_known_for_components_and_sub_components_only() -> None:
    assert [FORM.bobot_of(kode) for kode in ("3", "3.b", "3.b.1", "9")] == [
        15,
        Decimal("4.5"),
        None,
        None,
    ]


def test_components_that_do_not_sum_to_a_hundred_are_refused() -> None:
    with pytest.raises(LkeError, match="bobot komponen berjumlah 75, seharusnya 100"):
        BentukLke(FORM.daftar_komponen[:3])


def test_sub_components_that_do_not_sum_to_their_component_are_refused() -> None:
    first = FORM.daftar_komponen[0]
    broken = replace(first, daftar_sub=first.daftar_sub[:2])
    with pytest.raises(LkeError, match="bobot sub komponen 1 berjumlah 15, seharusnya 30"):
        BentukLke((broken, *FORM.daftar_komponen[1:]))


def test_a_sub_component_without_criteria_and_a_code_twice_are_refused() -> None:
    first = FORM.daftar_komponen[0]
    subs = (replace(first.daftar_sub[0], daftar_kriteria=()), *first.daftar_sub[1:])
    with pytest.raises(LkeError, match=r"1\.a tanpa kriteria"):
        BentukLke((replace(first, daftar_sub=subs), *FORM.daftar_komponen[1:]))
    twice = (first, replace(FORM.daftar_komponen[1], kode="1"), *FORM.daftar_komponen[2:])
    with pytest.raises(LkeError, match="kode 1 lebih dari sekali"):
        BentukLke(twice)


def test_grades_are_worth_what_the_regulation_says() -> None:
    assert [int(GRADES.nilai[grade]) for grade in GradeLke] == [100, 90, 80, 70, 60, 50, 30, 0]


@pytest.mark.parametrize(
    ("persen", "grade"),
    [("99.99", "B"), ("75.01", "B"), ("75", "CC"), ("50.01", "CC"), ("50", "C"), ("25", "D"),
     ("25.01", "C"), ("0.01", "D"), ("0", "E")],
)  # fmt: skip
def test_borders_of_the_share_belong_to_the_lower_grade(persen: str, grade: str) -> None:
    assert GRADES.grade_for(Decimal(persen)) == grade


@pytest.mark.parametrize("persen", ["100", "100.5", "-1"])
def test_all_met_or_an_impossible_share_has_no_grade_of_its_own(persen: str) -> None:
    with pytest.raises(LkeError, match="0 sampai di bawah 100"):
        GRADES.grade_for(Decimal(persen))


def test_tables_of_grades_that_rise_or_lack_a_grade_are_refused() -> None:
    less = {grade: worth for grade, worth in GRADES.nilai.items() if grade is not GradeLke.C}
    with pytest.raises(LkeError, match="belum ada: C"):
        TabelGrade(less, GRADES.di_atas)
    with pytest.raises(LkeError, match="nilai grade harus menurun"):
        TabelGrade({**GRADES.nilai, GradeLke.A: Decimal(100)}, GRADES.di_atas)
    with pytest.raises(LkeError, match="batas persen"):
        TabelGrade(GRADES.nilai, {**GRADES.di_atas, GradeLke.CC: Decimal(80)})


def test_tables_can_be_read_as_text() -> None:
    assert "1.a.1 Ada panduan" in str(FORM)
    assert "B: 70, bila kriteria terpenuhi di atas 75 persen" in str(GRADES)
    assert "AA (Sangat Memuaskan): di atas 90 sampai 100" in str(ATURAN.predikat)
