"""What writing into one sheet needs besides the thing to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook.sheets import Tabel
from selaras.exchange.workbook.writing.looks import Gaya


@dataclass(frozen=True)
class Penulis:
    """A worksheet of xlsxwriter, its formats, and the records; `berkas` is None in the template.

    `daftar_lembar` names the sheets of the book: a column may point only at one of them.
    """

    lembar: Any
    gaya: Gaya
    berkas: BerkasKinerja | None
    daftar_lembar: tuple[str, ...]

    @property
    def tahun(self) -> int | None:
        """The year of the book, None in the template."""
        return None if self.berkas is None else self.berkas.profil.periode.tahun

    def records(self, tabel: Tabel) -> Sequence[Any]:
        """Return the records to write, none in the template."""
        return () if self.berkas is None else getattr(self.berkas, tabel.daftar)
