"""The cells of a table on its grid, merged ones resolved, whatever document it stands in."""

from dataclasses import dataclass

from selaras.exchange.naskah.potongan import Kisi


@dataclass(frozen=True)
class IsiSel:
    """What a cell holds: its lines, and tables within it."""

    daftar_baris: tuple[str, ...] = ()
    daftar_tabel: tuple[Kisi, ...] = ()
    halaman: int | None = None


@dataclass(frozen=True)
class SelLetak:
    """A cell: its first column from 0, and whether it runs down from the row above."""

    kolom: int
    isi: IsiSel
    is_lanjutan: bool = False

    @property
    def teks(self) -> str:
        """Return the text in one line."""
        return " ".join(self.isi.daftar_baris)


@dataclass(frozen=True)
class TabelLetak:
    """A table, `lebar` columns wide; `is_bergaris` tells whether it shows lines."""

    daftar_baris: tuple[tuple[SelLetak, ...], ...]
    lebar: int
    is_bergaris: bool
