"""The inbox on the home page of an office: slices that stand above register what they know is due."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Tingkat(StrEnum):
    """How urgent an item is; the value is the colour of its badge."""

    WAJIB = "bahaya"
    PERLU = "peringatan"
    INFO = "info"
    SELESAI = "berhasil"


@dataclass(frozen=True)
class ButirMasuk:
    """One thing on the home page: what it is, how far it stands, where to go on.

    `terisi` of `seluruhnya` is shown as a count where both are given. `langkah` is the text of the link
    to `alamat` ("Impor buku kerja").
    """

    judul: str
    status: str
    tingkat: Tingkat
    alamat: str = ""
    langkah: str = ""
    keterangan: str = ""
    terisi: int | None = None
    seluruhnya: int | None = None


Penyedia = Callable[[Any], Iterable[ButirMasuk]]
_URUTAN = tuple(Tingkat)
_PENYEDIA: dict[str, Penyedia] = {}


def register(nama: str, penyedia: Penyedia) -> None:
    """Let a slice tell the home page what is due; it gets the KonteksKantor of the page."""
    _PENYEDIA[nama] = penyedia


def collect(konteks: Any) -> list[ButirMasuk]:
    """Return what is due in the office and year, the urgent first, else in the order of registration."""
    found = [butir for penyedia in _PENYEDIA.values() for butir in penyedia(konteks)]
    return sorted(found, key=lambda butir: _URUTAN.index(butir.tingkat))
