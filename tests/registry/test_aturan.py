"""Every rule of the automatic check says what it must of itself, and its code is its own for ever."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from selaras.audit.aturan import Aturan, AturanNaskah
from selaras.audit.registry import list_aturan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan
from tests.registry.aturan_faults import case_file, code_faults, rule_faults

ROOT = Path(__file__).parents[2]
LEDGER: dict[str, str] = tomllib.loads((ROOT / "docs/data/kode-aturan.toml").read_text(encoding="utf-8"))
RULES = list_aturan()


@pytest.mark.parametrize("aturan", RULES, ids=lambda aturan: aturan.kode)
def test_rule_is_whole(aturan: Aturan) -> None:
    assert list(rule_faults(aturan)) == []


@pytest.mark.parametrize("aturan", RULES, ids=lambda aturan: aturan.kode)
def test_rule_has_its_cases_and_its_page(aturan: Aturan) -> None:
    assert case_file(aturan).is_file()
    page = ROOT / "docs" / "acuan" / "periksa" / f"{aturan.keluarga}.md"
    assert f"## {aturan.kode} {aturan.judul}\n" in page.read_text(encoding="utf-8")


def test_no_case_is_left_without_its_rule() -> None:
    cases = set((ROOT / "tests" / "rules").rglob("*.toml"))
    assert cases == {case_file(aturan) for aturan in RULES}


def test_every_module_with_a_code_holds_its_rule() -> None:
    files = (ROOT / "src/selaras/audit/rules").rglob("*.py")
    coded = {path.stem for path in files if re.match(r"[a-z]{2}[0-9]{3}_", path.stem)}
    assert coded == {type(aturan).__module__.rpartition(".")[2] for aturan in RULES}


def test_codes_are_never_used_again() -> None:
    assert list(code_faults(RULES, LEDGER)) == []


def test_ledger_of_codes_is_in_order() -> None:
    assert list(LEDGER) == sorted(LEDGER)


class Baik(AturanNaskah):
    """Ada yang salah.

    Yang diperiksa:
        Satu hal.
    Mengapa:
        Karena perlu.
    Contoh:
        Tertulis 1, seharusnya 2.
    Saran:
        Perbaiki.
    """

    __module__ = "rules.naskah.hitungan.na901_baik"
    kode = "NA901"
    judul = "Ada yang salah"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.SARAN
    saran = "Perbaiki."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2026, 1, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        yield from ()


def plant(**changes: object) -> Aturan:
    """Return the sound rule with some of its declarations changed."""
    same = {"__doc__": Baik.__doc__, "__module__": Baik.__module__}
    planted: type[Baik] = type("Baik", (Baik,), {**same, **changes})
    return planted()


FAULTS: dict[str, tuple[dict[str, object], str]] = {
    "a code of another family": ({"kode": "NB901"}, "kode NB901 bukan NA dengan tiga angka"),
    "a group of another code": (
        {"kelompok": Kelompok.WAKTU}, "kelompok F tidak sama dengan kode"
    ),
    "a file of another name": (
        {"__module__": "rules.naskah.hitungan.na901_buruk"}, "modul na901_buruk, seharusnya na901_baik"
    ),
    "no basis": ({"dasar_hukum": " "}, "dasar_hukum kosong"),
    "no title": ({"judul": ""}, "judul kosong"),
    "advice that is no sentence": ({"saran": "Perbaiki"}, "saran bukan kalimat"),
    "a text for a day": ({"berlaku_sejak": "2026"}, "berlaku_sejak atau status salah jenis"),
    "no page": ({"__doc__": None}, "judul bagian"),
    "headings out of order": (
        {"__doc__": Baik.__doc__.replace("Contoh", "X").replace("Mengapa", "Contoh")}, "judul bagian"
    ),
    "an empty part": ({"__doc__": Baik.__doc__.replace("Karena perlu.", "")}, "bagian kosong: Mengapa"),
    "no first sentence": ({"__doc__": Baik.__doc__.replace("salah.", "salah", 1)}, "kalimat pertama"),
}  # fmt: skip


def test_a_sound_rule_has_no_fault() -> None:
    assert list(rule_faults(Baik())) == []


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_is_found(name: str) -> None:
    changes, message = FAULTS[name]
    found = [fault for fault in rule_faults(plant(**changes)) if message in fault]
    assert len(found) == 1


LEDGERS: dict[str, tuple[dict[str, str], str]] = {
    "a code that is not written down": ({}, "belum tercatat: NA901"),
    "another title": ({"NA901": "Lain"}, "judul berubah: NA901"),
    "a code that is gone": ({"NA901": "Ada yang salah", "NA900": "Lama"}, "hilang: NA900"),
}


@pytest.mark.parametrize("name", LEDGERS)
def test_planted_code_is_found(name: str) -> None:
    ledger, message = LEDGERS[name]
    assert list(code_faults([Baik()], ledger)) == [message]


def test_planted_double_is_found() -> None:
    found = set(code_faults([Baik(), Baik()], {"NA901": "Ada yang salah"}))
    assert found == {"dua kali: na901", "dua kali: ada yang salah"}
