"""Indicators go on; their targets come from the plan."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.hasil.sasaran_indikator import belongs_to, rows_in_force
from selaras.domain.hasil.sasaran_rencana import TargetTertulis, list_target

_NOTHING: dict[str, Any] = {
    "target_bawah": None,
    "target_atas": None,
    "target_tw1": None,
    "target_tw2": None,
    "target_tw3": None,
    "target_tw4": None,
}


def carry_indicators(berkas: BerkasKinerja, tahun: int) -> tuple[Indikator, ...]:
    """Return the indicators with the plan's targets of `tahun`, blank where the plan is silent."""
    return tuple(_carry(berkas, indikator, tahun) for indikator in berkas.daftar_indikator)


def _carry(berkas: BerkasKinerja, indikator: Indikator, tahun: int) -> Indikator:
    planned = next(_planned(berkas, indikator, tahun), None)
    target, predikat = (planned.angka, planned.isi.predikat) if planned else (None, "")
    return replace(indikator, target=target, target_predikat=predikat or "", **_NOTHING)


def _planned(berkas: BerkasKinerja, indikator: Indikator, tahun: int) -> Iterator[TargetTertulis]:
    for row in rows_in_force(berkas):
        if belongs_to(row, indikator) and row.rencana is not None:
            years = list_target(row.baris, row.rencana, indikator.satuan)
            yield from (year.target for year in years if year.tahun == tahun)
