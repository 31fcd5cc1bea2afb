"""Staff: positions held against positions needed, and head counts by group."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class KelompokPegawai(Pilihan):
    """By what staff are counted; some groups count every person once."""

    GOLONGAN = "golongan", "Golongan"
    PENDIDIKAN = "pendidikan", "Pendidikan"
    ESELON = "eselon", "Eselon"
    JENIS_KELAMIN = "jenis_kelamin", "Jenis kelamin"
    FUNGSIONAL = "fungsional", "Jabatan fungsional"

    @property
    def menghitung_semua(self) -> bool:
        """Tell whether the group counts every person."""
        return self not in {KelompokPegawai.ESELON, KelompokPegawai.FUNGSIONAL}


@dataclass(frozen=True)
class Formasi:
    """One position of the formation; `angka_dokumen` is the printed difference, only compared."""

    jabatan: Annotated[str, Isian("Jabatan", "Nama jabatan, bukan orang", wajib=True, contoh="Camat")]
    di_bawah: Annotated[str, Isian("Di bawah", "Jabatan atau unit atasannya")] = ""
    eselon: Annotated[str, Isian("Eselon", "Misalnya III.a")] = ""
    kelas: Annotated[str, Isian("Kelas jabatan", "Menurut daerah")] = ""
    bezetting: Annotated[
        Decimal | None, Isian("Bezetting", "Banyaknya pemegang jabatan sekarang", JenisIsian.NILAI)
    ] = None
    keperluan: Annotated[
        Decimal | None, Isian("Keperluan", "Menurut analisis beban kerja", JenisIsian.NILAI)
    ] = None
    angka_dokumen: Annotated[
        Decimal | None,
        Isian("Lebih/kurang tertulis", "Selisih yang tercetak, hanya untuk diperiksa", JenisIsian.NILAI),
    ] = None


@dataclass(frozen=True)
class RekapPegawai:
    """How many people of a unit stand in one class of a group."""

    kelompok: Annotated[
        KelompokPegawai,
        Isian(
            "Kelompok",
            "Golongan, Pendidikan, Eselon, Jenis kelamin, atau Jabatan fungsional",
            JenisIsian.PILIHAN,
            wajib=True,
        ),
    ]
    rincian: Annotated[str, Isian("Rincian", "Misalnya III, S1, IV.a", wajib=True, contoh="III")]
    unit: Annotated[str, Isian("Unit", "Kosong bila hanya jumlah kantor")] = ""
    jumlah: Annotated[Decimal | None, Isian("Jumlah", "Banyaknya orang", JenisIsian.NILAI)] = None
