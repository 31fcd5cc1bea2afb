"""What indicators are compared with, as text: earlier years, the end of plans, benchmarks, predikat."""

from collections.abc import Iterator

from selaras.domain.angka import format_ringkas
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.perbandingan import NilaiTahun
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator


def describe_comparisons(hasil: HasilBerkas) -> Iterator[str]:
    """Yield a line per comparison, those of an indicator one after the other."""
    for indikator in hasil.daftar_indikator:
        if indikator.predikat is not None:
            yield f"{indikator.indikator.kode} {indikator.predikat.rincian.kalimat()}"
    for perbandingan in hasil.daftar_perbandingan:
        yield from (f"{perbandingan.indikator.kode} {line}" for line in _comparison(perbandingan))


def _comparison(perbandingan: PerbandinganIndikator) -> Iterator[str]:
    if perbandingan.daftar_tahun:
        years = "; ".join(map(_year, perbandingan.daftar_tahun))
        yield f"{years} · {perbandingan.tren.kalimat}"
        yield from (year.catatan for year in perbandingan.daftar_tahun if year.catatan)
    yield from map(_progress, perbandingan.daftar_kemajuan)
    for found in perbandingan.daftar_pembanding:
        position = f" · {found.posisi.label.lower()}" if found.posisi else ""
        yield f"{found.nisbah.kalimat()}{position}"


def _year(year: NilaiTahun) -> str:
    mark = "| " if year.putus else ""
    return f"{mark}{year.tahun} {_number(year)}"


def _number(year: NilaiTahun) -> str:
    return "belum ada" if year.realisasi is None else format_ringkas(year.realisasi)


def _progress(kemajuan: KemajuanRencana) -> str:
    plan = f" · {kemajuan.rencana.kode}" if kemajuan.rencana else ""
    grade = f" · {kemajuan.predikat.rincian.kalimat()}" if kemajuan.predikat else ""
    return f"{kemajuan.kemajuan.kalimat()}{plan}{grade}"
