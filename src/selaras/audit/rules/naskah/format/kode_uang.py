"""The codes of rows of money, table by table, and what their print tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris
from selaras.domain.naskah.terbaca import NaskahTerbaca

_SUB = 3  # level of a sub kegiatan
_BIDANG = re.compile(r"\d\.\d\d\.(?=\d)")


@dataclass(frozen=True)
class TabelKode:
    """The rows of one table that could carry a code."""

    daftar: tuple[BarisUang, ...]

    @property
    def berkode(self) -> tuple[BarisUang, ...]:
        """Return the rows whose code can be read."""
        return tuple(baris for baris in self.daftar if baris.kode)


def tables_with_kode(naskah: NaskahTerbaca) -> Iterator[TabelKode]:
    """Yield the tables of money where most rows carry a code that can be read."""
    tables: dict[int, list[BarisUang]] = {}
    for baris in naskah.daftar_uang:
        if baris.jenis is JenisBaris.DATA:
            tables.setdefault(baris.tabel.nomor, []).append(baris)
    for rows in tables.values():
        found = TabelKode(tuple(rows))
        if len(found.berkode) * 2 > len(rows):
            yield found


def compact(kode_cetak: str) -> str:
    """Return a printed code without spaces and closing full stop."""
    return "".join(kode_cetak.split()).rstrip(".")


def tail(kode: str) -> str:
    """Return a cleaned code from the programme on: '7.01.01.2.05' and '01.2.05' are the same there."""
    return kode[len(found[0]) :] if (found := _BIDANG.match(kode)) else kode


def names_bidang(baris: BarisUang) -> bool:
    """Tell whether a code begins with urusan and bidang: '7.01.' and not '01.2.'."""
    return _BIDANG.match(baris.kode) is not None


def sub_digits(baris: BarisUang) -> int | None:
    """Return how many digits the last segment of a sub kegiatan is printed with, None for other rows."""
    last = compact(baris.kode_cetak).rpartition(".")[2]
    return len(last) if baris.tingkat == _SUB and baris.kode and last.isdigit() else None


def is_clean(baris: BarisUang) -> bool:
    """Tell whether the print holds the segments of the code and no account or office besides."""
    return _digits(baris.kode) == _digits(_padded(baris))


def parent(kode: str) -> str:
    """Return a cleaned code without its last segment."""
    return kode.rpartition(".")[0]


def _padded(baris: BarisUang) -> str:
    """Return the print with the last segment of a sub kegiatan in four digits, as it is cleaned."""
    head, _, last = compact(baris.kode_cetak).rpartition(".")
    return f"{head}.{last.zfill(4)}" if baris.tingkat == _SUB else compact(baris.kode_cetak)


def _digits(kode: str) -> str:
    return "".join(filter(str.isdigit, kode))
