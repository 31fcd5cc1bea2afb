"""The indicators of a berkas that a report answers for first, and their figures."""

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.tingkat import Tingkat

_STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}


def list_strategis(berkas: BerkasKinerja) -> list[Indikator]:
    """Return the indicators of tujuan and sasaran in the order of the sheet."""
    return [indikator for indikator in berkas.daftar_indikator if indikator.tingkat in _STRATEGIC]


def hasil_strategis(hasil: HasilBerkas) -> list[HasilIndikator]:
    """Return the figures of the indicators of tujuan and sasaran."""
    return [one for one in hasil.daftar_indikator if one.indikator.tingkat in _STRATEGIC]
