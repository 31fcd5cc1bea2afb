"""Numbered rows that lettered rows spell out, as on worksheets of evaluation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, total
from selaras.audit.rules.naskah.hitungan.kolom_angka import interval_of, number_of
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel

_LETTERED = re.compile(r"\(?[a-z]\s*[.)]")
_SUMMED = (JenisKolom.BOBOT, JenisKolom.NILAI, JenisKolom.JUMLAH)
_Group = tuple[BarisData, list[BarisData]]


@dataclass(frozen=True)
class BedaKomponen:
    """A column in which a component is not the sum of its parts."""

    baris: BarisData
    kolom: Kolom
    bagian: tuple[AngkaCetak, ...]
    jumlah: Rentang
    tertulis: AngkaCetak

    @property
    def is_sama(self) -> bool:
        """Tell whether the parts add up."""
        return compare(self.jumlah, self.tertulis) is Kecocokan.COCOK


def find_beda(tabel: Tabel) -> Iterator[BedaKomponen]:
    """Yield what does not add up in a column where other components do."""
    groups = [group for group in _groups(tabel) if len(group[1]) > 1]
    for kolom in tabel.daftar_kolom:
        if kolom.jenis in _SUMMED:
            found = [one for group in groups if (one := _compare(group, kolom))]
            wrong = [one for one in found if not one.is_sama]
            if 2 * len(wrong) <= len(found):
                yield from wrong


def _groups(tabel: Tabel) -> list[_Group]:
    """Return each numbered row with the lettered rows that follow it."""
    groups: list[_Group] = []
    for baris in tabel.daftar_data:
        if baris.teks(JenisKolom.NOMOR).strip(" .").isdecimal():
            groups.append((baris, []))
        elif groups and _LETTERED.match(baris.teks(JenisKolom.URAIAN)):
            groups[-1][1].append(baris)
    return groups


def _compare(group: _Group, kolom: Kolom) -> BedaKomponen | None:
    baris, parts = group
    numbers = [number for part in parts if (number := number_of(part, kolom))]
    values = [one for number in numbers if (one := interval_of(number))]
    written = number_of(baris, kolom)
    if written is None or written.nilai is None or len(values) < len(parts):
        return None
    return BedaKomponen(baris, kolom, tuple(numbers), total(values), written)
