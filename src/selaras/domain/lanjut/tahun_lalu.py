"""Past values come from the stored book of their year; one that was changed since is restated."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from selaras.domain.berkas import RealisasiLalu
from selaras.domain.hasil import HasilBerkas, HasilIndikator

BEDA_DENGAN_LAPORAN = "Nilai pada buku ini berbeda dari laporan tahun itu"


def recall_year(
    lalu: HasilBerkas, known: Sequence[RealisasiLalu], indikator: frozenset[str]
) -> tuple[RealisasiLalu, ...]:
    """Return `known` with the values of the book `lalu` put in, for the named indicators.

    Only a whole year counts: a book of a quarter before the last gives nothing. A value typed for that
    year that is another one than its book says stays as `disajikan_kembali` beside it.
    """
    tahun = lalu.berkas.profil.periode.tahun
    reported = {row.indikator: row for row in _reported(lalu) if row.indikator in indikator}
    typed = {row.indikator: row for row in known if row.tahun == tahun}
    others = [row for row in known if row.tahun != tahun or row.indikator not in reported]
    recalled = [_restate(row, typed.get(kode)) for kode, row in reported.items()]
    return tuple(sorted([*others, *recalled], key=lambda row: (row.indikator, row.tahun)))


def _reported(lalu: HasilBerkas) -> Iterator[RealisasiLalu]:
    profil = lalu.berkas.profil
    if profil.periode.akhir.month != 12:
        return
    for hasil in lalu.daftar_indikator:
        value = hasil.tahunan.realisasi.angka
        yield RealisasiLalu(
            hasil.indikator.kode,
            profil.periode.tahun,
            value,
            hasil.indikator.target,
            alasan="" if value is not None else _why_missing(hasil),
            sumber=f"Buku kerja {profil.nama_instansi} Tahun {profil.periode.tahun}",
        )


def _why_missing(hasil: HasilIndikator) -> str:
    nilai = hasil.tahunan.realisasi
    return nilai.alasan or nilai.status.label


def _restate(reported: RealisasiLalu, typed: RealisasiLalu | None) -> RealisasiLalu:
    """Keep a typed value that differs from the report, with its reason or the plain fact."""
    value = typed.nilai if typed else None
    if typed is None or value is None or value == reported.realisasi:
        return reported
    reason = typed.alasan or BEDA_DENGAN_LAPORAN
    return replace(reported, disajikan_kembali=value, alasan=reason)
