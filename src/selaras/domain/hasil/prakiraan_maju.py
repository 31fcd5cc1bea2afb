"""The plan of the year beside what the Renstra foresees for the year after."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.pk import sources_by_code
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.rencana_kerja import (
    BarisRencanaKerja,
    TargetRencanaKerja,
    list_rencana_kerja,
)
from selaras.domain.hasil.tc27 import KOLOM, BarisTc27, HasilTc27
from selaras.domain.kode import place_among
from selaras.domain.nama import name_key

_OPERATIONAL = {TingkatRencana.PROGRAM, TingkatRencana.KEGIATAN, TingkatRencana.SUB_KEGIATAN}


class TargetMaju(NamedTuple):
    """An indicator with its targets of this and the next year as written, '' where none is."""

    indikator: str
    kini: str
    maju: str


@dataclass(frozen=True)
class BarisPrakiraan:
    """A programme, kegiatan or sub kegiatan; `pagu_maju` in rupiah, None where the Renstra has none."""

    baris: BarisRencanaKerja
    lokasi: str
    sumber_dana: tuple[str, ...]
    daftar_target: tuple[TargetMaju, ...]
    pagu_maju: Decimal | None


def list_prakiraan(
    berkas: BerkasKinerja,
    rencana: HasilRencana | None,
    tc27: HasilTc27 | None,
    anggaran: HasilAnggaran,
) -> tuple[BarisPrakiraan, ...]:
    """Return the programmes of the year in the order of its plan.

    What the Renstra foresees for the year after alone stands beside its like, so that the money of a
    parent is that of the rows below it.
    """
    rows = {row.simpul.kode_program: row for row in reversed(tc27.daftar_baris)} if tc27 else {}
    later = berkas.profil.periode.tahun + 1
    place = _place(tc27, later) if tc27 else None
    sources = sources_by_code(anggaran)
    found = [
        _row(one, rows.get(one.kode), place, sources.get(one.kode, ()))
        for one in list_rencana_kerja(berkas, rencana, anggaran)
        if one.tingkat in _OPERATIONAL and one.kode is not None
    ]
    if tc27 and place is not None:
        _add_later(found, tc27, place)
    return tuple(found)


def _add_later(found: list[BarisPrakiraan], tc27: HasilTc27, place: int) -> None:
    for row in tc27.daftar_baris:
        codes = [one.baris.kode for one in found]
        kode = row.simpul.kode_program
        if kode and kode not in codes and kode.induk in codes and row.nilai(KOLOM[place]):
            named = {name_key(target.indikator) for one in found for target in one.daftar_target}
            found.insert(place_among(codes, kode), _later_alone(row, place, named))


def _place(tc27: HasilTc27, tahun: int) -> int | None:
    """Return which year of the plan it is, from 0; None outside the plan."""
    inside = tc27.rencana.tahun_awal <= tahun <= tc27.rencana.tahun_akhir
    return tahun - tc27.rencana.tahun_awal if inside else None


def _row(
    one: BarisRencanaKerja, planned: BarisTc27 | None, place: int | None, sources: tuple[str, ...]
) -> BarisPrakiraan:
    later = _later_targets(planned, place)
    targets = tuple(_target(target, later) for target in one.daftar_target)
    money = None if planned is None or place is None else planned.nilai(KOLOM[place])
    return BarisPrakiraan(one, planned.simpul.lokasi if planned else "", sources, targets, money)


def _later_alone(row: BarisTc27, place: int, named: Collection[str]) -> BarisPrakiraan:
    """Return a row without this year; an indicator that another row has would look like its figure."""
    simpul = row.simpul
    one = BarisRencanaKerja(simpul.tingkat, simpul.kode_program, simpul.uraian, (), None)
    targets = tuple(
        TargetMaju(target.indikator, "–", f"{target.daftar_target[place]} {target.satuan}".strip())
        for target in row.daftar_target
        if target.daftar_target[place] and name_key(target.indikator) not in named
    )
    return BarisPrakiraan(one, simpul.lokasi, (), targets, row.nilai(KOLOM[place]))


def _later_targets(planned: BarisTc27 | None, place: int | None) -> dict[str, str]:
    if planned is None or place is None:
        return {}
    return {
        name_key(row.indikator): f"{row.daftar_target[place]} {row.satuan}".strip()
        for row in planned.daftar_target
        if row.daftar_target[place]
    }


def _target(target: TargetRencanaKerja, later: dict[str, str]) -> TargetMaju:
    now = f"{target.target} {target.satuan}".strip() if target.target else ""
    return TargetMaju(target.indikator, now, later.get(name_key(target.indikator), ""))
