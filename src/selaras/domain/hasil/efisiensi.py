"""Efficiency of a berkas: its sub kegiatan with their money and their output indicator."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from selaras.domain.efisiensi import AturanEfisiensi, HasilEfisiensi, KeluaranSubKegiatan
from selaras.domain.efisiensi import calculate_efisiensi as calculate
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.kode import TingkatKode
from selaras.domain.tingkat import Tingkat


def calculate_efisiensi_berkas(
    anggaran: HasilAnggaran, daftar_indikator: Sequence[HasilIndikator], aturan: AturanEfisiensi
) -> HasilEfisiensi:
    """Return the efficiency over the sub kegiatan of a berkas up to the end of its period."""
    return calculate(tuple(list_keluaran(anggaran, daftar_indikator)), aturan)


def list_keluaran(
    anggaran: HasilAnggaran, daftar_indikator: Sequence[HasilIndikator]
) -> Iterator[KeluaranSubKegiatan]:
    """Yield every sub kegiatan; without one single output indicator it carries the reason."""
    outputs = outputs_of(daftar_indikator)
    for simpul in anggaran.walk():
        if simpul.baris.kode.tingkat is TingkatKode.SUB_KEGIATAN:
            yield keluaran_of(simpul, outputs)


def outputs_of(daftar_indikator: Sequence[HasilIndikator]) -> tuple[HasilIndikator, ...]:
    """Return the output indicators."""
    return tuple(h for h in daftar_indikator if h.indikator.tingkat is Tingkat.SUB_KEGIATAN)


def keluaran_of(simpul: SimpulAnggaran, outputs: Sequence[HasilIndikator]) -> KeluaranSubKegiatan:
    """Return a sub kegiatan; without one single output indicator it carries the reason."""
    own = [h for h in outputs if h.indikator.kode_program == simpul.baris.kode]
    baris, uang = simpul.baris, simpul.uang
    name = f"{baris.kode} {baris.uraian}"
    row = KeluaranSubKegiatan(name, uang.pagu, uang.realisasi, None, None, baris.kode)
    if len(own) != 1:
        reason = "tanpa indikator keluaran" if not own else "lebih dari satu indikator keluaran"
        return replace(row, alasan=reason)
    yearly = own[0].tahunan
    if yearly.target is None or yearly.target.nilai is None:
        return replace(row, alasan="target keluaran belum diisi atau berupa rentang")
    return replace(
        row, target=yearly.target.nilai, realisasi=yearly.realisasi.angka, alasan=yearly.alasan
    )
