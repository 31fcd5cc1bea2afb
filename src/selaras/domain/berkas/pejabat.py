"""Positions and who holds them."""

from dataclasses import dataclass
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
    """A position; the name may be missing (vacant, or not to be shown)."""

    jabatan: Annotated[str, Isian("Jabatan", "Nama jabatan, unik", wajib=True, contoh="Camat Contoh")]
    nama: Annotated[str, Isian("Nama", "Nama lengkap dengan gelar")] = ""
    nip: Annotated[str, Isian("NIP", "18 angka; boleh kosong")] = ""
    pangkat: Annotated[str, Isian("Pangkat/golongan", "Misalnya 'Pembina (IV/a)'")] = ""
    status: Annotated[
        StatusJabatan, Isian("Status jabatan", "Definitif, Plt., Plh., atau Pj.", JenisIsian.PILIHAN)
    ] = StatusJabatan.DEFINITIF
    atasan: Annotated[str, Isian("Atasan langsung", "Jabatan atasan")] = ""
