"""Invented findings for tests of what is done with them."""

from dataclasses import replace

from selaras.domain.naskah.tempat import Tempat
from selaras.domain.temuan import Kelompok, Keyakinan, LokasiBuku, Temuan, TingkatTemuan

_TEMUAN = Temuan(
    "NA001",
    "Capaian salah hitung",
    Kelompok.HITUNGAN,
    TingkatTemuan.WAJIB_DIPERBAIKI,
    "Capaian tertulis 85.",
    "Hitung ulang.",
    "PermenPANRB 53/2014",
    Keyakinan.PASTI,
)


def finding(
    kode: str = "NA001",
    tingkat: TingkatTemuan = TingkatTemuan.WAJIB_DIPERBAIKI,
    tempat: tuple[Tempat, ...] = (),
    lokasi: tuple[LokasiBuku, ...] = (),
    pesan: str = "Capaian tertulis 85.",
) -> Temuan:
    """Return a finding with these parts, the rest the same for all."""
    return replace(_TEMUAN, kode=kode, tingkat=tingkat, tempat=tempat, lokasi=lokasi, pesan=pesan)
