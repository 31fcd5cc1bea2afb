"""Physical and financial progress of sub kegiatan, one row per sub kegiatan and month."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class KemajuanFisik:
    """Progress from the beginning of the year up to a day."""

    kode: Annotated[
        Kode, Isian("Kode", "Sub kegiatan pada lembar Program & Pagu", JenisIsian.KODE, wajib=True)
    ]
    tanggal: Annotated[
        date, Isian("Sampai tanggal", "Hari terakhir bulan itu", JenisIsian.TANGGAL, wajib=True)
    ]
    target_fisik: Annotated[
        Decimal | None, Isian("Target fisik (%)", "Sampai bulan itu", JenisIsian.NILAI)
    ] = None
    realisasi_fisik: Annotated[
        Decimal | None, Isian("Realisasi fisik (%)", "Sampai bulan itu", JenisIsian.NILAI)
    ] = None
    belanja: Annotated[
        Decimal | None,
        Isian("Realisasi keuangan (Rp)", "Dari Januari sampai bulan itu", JenisIsian.UANG),
    ] = None
    pelaksana: Annotated[str, Isian("PPTK", "Jabatan pejabat pelaksana teknis kegiatan")] = ""
    masalah: Annotated[str, Isian("Masalah", "Yang menghambat", JenisIsian.TEKS_PANJANG)] = ""
    tindak_lanjut: Annotated[
        str, Isian("Tindak lanjut", "Yang dilakukan bulan berikutnya", JenisIsian.TEKS_PANJANG)
    ] = ""
    sumber_dana: Annotated[str, Isian("Sumber dana", "Seperti pada lembar Program & Pagu")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Seperti pada lembar Program & Pagu")] = ""

    @property
    def kunci(self) -> KunciAnggaran:
        """Return the key of the budget row."""
        return KunciAnggaran(self.kode, self.sumber_dana, self.keterangan)
