"""Targets of plans as they are written, read as numbers or predikat where they can be."""

import re
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import AngkaError, JenisAngka, parse_angka
from selaras.domain.berkas.rencana import Rencana, TargetRencana
from selaras.domain.hasil.predikat import Berpredikat
from selaras.domain.satuan import is_persen

_LETTERS = re.compile(r"\s*[A-Za-z]{1,2}\s*")


@dataclass(frozen=True)
class TargetTertulis:
    """A target as written with what can be read from it; `alasan` says why it has no number."""

    teks: str
    isi: Berpredikat
    alasan: str = ""

    @property
    def angka(self) -> Decimal | None:
        """Return the number, None where the target is a predikat, a range, or not set."""
        return self.isi.angka


@dataclass(frozen=True)
class TargetTahun:
    """The target of one year of a plan."""

    tahun: int
    target: TargetTertulis


def read_target(teks: str, satuan: str) -> TargetTertulis:
    """Read a target as typed: '65', '80 %', '67 (B)', 'B', 'N/A'."""
    if not teks.strip():
        return TargetTertulis("", Berpredikat(None), "target belum diisi")
    if _LETTERS.fullmatch(teks):
        return TargetTertulis(teks, Berpredikat(None, teks.strip()), "target berupa predikat")
    try:
        read = parse_angka(teks, JenisAngka.PERSEN if is_persen(satuan) else JenisAngka.NILAI)
    except AngkaError as error:
        return TargetTertulis(teks, Berpredikat(None), str(error))
    reason = "" if read.nilai is not None else f"target tertulis '{teks.strip()}'"
    return TargetTertulis(teks, Berpredikat(read.nilai, read.predikat), reason)


def list_target(baris: TargetRencana, rencana: Rencana, satuan: str) -> tuple[TargetTahun, ...]:
    """Return the target of every year of the plan that the sheet has a column for."""
    years = range(rencana.tahun_awal, rencana.tahun_akhir + 1)
    return tuple(
        TargetTahun(tahun, read_target(teks, satuan))
        for tahun, teks in zip(years, baris.daftar_target, strict=False)
    )


def target_akhir(baris: TargetRencana, daftar: tuple[TargetTahun, ...], satuan: str) -> TargetTertulis:
    """Return the target at the end of the plan; where none is written, that of its last year."""
    if baris.target_akhir.strip() or not daftar:
        return read_target(baris.target_akhir, satuan)
    return daftar[-1].target
