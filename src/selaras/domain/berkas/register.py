"""Registers of events (peace and order, facilitation, …) without personal data."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian


@dataclass(frozen=True)
class BarisRegister:
    """One event. Never the names of those involved, their address, or number plates."""

    register: Annotated[
        str, Isian("Register", "Nama daftar, misalnya Trantibum", wajib=True, contoh="Trantibum")
    ]
    nomor: Annotated[str, Isian("Nomor", "Nomor urut dalam register", wajib=True, contoh="1")]
    tanggal: Annotated[date, Isian("Tanggal", "Hari kejadian", JenisIsian.TANGGAL, wajib=True)]
    jenis: Annotated[
        str, Isian("Jenis", "Jenis kejadian tanpa nama orang", wajib=True, contoh="Pencurian")
    ]
    desa: Annotated[str, Isian("Desa", "Tempat kejadian, seperti pada lembar Desa")] = ""
    tindak_lanjut: Annotated[
        str, Isian("Tindak lanjut", "Yang dilakukan, tanpa nama orang", JenisIsian.TEKS_PANJANG)
    ] = ""
    ditindaklanjuti: Annotated[
        bool | None, Isian("Ditindaklanjuti", "Ya atau Tidak", JenisIsian.YA_TIDAK)
    ] = None
    tanggal_selesai: Annotated[
        date | None, Isian("Tanggal selesai", "Kosong bila belum selesai", JenisIsian.TANGGAL)
    ] = None


@dataclass(frozen=True)
class RekapRegister:
    """The number of events of a whole year for which there is no register, with its source."""

    register: Annotated[
        str, Isian("Register", "Seperti pada lembar Register", wajib=True, contoh="Trantibum")
    ]
    tahun: Annotated[int, Isian("Tahun", "Tahun kejadian", JenisIsian.TAHUN, wajib=True)]
    jumlah: Annotated[
        Decimal | None, Isian("Jumlah kejadian", "Setahun; 0 bila memang tidak ada", JenisIsian.NILAI)
    ] = None
    sumber: Annotated[str, Isian("Sumber", "Dokumen yang memuat jumlah ini")] = ""
