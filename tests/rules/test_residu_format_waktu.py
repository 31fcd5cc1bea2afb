"""The rules of groups C, D and F over whole reports: silent on right ones, one fault each is found."""

from pathlib import Path

import pytest

from selaras.audit.registry import list_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan
from selaras.exchange.naskah import read_teks

HERE = Path(__file__).parent
REPORTS = {
    path.stem: path.read_text(encoding="utf-8")
    for folder in ("laporan_benar", "laporan_lain")
    for path in sorted((HERE / folder).glob("*.txt"))
}
GROUPS = (Kelompok.RESIDU, Kelompok.FORMAT, Kelompok.WAKTU)
RULES = [rule for rule in list_naskah() if rule.kelompok in GROUPS]

# What the right report says, what it is made to say, and the rule that must see it there.
FAULTS = [
    ("badan-tahunan", "Kepala Badan membawahi", "Camat mempunyai tugas membawahi", "NC019"),
    ("badan-tahunan", "Renstra Badan Tahun", "Renstra Dinas Tahun", "NC020"),
    ("badan-tahunan", "strategis Badan Penang", "strategis Dinas Sosial dan Badan Penang", "NC002"),
    ("badan-tahunan", "berfungsi.", "berfungsi (mohon dilengkapi).", "NC022"),
    ("badan-tahunan", "29 Februari 2024 merupakan", "30 Februari 2024 merupakan", "NF020"),
    ("badan-tahunan", "Jumat, 29 November 2024", "Kamis, 29 November 2024", "NF021"),
    ("badan-tahunan", "Nomor 3 Tahun 2025", "Nomor 3 Tahun 2026", "NF022"),
    ("badan-tahunan", "sebelumnya (2023)", "sebelumnya (2022)", "NF023"),
    ("badan-tahunan", "ditindaklanjuti pada Oktober 2024", "ditindaklanjuti pada Mei 2022", "NF024"),
    ("badan-tahunan", "kinerja disempurnakan\tAgustus 2024", "kinerja disempurnakan\tMei 2022", "NF024"),
    ("badan-tahunan", "21 Februari 2025\n", "21 Februari 2026\n", "NF025"),
    ("badan-tahunan", "Target dan Realisasi Tahun 2024", "Target dan Realisasi Tahun 2023", "NF028"),
    ("badan-tahunan", "2.\tMeningkatnya kecepatan", "3.\tMeningkatnya kecepatan", "ND023"),
    ("badan-tahunan", "yang secara", "yang yang secara", "ND046"),
    ("badan-tahunan", "96,90\t102,00", "96,90\t#DIV/0!", "ND047"),
    ("badan-tahunan", "KINERJA ........ 5", "KINERJA ........ 15", "ND048"),
    ("puskesmas-tahunan", "Laporan Kinerja Puskesmas Tanjungrejo Tahun 2023.",
     "Laporan Kinerja Puskesmas Sumberarum Tahun 2023.", "NC021"),
    ("dinas-tahunan", "KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN", "KEPALA DINAS SOSIAL", "NC023"),
]  # fmt: skip
TRUE = {("dinas-tahunan", "ND021")}  # one NIP is printed there with and without gaps, which is a fault


def find(text: str) -> list[Temuan]:
    naskah = NaskahTerbaca(read_teks("laporan.txt", text.encode()))
    return [temuan for rule in RULES for temuan in rule.check(naskah)]


@pytest.mark.parametrize("nama", sorted(REPORTS))
def test_right_report_is_left_alone(nama: str) -> None:
    found = [(one.kode, one.pesan) for one in find(REPORTS[nama]) if (nama, one.kode) not in TRUE]
    assert found == []


@pytest.mark.parametrize(("nama", "right", "wrong", "kode"), FAULTS)
def test_fault_put_into_a_right_report_is_found(nama: str, right: str, wrong: str, kode: str) -> None:
    text = REPORTS[nama]
    assert right in text
    line = text[: text.index(right)].count("\n") + 1
    found = find(text.replace(right, wrong, 1))
    assert any(one.kode == kode and line in {t.baris for t in one.tempat} for one in found), found
