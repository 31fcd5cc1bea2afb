"""The desa of a kecamatan with their lives, and their status per year."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.desa import InstrumenDesa, StatusKemandirian


@dataclass(frozen=True)
class Desa:
    """One desa; without dates it has always been there and still is."""

    nama: Annotated[str, Isian("Nama desa", "Unik dalam kecamatan", wajib=True, contoh="Sukamaju")]
    kode: Annotated[str, Isian("Kode desa", "10 angka, bila ada")] = ""
    berlaku_sejak: Annotated[
        date | None,
        Isian("Berlaku sejak", "Kosong bila sudah ada sebelum data ini", JenisIsian.TANGGAL),
    ] = None
    berlaku_sampai: Annotated[
        date | None, Isian("Berlaku sampai", "Hari terakhir; kosong bila masih ada", JenisIsian.TANGGAL)
    ] = None
    pendahulu: Annotated[
        str, Isian("Desa pendahulu", "Nama desa asalnya, bila mekar atau ganti nama")
    ] = ""

    def is_valid(self, tanggal: date) -> bool:
        """Tell whether the desa exists on the day, its first and last day included."""
        begun = self.berlaku_sejak is None or self.berlaku_sejak <= tanggal
        return begun and (self.berlaku_sampai is None or tanggal <= self.berlaku_sampai)


@dataclass(frozen=True)
class StatusDesa:
    """What one instrument says of a desa in a year.

    IDM: three indices from 0 to 1, or the score alone. Indeks Desa: a score from 0 to 100.
    """

    desa: Annotated[str, Isian("Desa", "Seperti pada lembar Desa", wajib=True, contoh="Sukamaju")]
    tahun: Annotated[int, Isian("Tahun data", "Tahun yang dinilai", JenisIsian.TAHUN, wajib=True)]
    instrumen: Annotated[
        InstrumenDesa,
        Isian("Instrumen", "IDM, atau Indeks Desa sejak 2025", JenisIsian.PILIHAN, wajib=True),
    ]
    iks: Annotated[
        Decimal | None, Isian("IKS", "Indeks ketahanan sosial, 0 sampai 1", JenisIsian.NILAI)
    ] = None
    ike: Annotated[
        Decimal | None, Isian("IKE", "Indeks ketahanan ekonomi, 0 sampai 1", JenisIsian.NILAI)
    ] = None
    ikl: Annotated[
        Decimal | None, Isian("IKL", "Indeks ketahanan lingkungan, 0 sampai 1", JenisIsian.NILAI)
    ] = None
    skor: Annotated[
        Decimal | None,
        Isian("Skor tertulis", "Nilai IDM atau Indeks Desa dalam dokumennya", JenisIsian.NILAI),
    ] = None
    status: Annotated[
        StatusKemandirian | None,
        Isian("Status tertulis", "Status dalam dokumennya, hanya untuk diperiksa", JenisIsian.PILIHAN),
    ] = None
    sumber: Annotated[str, Isian("Sumber", "Berita acara atau keputusan")] = ""
