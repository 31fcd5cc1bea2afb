"""What a superior answers to an individual performance report."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class PilihanTanggapan(Pilihan):
    """The six choices of the response sheet; some send the report back."""

    KURANG_BAIK = "kurang_baik", "Kurang baik"
    BAIK = "baik", "Baik"
    DIPERBAIKI = "diperbaiki", "Diperbaiki"
    TELITI_TARGET = "teliti_target", "Target dan realisasi diteliti ulang"
    TELITI_CAPAIAN = "teliti_capaian", "Capaian diteliti ulang"
    LAINNYA = "lainnya", "Lainnya"

    @property
    def mengembalikan(self) -> bool:
        """Tell whether the report goes back to its author."""
        return self in {
            PilihanTanggapan.DIPERBAIKI,
            PilihanTanggapan.TELITI_TARGET,
            PilihanTanggapan.TELITI_CAPAIAN,
        }


@dataclass(frozen=True)
class TanggapanAtasan:
    """One answer of the direct superior of a position."""

    jabatan: Annotated[str, Isian("Jabatan pelapor", "Yang laporannya ditanggapi", wajib=True)]
    pilihan: Annotated[
        PilihanTanggapan, Isian("Tanggapan", "Pilihan atasan langsung", JenisIsian.PILIHAN, wajib=True)
    ]
    catatan: Annotated[str, Isian("Catatan", "Catatan atasan", JenisIsian.TEKS_PANJANG)] = ""
    tanggal: Annotated[date | None, Isian("Tanggal", "Kapan ditanggapi", JenisIsian.TANGGAL)] = None
