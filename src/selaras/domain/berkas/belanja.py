"""Spending by account, this year and the year before."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian


@dataclass(frozen=True)
class Belanja:
    """One account (5.1.01, 5.2.02); money only at the lowest accounts, parents are computed."""

    akun: Annotated[str, Isian("Kode akun", "Kode rekening belanja", wajib=True, contoh="5.1.01")]
    uraian: Annotated[str, Isian("Uraian", "Nama akun", wajib=True, contoh="Belanja Pegawai")]
    anggaran: Annotated[
        Decimal | None, Isian("Anggaran (Rp)", "Hanya pada akun terbawah", JenisIsian.UANG)
    ] = None
    realisasi: Annotated[
        Decimal | None, Isian("Realisasi (Rp)", "Hanya pada akun terbawah", JenisIsian.UANG)
    ] = None
    realisasi_lalu: Annotated[
        Decimal | None, Isian("Realisasi {n-1} (Rp)", "Hanya pada akun terbawah", JenisIsian.UANG)
    ] = None

    @property
    def daftar_induk(self) -> tuple[str, ...]:
        """Return the codes above, the highest first: '5', '5.1' of '5.1.01'."""
        parts = self.akun.split(".")
        return tuple(".".join(parts[:n]) for n in range(1, len(parts)))
