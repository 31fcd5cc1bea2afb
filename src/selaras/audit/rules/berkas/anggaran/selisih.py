"""Sub kegiatan whose absorption and output lie farther apart than the band of ketentuan."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from selaras.audit.aturan import BahanBerkas
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import BarisAnggaran, Indikator
from selaras.domain.hasil.anggaran import SimpulAnggaran
from selaras.domain.hasil.efisiensi import keluaran_of, outputs_of
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.kode import TingkatKode


class Selisih(NamedTuple):
    """One sub kegiatan; `serapan` and `capaian` of its output in percent."""

    baris: BarisAnggaran
    indikator: Indikator
    serapan: Decimal
    capaian: Decimal

    @property
    def selisih(self) -> Decimal:
        """Return by how many percentage points absorption is ahead, negative where it is behind."""
        return self.serapan - self.capaian

    @property
    def hitungan(self) -> str:
        """Return the derivation of the difference."""
        parts = (format_ringkas(part) for part in (self.serapan, self.capaian, self.selisih))
        return "{} - {} = {} poin persen".format(*parts)


def list_gaps(bahan: BahanBerkas) -> Iterator[Selisih]:
    """Yield the sub kegiatan outside the band, none where no band is settled.

    Only with one output indicator is it known what the money should bring.
    """
    band = bahan.berkas.ketentuan.batas_selisih_serapan
    outputs = outputs_of(bahan.hasil.daftar_indikator)
    for node in bahan.hasil.anggaran.walk() if band is not None else ():
        found = _compare(node, outputs)
        if found is not None and band is not None and abs(found.selisih) > band:
            yield found


def _compare(node: SimpulAnggaran, outputs: tuple[HasilIndikator, ...]) -> Selisih | None:
    if node.baris.kode.tingkat is not TingkatKode.SUB_KEGIATAN or not node.uang.lengkap:
        return None
    ratio, spent = keluaran_of(node, outputs).capaian.hasil, node.uang.serapan
    own = [one.indikator for one in outputs if one.indikator.kode_program == node.baris.kode]
    if ratio is None or spent is None or not own:
        return None
    return Selisih(node.baris, own[0], spent, ratio * 100)
