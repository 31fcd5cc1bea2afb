"""How far an action for a recommendation is said or decided to be."""

from selaras.domain.berkas import TindakLanjut
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut


def is_done(row: TindakLanjut) -> bool:
    """Tell whether the office claims that the work is done, or the inspectorate decided so."""
    claimed = row.klaim is KlaimTindakLanjut.SELESAI
    return claimed or row.keputusan is KeputusanTindakLanjut.TUNTAS
