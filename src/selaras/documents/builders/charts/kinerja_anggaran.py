"""Capaian beside absorption: per indicator where money is allocated, else per programme."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from selaras.documents.builders.charts.amounts import in_angka, until
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Axis, BarChart, Figure, Series
from selaras.domain.capaian import average_capaian
from selaras.domain.hasil import HasilBerkas, SimpulAnggaran
from selaras.domain.tingkat import Tingkat


class _Pair(NamedTuple):
    """What was reached and what was spent for it, both in percent."""

    name: str
    capaian: Decimal | None
    serapan: Decimal | None


def chart_kinerja_anggaran(hasil: HasilBerkas) -> Figure | None:
    """Return both side by side, None while there is not one pair to compare."""
    per_indikator = list(_per_indikator(hasil))
    pairs = per_indikator or list(_per_program(hasil))
    if all(pair.capaian is None or pair.serapan is None for pair in pairs):
        return None
    series = (
        Series("Capaian kinerja", tuple(in_angka(pair.capaian) for pair in pairs)),
        Series("Serapan anggaran", tuple(in_angka(pair.serapan) for pair in pairs)),
    )
    chart = BarChart(tuple(pair.name for pair in pairs), series, Axis("Persen"))
    what = "indikator" if per_indikator else "program (rata-rata indikatornya)"
    judul = f"Capaian kinerja dan serapan anggaran menurut {what} {until(hasil)}"
    return Figure("gambar-kinerja-anggaran", chart, tell(judul, chart, "%"), caption=judul)


def _per_indikator(hasil: HasilBerkas) -> Iterator[_Pair]:
    behind = hasil.alokasi.per_indikator if hasil.alokasi else {}
    for h in hasil.daftar_indikator:
        if biaya := behind.get(h.indikator.kode):
            yield _Pair(h.indikator.uraian, h.tahunan.capaian, biaya.uang.serapan)


def _per_program(hasil: HasilBerkas) -> Iterator[_Pair]:
    for program in hasil.anggaran.daftar_program:
        yield _Pair(program.baris.uraian, _mean(hasil, program), program.uang.serapan)


def _mean(hasil: HasilBerkas, program: SimpulAnggaran) -> Decimal | None:
    own = [
        h
        for h in hasil.daftar_indikator
        if h.indikator.tingkat is Tingkat.PROGRAM and h.indikator.kode_program == program.baris.kode
    ]
    return average_capaian({h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan) for h in own}).nilai
