"""Whole reports of invented offices: right ones are left alone, one wrong digit is found."""

from functools import cache
from pathlib import Path

import pytest

from selaras.audit.registry import list_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok
from selaras.exchange.naskah import read_teks

REPORTS = {path.stem: path for path in sorted((Path(__file__).parent / "utuh").glob("*.txt"))}
RULES = [rule for rule in list_naskah() if rule.kelompok is Kelompok.HITUNGAN]

# report, line, what is printed there, what is planted, the rule that must see it
PLANTED = [
    ("dinas", 10, "98,59", "95,59", "NA001"),
    ("dinas", 14, "70,85", "77,85", "NA001"),
    ("dinas", 15, "104,29", "108,29", "NA008"),
    ("dinas", 23, "218,4", "248,4", "NA021"),
    ("dinas", 30, "87,50", "80,50", "NA023"),
    ("dinas", 33, "naik sebesar 1,15", "naik sebesar 1,45", "NA015"),
    ("dinas", 35, "98,59%", "95,59%", "NA011"),
    ("dinas", 42, "1,66", "4,66", "NA021"),
    ("dinas", 49, "13.125.750", "16.125.750", "NA003"),
    ("dinas", 50, "88,14", "81,14", "NA002"),
    ("dinas", 51, "5.955.970.000", "5.255.970.000", "NA006"),
    ("dinas", 53, "94,66%", "97,66%", "NA012"),
    ("dinas", 55, "22 orang perempuan", "25 orang perempuan", "NA016"),
    ("dinas", 59, "30", "33", "NA021"),
    ("triwulan", 8, "95 %", "98 %", "NA001"),
    ("triwulan", 9, "97,84 %", "90,84 %", "NA001"),
    ("triwulan", 16, "1.110.000.000", "1.410.000.000", "NA021"),
    ("triwulan", 18, "75,00", "78,00", "NA002"),
    ("triwulan", 24, "300", "330", "NA007"),
    ("triwulan", 29, "75%", "78%", "NA011"),
    ("triwulan", 31, "lebih dari 70 %", "lebih dari 73 %", "NA013"),
    ("badan", 7, "140,500,000.00", "143,500,000.00", "NA005"),
    ("badan", 18, "30,000,000.00", "33,000,000.00", "NA003"),
    ("badan", 20, "3,000,000,000.00", "3,300,000,000.00", "NA006"),
    ("badan", 28, "105%", "135%", "NA001"),
    ("badan", 34, "2,427", "2,727", "NA006"),
    ("kelurahan", 5, "98", "91", "NA001"),
    ("kelurahan", 12, "93", "96", "NA002"),
    ("kelurahan", 21, "512", "542", "NA021"),
    ("kelurahan", 28, "1", "4", "NA009"),
    ("kelurahan", 32, "97,78%", "90,78%", "NA010"),
    ("kelurahan", 32, "2,16%", "2,46%", "NA015"),
    ("inspektorat", 6, "24,60", "21,60", "NA024"),
    ("inspektorat", 16, "77,70", "70,70", "NA006"),
    ("inspektorat", 22, "82,00", "85,00", "NA006"),
    ("inspektorat", 29, "62,50", "65,50", "NA021"),
    ("inspektorat", 32, "80,30% telah", "83,30% telah", "NA011"),
    ("inspektorat", 35, "250.000.000", "290.000.000", "NA007"),
    ("survei", 6, "0,339", "0,639", "NA017"),
    ("survei", 14, "80,55", "83,55", "NA017"),
    ("survei", 20, "50,00", "53,00", "NA021"),
    ("survei", 26, "0.8393", "0.8693", "NA019"),
    ("survei", 31, "80,53$$", "83,53$$", "NA010"),
]


@cache
def text_of(report: str) -> str:
    return REPORTS[report].read_text(encoding="utf-8")


def check(text: str) -> set[tuple[str, int]]:
    """Return the code and the first line of every finding."""
    naskah = NaskahTerbaca(read_teks("laporan.txt", text.encode()))
    return {(temuan.kode, temuan.tempat[0].baris) for rule in RULES for temuan in rule.check(naskah)}


@pytest.mark.parametrize("report", REPORTS)
def test_right_report_is_left_alone(report: str) -> None:
    assert check(text_of(report)) == set()


@pytest.mark.parametrize(("report", "line", "right", "wrong", "kode"), PLANTED)
def test_wrong_digit_is_found_on_its_line(
    report: str, line: int, right: str, wrong: str, kode: str
) -> None:
    lines = text_of(report).split("\n")
    assert right in lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(right, wrong, 1)
    assert (kode, line) in check("\n".join(lines))
