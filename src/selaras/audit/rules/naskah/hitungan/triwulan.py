"""Quarters of a row against its year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from selaras.audit.rules.naskah.hitungan.kolom_angka import cell_of
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Sel, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_QUARTERS = 4
# Shares and indices are not spread over quarters by counting.
_NOT_COUNTED = re.compile(
    r"persen|prosen|%|indeks|nilai|poin|skor|predikat|rasio|angka|rata", re.IGNORECASE
)


@dataclass(frozen=True)
class Setahun:
    """The year and the quarters that are printed; a quarter left empty is None."""

    nama: str
    tempat: Tempat
    setahun: Decimal
    pecahan: tuple[Decimal | None, ...]
    is_uang: bool

    @property
    def selisih(self) -> Decimal:
        """How much the sum of the quarters differs from the year."""
        return sum((value for value in self.pecahan if value is not None), Decimal(0)) - self.setahun

    @property
    def is_cocok(self) -> bool:
        """Tell whether the quarters make the year: in sum, running up to it, or the same throughout."""
        values = [value for value in self.pecahan if value is not None]
        if not values or sum(values) == self.setahun:
            return True
        rises = all(one <= other for one, other in pairwise(values))
        if rises and values[-1] == self.setahun:
            return True
        return not self.is_uang and set(values) == {self.setahun}


def list_uang(naskah: NaskahTerbaca) -> Iterator[Setahun]:
    """Yield the rows of money whose four quarters are readable."""
    for baris in naskah.daftar_uang:
        found = _read_uang(baris)
        if found:
            yield found


def list_kinerja(naskah: NaskahTerbaca) -> Iterator[Setahun]:
    """Yield the targets and realisasi that are counted and spread over four quarters."""
    for tabel in list_tabel(naskah):
        for jenis in (JenisKolom.TARGET, JenisKolom.REALISASI):
            quarters = sorted(_quarters(tabel, jenis), key=lambda kolom: kolom.triwulan or 0)
            if [one.triwulan for one in quarters] == [1, 2, 3, 4] and _has_subject(tabel):
                found = (_read_kinerja(baris, quarters, jenis) for baris in tabel.daftar_data)
                yield from (one for one in found if one)


def _has_subject(tabel: Tabel) -> bool:
    return tabel.has(JenisKolom.INDIKATOR) or tabel.has(JenisKolom.URAIAN)


def _quarters(tabel: Tabel, jenis: JenisKolom) -> Iterator[Kolom]:
    """Yield the columns of quarters of a kind; those called only 'TW I' spread the target."""
    only_target = jenis is JenisKolom.TARGET and not tabel.has(JenisKolom.REALISASI)
    for kolom in tabel.daftar_kolom:
        is_plain = kolom.jenis is JenisKolom.LAIN and only_target
        if kolom.triwulan and (kolom.jenis is jenis or is_plain):
            yield kolom


def _read_uang(baris: BarisUang) -> Setahun | None:
    """Read the quarters with the year they come nearest to: headers seldom say of which they are."""
    names = ("realisasi",) if baris.is_pecahan_realisasi else ("pagu", "realisasi")
    years = [value for name in names if (value := baris.nilai(name)) is not None]
    if len(baris.pecahan) != _QUARTERS or not years:
        return None
    if any(one and (one.nilai is None or one.cacat) for one in baris.pecahan):
        return None
    parts = tuple(one.nilai if one else None for one in baris.pecahan)
    name, tempat = f"Anggaran “{baris.uraian}”", baris.tempat
    found = [Setahun(name, tempat, year, parts, is_uang=True) for year in years]
    return next((one for one in found if one.is_cocok), min(found, key=lambda one: abs(one.selisih)))


def _read_kinerja(baris: BarisData, quarters: list[Kolom], jenis: JenisKolom) -> Setahun | None:
    years = [
        sel.angka
        for sel in baris.daftar_sel
        if sel.kolom.jenis is jenis and sel.kolom.triwulan is None and sel.angka
    ]
    if len(years) != 1 or years[0].nilai is None or years[0].persen:
        return None
    name = baris.teks(JenisKolom.INDIKATOR) or baris.teks(JenisKolom.URAIAN)
    if not name or _NOT_COUNTED.search(f"{baris.teks(JenisKolom.SATUAN)} {name} {years[0].satuan}"):
        return None
    cells = [cell_of(baris, kolom) for kolom in quarters]
    if any(sel and not sel.is_kosong and not _is_count(sel) for sel in cells):
        return None
    parts = tuple(sel.angka.nilai if sel and sel.angka else None for sel in cells)
    return Setahun(f"{jenis.capitalize()} “{name}”", baris.tempat, years[0].nilai, parts, is_uang=False)


def _is_count(sel: Sel) -> bool:
    return sel.angka is not None and sel.angka.nilai is not None and not sel.angka.persen
