"""The form in which a kabupaten numbers its letters: '{klasifikasi}/{agenda}/{unit}/{tahun}'."""

from dataclasses import dataclass
from string import Formatter
from typing import Any

from selaras.domain.ketentuan.reading import text

BAGIAN_NOMOR = ("klasifikasi", "agenda", "unit", "bulan", "tahun")


@dataclass(frozen=True)
class BentukNomor:
    """A form with named parts; ValueError for an unknown part, and where {agenda} is missing."""

    pola: str

    def __post_init__(self) -> None:
        parts = [part for part in Formatter().parse(self.pola) if part[1] is not None]
        if any(spec or conversion for _, _, spec, conversion in parts):
            raise ValueError("bagian nomor ditulis tanpa ':' atau '!'")
        named = [name for _, name, _, _ in parts]
        if unknown := [name for name in named if name not in BAGIAN_NOMOR]:
            known = ", ".join(f"{{{name}}}" for name in BAGIAN_NOMOR)
            raise ValueError(f"bagian nomor '{unknown[0]}' tidak dikenal; yang ada {known}")
        if "agenda" not in named:
            raise ValueError("nomor surat tanpa {agenda}")

    def __str__(self) -> str:
        return self.pola

    @property
    def daftar_bagian(self) -> tuple[tuple[str, str], ...]:
        """Return each piece of fixed text with the name of the part that follows it, '' for none."""
        return tuple((fixed, name or "") for fixed, name, _, _ in Formatter().parse(self.pola))


def letter_number(nilai: Any) -> BentukNomor:
    """Return the form that a regulation file or the sheet Ketentuan gives."""
    return BentukNomor(text(nilai))
