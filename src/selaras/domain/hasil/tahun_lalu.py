"""The capaian of earlier years, from the target and the value that their reports printed."""

from collections.abc import Sequence
from dataclasses import replace

from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.tahun_lalu import RealisasiLalu
from selaras.domain.capaian import AturanCapaian, Target, calculate_capaian
from selaras.domain.rincian import Rincian, entered


def capaian_lalu(
    indikator: Indikator, rows: Sequence[RealisasiLalu], aturan: AturanCapaian
) -> dict[int, Rincian]:
    """Return the capaian of every earlier year in percent, by its year; None with the reason."""
    return {row.tahun: _capaian(indikator, row, aturan) for row in rows}


def _capaian(indikator: Indikator, row: RealisasiLalu, aturan: AturanCapaian) -> Rincian:
    name = f"capaian {row.tahun}"
    if row.nilai is None or row.target is None:
        lacking = "realisasi" if row.nilai is None else "target"
        return Rincian(name, None, alasan=f"{lacking} {row.tahun} belum ada")
    found = calculate_capaian(Target(row.target), row.nilai, indikator.arah, aturan).rincian
    leaves = (
        entered(f"realisasi {row.tahun}", row.nilai, row.sumber),
        entered(f"target {row.tahun}", row.target, row.sumber),
    )
    return replace(found, nama=name, dari=leaves)
