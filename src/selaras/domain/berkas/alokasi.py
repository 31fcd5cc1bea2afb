"""Which indicator a sub kegiatan pays for."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode

PENUNJANG_UMUM = "penunjang umum"


@dataclass(frozen=True)
class AlokasiAnggaran:
    """A share of a sub kegiatan; without sumber dana and keterangan, of every row of its code."""

    kode: Annotated[
        Kode, Isian("Kode", "Sub kegiatan pada lembar Program & Pagu", JenisIsian.KODE, wajib=True)
    ]
    indikator: Annotated[
        str,
        Isian(
            "Kode indikator",
            "Seperti pada lembar Indikator, atau 'penunjang umum'",
            wajib=True,
            contoh="S1",
        ),
    ]
    bobot: Annotated[
        Decimal,
        Isian(
            "Bobot (%)",
            "Bagian uang sub kegiatan; jumlah per sub kegiatan 100",
            JenisIsian.NILAI,
            wajib=True,
            contoh="100",
        ),
    ]
    sumber_dana: Annotated[str, Isian("Sumber dana", "Hanya bila kodenya tertulis dua kali")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Hanya bila kodenya tertulis dua kali")] = ""

    @property
    def kunci(self) -> KunciAnggaran:
        """Return which budget row is meant; blank parts mean every row of the code."""
        return KunciAnggaran(self.kode, self.sumber_dana, self.keterangan)

    @property
    def penunjang_umum(self) -> bool:
        """Tell whether the money serves the office as a whole."""
        return " ".join(self.indikator.split()).casefold() == PENUNJANG_UMUM
