"""What earlier years reached."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian


@dataclass(frozen=True)
class RealisasiLalu:
    """One indicator in one earlier year, as the signed report of that year says.

    `disajikan_kembali` takes its place where it was corrected since, with the reason.
    """

    indikator: Annotated[
        str, Isian("Kode indikator", "Seperti pada lembar Indikator", wajib=True, contoh="S1")
    ]
    tahun: Annotated[int, Isian("Tahun", "Tahun yang dilaporkan", JenisIsian.TAHUN, wajib=True)]
    realisasi: Annotated[
        Decimal | None, Isian("Realisasi", "Seperti pada laporan tahun itu", JenisIsian.NILAI)
    ] = None
    target: Annotated[Decimal | None, Isian("Target", "Target tahun itu", JenisIsian.NILAI)] = None
    disajikan_kembali: Annotated[
        Decimal | None,
        Isian("Disajikan kembali", "Nilai yang benar bila laporannya keliru", JenisIsian.NILAI),
    ] = None
    alasan: Annotated[str, Isian("Alasan", "Mengapa disajikan kembali, atau mengapa kosong")] = ""
    sumber: Annotated[str, Isian("Sumber", "Laporan atau dokumen asalnya")] = ""

    @property
    def nilai(self) -> Decimal | None:
        """Return what comparisons use."""
        return self.realisasi if self.disajikan_kembali is None else self.disajikan_kembali
