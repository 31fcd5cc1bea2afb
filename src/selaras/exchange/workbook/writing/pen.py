"""What writing into one sheet needs besides the thing to write."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook.asal_sel import Pemeriksaan
from selaras.exchange.workbook.sheets import Tabel
from selaras.exchange.workbook.writing.looks import Gaya

COMMENT = {"author": "Selaras", "x_scale": 2, "font_size": 9}


@dataclass(frozen=True)
class Penulis:
    """A worksheet of xlsxwriter, its formats, and the records; `berkas` is None in the template.

    `daftar_lembar` names the sheets of the book: a column may point only at one of them.
    """

    lembar: Any
    gaya: Gaya
    berkas: BerkasKinerja | None
    daftar_lembar: tuple[str, ...]
    pemeriksaan: Pemeriksaan = field(default_factory=Pemeriksaan)

    @property
    def tahun(self) -> int | None:
        """The year of the book, None in the template."""
        return None if self.berkas is None else self.berkas.profil.periode.tahun

    def records(self, tabel: Tabel) -> Sequence[Any]:
        """Return the records to write, none in the template."""
        return () if self.berkas is None else getattr(self.berkas, tabel.daftar)

    def tell_source(self, cell: tuple[int, int], kunci: tuple[str, int, str]) -> None:
        """Say in the cell where its value comes from, and colour it where somebody must look."""
        asal = self.pemeriksaan.asal.get(kunci)
        if asal is not None:
            self.lembar.write_comment(*cell, asal.teks, COMMENT)
            if asal.ragu:
                self.lembar.conditional_format(
                    *cell, *cell, {"type": "no_errors", "format": self.gaya.ragu}
                )
