"""Every check finds what it is for, says it whole, and points at a field that exists."""

from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

import pytest

from selaras.domain.berkas import Profil, isian_of, records_of_berkas
from selaras.domain.keutuhan import check_berkas
from tests.unit import keutuhan as cases
from tests.unit.keutuhan.cases_desa import CIRCLE
from tests.unit.keutuhan.sound import SOUND, Case, add

CASES: dict[str, Case] = {
    name: case
    for module in iter_modules(cases.__path__)
    if module.name.startswith("cases_")
    for name, case in import_module(f"{cases.__name__}.{module.name}").CASES.items()
}
RECORDS = {"profil": Profil, **records_of_berkas()}


@pytest.mark.parametrize("name", CASES)
def test_a_damage_is_found_once_at_its_place(name: str) -> None:
    case = CASES[name]
    (masalah,) = check_berkas(case.berkas)
    assert (masalah.tingkat, masalah.daftar, masalah.nomor, masalah.isian) == case.place
    assert (masalah.ditemukan, masalah.diharapkan) == (case.ditemukan, case.diharapkan)


@pytest.mark.parametrize("name", CASES)
def test_a_problem_says_how_to_mend_and_points_at_a_field(name: str) -> None:
    for masalah in check_berkas(CASES[name].berkas):
        assert all(text.strip() for text in (masalah.ditemukan, masalah.diharapkan, masalah.saran))
        assert masalah.isian in isian_of(RECORDS[masalah.daftar])


def test_a_line_of_predecessors_that_turns_back_is_told_for_each_desa_in_it() -> None:
    assert [(m.nomor, m.isian) for m in check_berkas(CIRCLE)] == [(0, "pendahulu"), (1, "pendahulu")]


def test_all_problems_come_in_one_pass_in_the_order_of_the_sheets() -> None:
    damaged = replace(
        SOUND,
        daftar_pejabat=(),
        daftar_indikator=add("daftar_indikator", SOUND.daftar_indikator[0]).daftar_indikator,
        daftar_anggaran=add("daftar_anggaran", SOUND.daftar_anggaran[2]).daftar_anggaran,
        daftar_realisasi=(*SOUND.daftar_realisasi, *SOUND.daftar_realisasi),
        daftar_realisasi_anggaran=SOUND.daftar_realisasi_anggaran * 2,
    )
    lists = list(dict.fromkeys(masalah.daftar for masalah in check_berkas(damaged)))
    assert lists == [
        "profil",
        "daftar_indikator",
        "daftar_anggaran",
        "daftar_realisasi",
        "daftar_realisasi_anggaran",
    ]
