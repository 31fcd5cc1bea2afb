"""Rows of performance, drawn from every table that has an indicator with a target or a realisasi."""

from dataclasses import dataclass

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.tempat import Tempat


@dataclass(frozen=True)
class BarisKinerja:
    """One indicator in one table and period.

    `sasaran` is carried down from the row above where its cell was merged. A row with columns for four
    quarters gives one BarisKinerja per quarter and one for the year. `tahun` and `triwulan` are None
    where the columns do not name them.
    """

    tempat: Tempat
    tabel: Tabel
    sasaran: str
    indikator: str
    satuan: str = ""
    target: AngkaCetak | None = None
    realisasi: AngkaCetak | None = None
    capaian: AngkaCetak | None = None
    realisasi_lalu: AngkaCetak | None = None
    target_akhir: AngkaCetak | None = None
    kategori: str = ""
    tahun: int | None = None
    triwulan: int | None = None
