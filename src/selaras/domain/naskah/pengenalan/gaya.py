"""Decide how a column writes '1.234': as thousands or as decimals."""

import re
from collections import Counter
from collections.abc import Iterable

from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.tabel import JenisKolom

UANG = frozenset(
    {
        JenisKolom.PAGU,
        JenisKolom.BELANJA_OPERASI,
        JenisKolom.BELANJA_MODAL,
        JenisKolom.REALISASI_ANGGARAN,
        JenisKolom.SISA,
    }
)
_PECAHAN = frozenset(
    {JenisKolom.NILAI, JenisKolom.CAPAIAN, JenisKolom.PERSEN_ANGGARAN, JenisKolom.BOBOT}
)
_AMBIGUOUS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])(?:\d{3})+(?![\d.,])")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*")
_COUNTED = re.compile(
    r"\b(?:jiwa|orang|penduduk|kk|kepala keluarga|keluarga|rumah tangga|kasus|kunjungan|responden"
    r"|pemilih|siswa|peserta|pasien|balita|warga)\b",
    re.IGNORECASE,
)
_HUNDREDS = 3  # digits
_BY_GROUP_MARK = {".": GayaAngka.INDONESIA, ",": GayaAngka.INGGRIS}
_BY_DECIMAL_MARK = {",": GayaAngka.INDONESIA, ".": GayaAngka.INGGRIS}


def decide_gaya(daftar_teks: Iterable[str], persen: int = 0) -> GayaAngka | None:
    """Return the style that most of the sound and unambiguous numbers have, None where none leads.

    `persen` is the least share of these numbers that must have it.
    """
    styles = Counter(
        angka.gaya
        for teks in daftar_teks
        if (angka := read_angka(teks)) and angka.gaya in {GayaAngka.INDONESIA, GayaAngka.INGGRIS}
    ).most_common(2)
    if not styles or (len(styles) == 2 and styles[0][1] == styles[1][1]):
        return None
    if styles[0][1] * 100 < persen * sum(count for _, count in styles):
        return None
    return styles[0][0]


def gaya_hitungan(kepala: str, daftar_teks: Iterable[str]) -> GayaAngka | None:
    """Return the style of a column that counts people, families or cases, None where none is sure.

    Counts have no decimals: the mark in '2.114' groups thousands where the header names what is
    counted, or where whole numbers of three digits stand beside it.
    """
    filled = [teks for teks in daftar_teks if any(letter.isdigit() for letter in teks)]
    marks = {found[1] for teks in filled if (found := _GROUPED.fullmatch(teks.strip()))}
    rest = [teks.strip() for teks in filled if not _GROUPED.fullmatch(teks.strip())]
    if len(marks) != 1 or not all(map(str.isdecimal, rest)):
        return None
    is_count = _COUNTED.search(kepala) or any(len(teks) == _HUNDREDS and teks != "100" for teks in rest)
    return _BY_GROUP_MARK[marks.pop()] if is_count else None


def gaya_sel(teks: str, jenis: JenisKolom, gaya: GayaAngka | None) -> GayaAngka | None:
    """Return the style to read one cell with; `gaya` is that of its column or table.

    Money groups thousands by whatever mark it uses; an index, a score and a percentage have decimals.
    """
    found = _AMBIGUOUS.search(teks)
    if found is None:
        return gaya
    if jenis in UANG:
        return _BY_GROUP_MARK[found[1]]
    if jenis in _PECAHAN:
        return _BY_DECIMAL_MARK[found[1]]
    return gaya
