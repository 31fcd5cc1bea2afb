"""The predikat of a total: borders belong to the lower row, exactly 90 is A and 60 is CC."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.skala import Kategori, Skala, kategori_for


@dataclass(frozen=True)
class PredikatLke:
    """A predikat as 'B' with its name as 'Baik'."""

    kode: str
    sebutan: str


@dataclass(frozen=True)
class TabelPredikat:
    """The table in force; `sebutan` names each label of the scale."""

    skala: Skala
    sebutan: Mapping[str, str]

    def __str__(self) -> str:
        return "\n".join(self._line(row) for row in self.skala.daftar_kategori)

    def predikat_for(self, total: Decimal) -> PredikatLke:
        """Return the predikat of a total from 0 to 100."""
        label = kategori_for(total, self.skala).label
        return PredikatLke(label, self.sebutan[label])

    def _line(self, row: Kategori) -> str:
        above = "" if row.bawah_termasuk else "di atas "
        end = "" if row.batas_atas is None else f" sampai {format_ringkas(row.batas_atas)}"
        return f"{row.label} ({self.sebutan[row.label]}): {above}{format_ringkas(row.batas_bawah)}{end}"
