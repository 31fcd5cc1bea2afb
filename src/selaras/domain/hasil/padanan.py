"""Codes of programmes over the years: what an old code became."""

from collections.abc import Sequence

from selaras.domain.berkas.catatan import PadananKode
from selaras.domain.kode import Kode


def map_kode(kode: Kode, daftar_padanan: Sequence[PadananKode], dari: int, sampai: int) -> Kode:
    """Return the code of the year `sampai` for one written with the codes of the year `dari`.

    A code changes at most once a year; one that no row names stays as it is, its children too.
    """
    for tahun in sorted({row.tahun for row in daftar_padanan if dari < row.tahun <= sampai}):
        changed = {row.kode_lama: row.kode_baru for row in daftar_padanan if row.tahun == tahun}
        kode = changed.get(kode, kode)
    return kode
