"""E.81 of a berkas: its programmes, kegiatan and sub kegiatan that have an indicator and money."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.e81 import BarisE81, HasilE81, KinerjaUang, calculate_e81
from selaras.domain.hasil.indikator import HasilIndikator

_UNKNOWN = KinerjaUang(None, None)


def e81_of(
    berkas: BerkasKinerja, anggaran: HasilAnggaran, daftar_indikator: Sequence[HasilIndikator]
) -> HasilE81 | None:
    """Return the form for this year, None where no indicator belongs to a budget row.

    The berkas holds no targets of the Renstra: the columns of its progress have no value, with reason.
    """
    rows = tuple(_rows(anggaran, daftar_indikator))
    ketentuan = berkas.ketentuan
    return calculate_e81(rows, ketentuan.aturan_capaian, ketentuan.skala_capaian) if rows else None


def _rows(anggaran: HasilAnggaran, daftar_indikator: Sequence[HasilIndikator]) -> Iterator[BarisE81]:
    """Yield a row per indicator; money stands with the first one of a budget row, so it counts once."""
    seen = set()
    for simpul in anggaran.walk():
        if simpul.baris.kode not in seen:
            seen.add(simpul.baris.kode)
            own = [h for h in daftar_indikator if h.indikator.kode_program == simpul.baris.kode]
            yield from (_row(simpul, hasil, first=hasil is own[0]) for hasil in own)


def _row(simpul: SimpulAnggaran, hasil: HasilIndikator, *, first: bool) -> BarisE81:
    indikator, yearly, uang = hasil.indikator, hasil.tahunan, simpul.uang
    target = None if yearly.target is None else yearly.target.nilai
    return BarisE81(
        f"{indikator.kode_program} {indikator.uraian}",
        indikator.arah,
        indikator.cara_rekap,
        _UNKNOWN,
        _UNKNOWN,
        KinerjaUang(target, uang.pagu if first else None),
        KinerjaUang(yearly.realisasi.angka, uang.realisasi if first else None),
    )
