"""The assembler of the records."""

from dataclasses import dataclass

from selaras.domain.berkas.anggaran import BarisAnggaran, RealisasiAnggaran
from selaras.domain.berkas.pejabat import Pejabat
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.profil import Profil
from selaras.domain.ketentuan import KetentuanBerlaku

VERSI_SKEMA = 1


@dataclass(frozen=True)
class BerkasKinerja:
    """One office in one period, with the regulation values it is computed with.

    Audit rules and report builders read nothing else.
    """

    profil: Profil
    ketentuan: KetentuanBerlaku
    daftar_pejabat: tuple[Pejabat, ...] = ()
    daftar_indikator: tuple[Indikator, ...] = ()
    daftar_anggaran: tuple[BarisAnggaran, ...] = ()
    daftar_realisasi: tuple[RealisasiKinerja, ...] = ()
    daftar_realisasi_anggaran: tuple[RealisasiAnggaran, ...] = ()
    versi_skema: int = VERSI_SKEMA

    def pejabat(self, jabatan: str) -> Pejabat | None:
        """Return who holds a position, None where the book does not say."""
        return next((p for p in self.daftar_pejabat if p.jabatan == jabatan), None)
