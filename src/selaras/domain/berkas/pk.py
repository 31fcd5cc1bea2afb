"""The money of perjanjian kinerja, one row per position and programme, kegiatan or sub kegiatan."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class AnggaranPk:
    """A line of the budget table of one perjanjian kinerja."""

    jabatan: Annotated[str, Isian("Jabatan", "Yang berjanji (pihak pertama)", wajib=True)]
    kode: Annotated[
        Kode, Isian("Kode", "Program, kegiatan, atau sub kegiatan", JenisIsian.KODE, wajib=True)
    ]
    anggaran: Annotated[
        Decimal, Isian("Anggaran (Rp)", "Seperti tertulis pada PK", JenisIsian.UANG, wajib=True)
    ]
    atasan: Annotated[str, Isian("Atasan", "Jabatan pihak kedua; kosong untuk pimpinan kantor")] = ""
    versi: Annotated[str, Isian("Versi PK", "Awal, atau perubahan ke berapa")] = "awal"
    uraian: Annotated[str, Isian("Program/kegiatan", "Nama seperti pada PK")] = ""
