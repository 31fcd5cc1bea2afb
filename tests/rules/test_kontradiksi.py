"""The rules of group B over whole reports: silent on right ones, quick on hostile lines."""

from pathlib import Path
from time import perf_counter

import pytest

from selaras.audit.registry import list_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok
from selaras.exchange.naskah import read_teks

RIGHT = sorted((Path(__file__).parent / "laporan_benar").glob("*.txt"))
RULES = [rule for rule in list_naskah() if rule.kelompok is Kelompok.KONTRADIKSI]
HOSTILE = (
    *"a .1(-|“",
    *(
        "1.",
        "1,",
        "I ",
        "visi ",
        "nilai ",
        "5 (lima) ",
        "A, ",
        "capaian 5% ",
        "dari 5 menjadi ",
        "5 / 6 ",
    ),
    *("Peraturan Bupati Nomor 5 Tahun 2020 ", "Rp 1.000 "),
)
LENGTH, SECONDS = 10_000, 3.0

# One fault each: what the right report says, what it is made to say, and the rule that must see it.
FAULTS = [
    ("60 (enam puluh) hari", "60 (enam belas) hari", "NB003"),
    ("dalam Renstra Tahun 2021–2026", "dalam Renstra Tahun 2019–2024", "NB004"),
    ("menetapkan 2 (dua) sasaran", "menetapkan 3 (tiga) sasaran", "NB032"),
    ("meningkat dari 61,20", "menurun dari 61,20", "NB018"),
    ("membawahi 3 (tiga) bidang", "membawahi 4 (empat) bidang", "NB002"),
    ("sebanyak 42 (empat puluh dua) orang", "sebanyak 44 (empat puluh empat) orang", "NB033"),
    ("merupakan tahun ketiga", "merupakan tahun kelima", "NB012"),
    ("87,50\tCukup Berhasil", "87,50\tBerhasil", "NB017"),
    ("%\t40\t35\t87,50", "%\t42\t35\t87,50", "NB023"),
    ("kearsipan\tNilai\t66\t68,25", "kearsipan\t%\t66\t68,25", "NB030"),
    ("61,20\t64,8\t70", "61,20\t65,4\t70", "NB024"),
    ("tahun 2023 sebesar Rp5.195.000.000", "tahun 2023 sebesar Rp5.159.000.000", "NB022"),
    ("Dra. Sri Contohwati", "Dra. Sri Contowati", "NB007"),
    ("sebesar 35% belum mencapai target 40%", "sebesar 35% telah mencapai target", "NB036"),
    ("Sasaran 2: Meningkatnya", "Sasaran 3: Meningkatnya", "NB011"),
    ("tahun 2023 berhasil.", "tahun 2023 berhasil dan seluruh indikator kinerja tercapai.", "NB037"),
    ("2 indikator mencapai target", "3 indikator mencapai target", "NB046"),
]  # fmt: skip


def codes(text: str) -> list[str]:
    naskah = NaskahTerbaca(read_teks("laporan.txt", text.encode()))
    return [f"{temuan.kode}: {temuan.pesan}" for rule in RULES for temuan in rule.check(naskah)]


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
def test_right_report_has_no_contradiction(path: Path) -> None:
    assert codes(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(("right", "wrong", "kode"), FAULTS, ids=[fault[2] for fault in FAULTS])
def test_fault_put_into_a_right_report_is_found(right: str, wrong: str, kode: str) -> None:
    text = RIGHT[0].read_text(encoding="utf-8")
    assert right in text
    assert any(found.startswith(kode) for found in codes(text.replace(right, wrong, 1)))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_line_takes_no_time(piece: str) -> None:
    head = "KECAMATAN SUKA MULYA\nTAHUN 2023\n\nINDIKATOR\tTARGET\tREALISASI\nNilai arsip\t80\t79,5\n\n"
    begin = perf_counter()
    codes(head + piece * (LENGTH // len(piece)))
    assert perf_counter() - begin < SECONDS
