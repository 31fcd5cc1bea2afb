"""What is wrong in a workbook, said so that its owner can find and mend it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import TingkatMasalah

PALING_BANYAK = 1000  # problems listed; the rest is counted
_SHOWN = 80  # letters of a wrong text that a problem repeats


@dataclass(frozen=True)
class MasalahBuku:
    """One problem. `lembar` is empty for the whole file, `kolom` an Excel letter, `isian` a label."""

    tingkat: TingkatMasalah
    lembar: str
    baris: int | None
    kolom: str
    isian: str
    ditemukan: str
    diharapkan: str
    saran: str

    @property
    def tempat(self) -> str:
        """Where it is: "lembar 'Indikator', baris 7, kolom E (Satuan)"."""
        parts = [f"lembar '{self.lembar}'" if self.lembar else "berkas"]
        if self.baris is not None:
            parts.append(f"baris {self.baris}")
        if self.kolom:
            parts.append(f"kolom {self.kolom}" + (f" ({self.isian})" if self.isian else ""))
        elif self.isian:
            parts.append(self.isian)
        return ", ".join(parts)

    def __str__(self) -> str:
        message = f"{self.tingkat.label} · {self.tempat}: ditemukan {self.ditemukan}"
        expected = f", diharapkan {self.diharapkan}" if self.diharapkan else ""
        return f"{message}{expected} → {self.saran}"


@dataclass(frozen=True)
class HasilBaca:
    """What reading gives: `berkas` is None as soon as there is one error.

    `cakupan` names the lists whose sheets the book has, with the fields it has columns for; 'profil' is
    the form. A list that is not in it is unknown to the book, not empty.
    """

    berkas: BerkasKinerja | None
    daftar_masalah: tuple[MasalahBuku, ...]
    cakupan: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def kesalahan(self) -> tuple[MasalahBuku, ...]:
        """The problems that stop."""
        return tuple(m for m in self.daftar_masalah if m.tingkat is TingkatMasalah.KESALAHAN)

    @property
    def peringatan(self) -> tuple[MasalahBuku, ...]:
        """The problems that do not stop."""
        return tuple(m for m in self.daftar_masalah if m.tingkat is TingkatMasalah.PERINGATAN)


@dataclass(frozen=True)
class Tempat:
    """A place in the book, with the problems that can be said of it."""

    lembar: str = ""
    baris: int | None = None
    kolom: str = ""
    isian: str = ""

    def error(self, ditemukan: str, diharapkan: str, saran: str) -> MasalahBuku:
        """Return a problem that stops."""
        return self._make(TingkatMasalah.KESALAHAN, ditemukan, diharapkan, saran)

    def warning(self, ditemukan: str, diharapkan: str, saran: str) -> MasalahBuku:
        """Return a problem that is told but does not stop."""
        return self._make(TingkatMasalah.PERINGATAN, ditemukan, diharapkan, saran)

    def _make(self, tingkat: TingkatMasalah, ditemukan: str, diharapkan: str, saran: str) -> MasalahBuku:
        place = (self.lembar, self.baris, self.kolom, self.isian)
        return MasalahBuku(tingkat, *place, ditemukan, diharapkan, saran)


class BukuError(ValueError):
    """The bytes cannot be read as a workbook at all; holds what to tell the person."""

    def __init__(self, ditemukan: str, diharapkan: str, saran: str, lembar: str = "") -> None:
        self.masalah = Tempat(lembar).error(ditemukan, diharapkan, saran)
        super().__init__(str(self.masalah))


def quote(teks: str) -> str:
    """Show text that was found: in quotes, on one line, shortened."""
    flat = " ".join(teks.split())
    return f"'{flat}'" if len(flat) <= _SHOWN else f"'{flat[:_SHOWN]}…'"


def limit(daftar: Iterable[MasalahBuku]) -> tuple[MasalahBuku, ...]:
    """Keep a list readable: errors are never pushed out by warnings, and the rest is counted."""
    everything = tuple(daftar)
    if len(everything) <= PALING_BANYAK:
        return everything
    errors_first = sorted(everything, key=lambda m: m.tingkat is not TingkatMasalah.KESALAHAN)
    kept = set(map(id, errors_first[:PALING_BANYAK]))
    rest = len(everything) - PALING_BANYAK
    more = Tempat().warning(
        f"{rest} masalah lain", "daftar yang dapat dibaca", "betulkan yang di atas, lalu baca lagi"
    )
    return (*(m for m in everything if id(m) in kept), more)
