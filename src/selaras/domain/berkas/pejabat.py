"""Positions and who holds them."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class StatusJabatan(Pilihan):
    """How a position is held; the abbreviation stands before its name in a signature."""

    DEFINITIF = "definitif", "Definitif"
    PLT = "plt", "Plt."
    PLH = "plh", "Plh."
    PJ = "pj", "Pj."

    @property
    def awalan(self) -> str:
        """Return what is written before the position."""
        return "" if self is StatusJabatan.DEFINITIF else f"{self.label} "


@dataclass(frozen=True)
class Pejabat:
    """A position and who held it when; the name may be missing (vacant, or not to be shown).

    A position stands again for every other holder; without dates it is held all year.
    """

    jabatan: Annotated[
        str,
        Isian("Jabatan", "Nama jabatan; lagi untuk tiap pemangku", wajib=True, contoh="Camat Contoh"),
    ]
    nama: Annotated[str, Isian("Nama", "Nama lengkap dengan gelar")] = ""
    nip: Annotated[str, Isian("NIP", "18 angka; boleh kosong")] = ""
    pangkat: Annotated[str, Isian("Pangkat/golongan", "Misalnya 'Pembina (IV/a)'")] = ""
    status: Annotated[
        StatusJabatan, Isian("Status jabatan", "Definitif, Plt., Plh., atau Pj.", JenisIsian.PILIHAN)
    ] = StatusJabatan.DEFINITIF
    atasan: Annotated[str, Isian("Atasan langsung", "Jabatan atasan")] = ""
    mulai: Annotated[
        date | None, Isian("Menjabat sejak", "Kosong bila sejak awal tahun", JenisIsian.TANGGAL)
    ] = None
    selesai: Annotated[
        date | None, Isian("Menjabat sampai", "Hari terakhir; kosong bila masih", JenisIsian.TANGGAL)
    ] = None

    def is_holding(self, tanggal: date) -> bool:
        """Tell whether the position is held on the day, first and last day included."""
        begun = self.mulai is None or self.mulai <= tanggal
        return begun and (self.selesai is None or tanggal <= self.selesai)
