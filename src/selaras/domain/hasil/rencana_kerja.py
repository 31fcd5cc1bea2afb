"""The plan of the year: what is to be reached and spent, from tujuan down to sub kegiatan."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.berkas.rencana import JenisRencana, TargetRencana, TingkatRencana
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.perjanjian import target_text
from selaras.domain.hasil.rencana import HasilRencana, plan_of_year
from selaras.domain.hasil.tc27 import KOLOM, BarisTc27, HasilTc27, calculate_tc27
from selaras.domain.kode import Kode
from selaras.domain.tingkat import Tingkat

_STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}


class TargetRencanaKerja(NamedTuple):
    """An indicator with its target of the year as written, '' where none is."""

    indikator: str
    target: str
    satuan: str


@dataclass(frozen=True)
class BarisRencanaKerja:
    """A statement of the plan with its indicators; `pagu` in rupiah, for a parent what is below it."""

    tingkat: TingkatRencana
    kode: Kode | None
    uraian: str
    daftar_target: tuple[TargetRencanaKerja, ...]
    pagu: Decimal | None


def list_rencana_kerja(
    berkas: BerkasKinerja, rencana: HasilRencana | None, anggaran: HasilAnggaran
) -> tuple[BarisRencanaKerja, ...]:
    """Return the Renja of the year; where the book holds none, its indicators and its budget."""
    year = berkas.profil.periode.tahun
    renja = plan_of_year(berkas.daftar_rencana, year, jenis=JenisRencana.RENJA)
    if renja is None or rencana is None:
        return (*_from_indicators(berkas), *_from_budget(berkas, anggaran))
    table = calculate_tc27(renja, rencana.pohon)
    return tuple(_from_plan(table, row, year) for row in table.daftar_baris)


def _from_plan(table: HasilTc27, row: BarisTc27, tahun: int) -> BarisRencanaKerja:
    place = tahun - table.rencana.tahun_awal
    targets = tuple(_planned(target, place) for target in row.daftar_target)
    simpul = row.simpul
    money = row.nilai(KOLOM[place])
    return BarisRencanaKerja(simpul.tingkat, simpul.kode_program, simpul.uraian, targets, money)


def _planned(row: TargetRencana, place: int) -> TargetRencanaKerja:
    return TargetRencanaKerja(row.indikator, row.daftar_target[place], row.satuan)


def _from_indicators(berkas: BerkasKinerja) -> Iterator[BarisRencanaKerja]:
    rows = [one for one in berkas.daftar_indikator if one.tingkat in _STRATEGIC]
    ordered = sorted(rows, key=lambda one: one.tingkat.urutan)
    for statement in dict.fromkeys((one.tingkat, one.pernyataan) for one in ordered):
        own = tuple(_measured(one) for one in ordered if (one.tingkat, one.pernyataan) == statement)
        yield BarisRencanaKerja(
            TingkatRencana.from_text(statement[0].value), None, statement[1], own, None
        )


def _from_budget(berkas: BerkasKinerja, anggaran: HasilAnggaran) -> Iterator[BarisRencanaKerja]:
    by_code: dict[Kode | None, list[Indikator]] = {}
    for one in berkas.daftar_indikator:
        by_code.setdefault(one.kode_program, []).append(one)
    told: set[Kode] = set()
    for node in anggaran.walk():
        own = [] if node.baris.kode in told else by_code.get(node.baris.kode, [])
        told.add(node.baris.kode)
        yield _budgeted(node, own)


def _budgeted(node: SimpulAnggaran, own: list[Indikator]) -> BarisRencanaKerja:
    baris = node.baris
    level = TingkatRencana.from_text(baris.kode.tingkat.value)
    targets = tuple(map(_measured, own))
    return BarisRencanaKerja(level, baris.kode, baris.nama, targets, node.uang.pagu)


def _measured(one: Indikator) -> TargetRencanaKerja:
    return TargetRencanaKerja(one.uraian, target_text(one), one.satuan)
