"""The targets that a plan holds for the year of the book, beside the indicators that they belong to."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from selaras.domain.berkas import BerkasKinerja, Indikator, Rencana, TargetRencana
from selaras.domain.capaian import Arah
from selaras.domain.hasil.padanan import map_kode
from selaras.domain.hasil.sasaran_indikator import BarisRencana, belongs_to
from selaras.domain.hasil.sasaran_rencana import TargetTertulis, list_target, read_target
from selaras.domain.nama import name_key
from selaras.domain.tingkat import Tingkat

_RESULTS = {Tingkat.TUJUAN, Tingkat.SASARAN, Tingkat.PROGRAM}


class TargetIndikator(NamedTuple):
    """One indicator of the book, the row of the plan, and every year's target as the plan writes it."""

    indikator: Indikator
    baris: TargetRencana
    per_tahun: Mapping[int, TargetTertulis]

    def numbers(self) -> list[Decimal]:
        """Return the numbers of the years in order; years without one are left out."""
        return [t.angka for t in self.per_tahun.values() if t.angka is not None]


def targets_in(berkas: BerkasKinerja, rencana: Rencana) -> Iterator[TargetIndikator]:
    """Yield the rows of a plan that belong to an indicator of the book."""
    nodes = {node.kode: node for node in berkas.daftar_simpul if node.rencana == rencana.kode}
    year = berkas.profil.periode.tahun
    for row in berkas.daftar_target_rencana:
        node = nodes.get(row.simpul)
        if node is None:
            continue
        kode = node.kode_program
        now = kode and map_kode(kode, berkas.daftar_padanan_kode, rencana.tahun_awal, year)
        place = BarisRencana(row, rencana, now)
        for indikator in berkas.daftar_indikator:
            if belongs_to(place, indikator):
                years = list_target(row, rencana, row.satuan or indikator.satuan)
                yield TargetIndikator(indikator, row, {one.tahun: one.target for one in years})


def column_of(rencana: Rencana, tahun: int) -> str:
    """Return the field of TargetRencana that holds the target of a year."""
    return f"target_{tahun - rencana.tahun_awal + 1}"


def differs(target: TargetTertulis, indikator: Indikator) -> bool:
    """Tell whether both sides say a number, or both a predikat, and not the same one."""
    if target.angka is not None and indikator.target is not None:
        return target.angka != indikator.target
    grades = name_key(target.isi.predikat), name_key(indikator.target_predikat)
    return all(grades) and grades[0] != grades[1]


def promise_differs(teks: str, satuan: str, indikator: Indikator) -> bool:
    """Tell whether a target as a perjanjian kinerja writes it is not that of the indicator."""
    return differs(read_target(teks, satuan or indikator.satuan), indikator)


def worse_steps(one: TargetIndikator) -> list[tuple[int, Decimal, Decimal]]:
    """Return the years whose target is worse than that of the year before, with both numbers.

    Outputs of kegiatan and sub kegiatan follow the work to be done; only results can get worse.
    """
    if one.indikator.tingkat not in _RESULTS:
        return []
    steps: list[tuple[int, Decimal, Decimal]] = []
    for year, target in one.per_tahun.items():
        before = one.per_tahun.get(year - 1)
        if before is None or before.angka is None or target.angka is None:
            continue
        if _is_worse(before.angka, target.angka, one.indikator.arah):
            steps.append((year, before.angka, target.angka))
    return steps


def goes_against(one: TargetIndikator) -> bool:
    """Tell whether every change of the targets is for the worse: the direction is then in doubt.

    One change alone says nothing about the direction.
    """
    numbers = one.numbers()
    changes = [(a, b) for a, b in pairwise(numbers) if a != b]
    worse = all(_is_worse(a, b, one.indikator.arah) for a, b in changes)
    return one.indikator.tingkat in _RESULTS and len(changes) > 1 and worse


def _is_worse(before: Decimal, after: Decimal, arah: Arah) -> bool:
    match arah:
        case Arah.NAIK:
            return after < before
        case Arah.TURUN:
            return after > before
        case Arah.RENTANG:
            return False
