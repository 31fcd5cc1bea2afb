"""Where the values of a book were taken from, and which of them somebody has to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LEMBAR_PERIKSA = "Perlu diperiksa"  # stands in a book that was filled from documents; never read
AsalSel = Mapping[tuple[str, int, str], "Asal"]


@dataclass(frozen=True)
class Asal:
    """The source of one value, and why somebody must look at it, '' where that is sure."""

    sumber: str
    ragu: str = ""

    @property
    def teks(self) -> str:
        """Return what the cell says when one points at it."""
        return f"Sumber: {self.sumber}" + (f"\nPeriksa: {self.ragu}" if self.ragu else "")


@dataclass(frozen=True)
class Pemeriksaan:
    """The sources by list of the berkas ('profil' for the form), number of the record and field.

    `belum_ada` are further lines of the sheet: sheet, column, what is missing, and where it was sought.
    """

    asal: AsalSel = field(default_factory=dict)
    belum_ada: Sequence[tuple[str, str, str, str]] = ()
