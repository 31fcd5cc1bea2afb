"""The national list of kabupaten, kota and kecamatan, read once from the files beside this one.

Codes are those of the Ministry of Home Affairs; `data/LICENSE-ODbL.md` says under what
licence the list itself came here, ADR 0008 why this one.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files


class JenisWilayah(StrEnum):
    """What a place is."""

    KABUPATEN = "kabupaten"
    KOTA = "kota"
    KECAMATAN = "kecamatan"


@dataclass(frozen=True)
class Wilayah:
    """A place. `kode` is '35.08' or '35.08.19'; `nama` is without 'Kabupaten' or 'Kota'."""

    kode: str
    nama: str
    jenis: JenisWilayah

    @property
    def kode_kabupaten(self) -> str:
        """Return the code of the kabupaten or kota it is or lies in."""
        return self.kode[:5]


def wilayah_key(nama: str) -> str:
    """Return what all spellings of a name share: letters and digits, without case and gaps."""
    return "".join(char for char in nama.casefold() if char.isalnum())


def find_wilayah(nama: str) -> tuple[Wilayah, ...]:
    """Return every place of that name, by code; the same name may be that of several."""
    return _by_key().get(wilayah_key(nama), ())


def is_wilayah(nama: str, *jenis: JenisWilayah) -> bool:
    """Tell whether a place of one of these kinds has that name."""
    return any(wilayah.jenis in jenis for wilayah in find_wilayah(nama))


def list_kecamatan(kode_kabupaten: str) -> tuple[Wilayah, ...]:
    """Return the kecamatan of a kabupaten or kota, by code; none for a code that does not exist."""
    return tuple(
        wilayah
        for found in _by_key().values()
        for wilayah in found
        if wilayah.jenis is JenisWilayah.KECAMATAN and wilayah.kode_kabupaten == kode_kabupaten
    )


@cache
def _by_key() -> dict[str, tuple[Wilayah, ...]]:
    found: dict[str, tuple[Wilayah, ...]] = {}
    for wilayah in _read():
        key = wilayah_key(wilayah.nama)
        found[key] = (*found.get(key, ()), wilayah)
    return found


def _read() -> Iterator[Wilayah]:
    for kode, nama in _rows("kabupaten.csv"):
        kind, _, name = nama.partition(" ")
        yield Wilayah(kode, name, JenisWilayah(kind.casefold()))
    for kode, nama in _rows("kecamatan.csv"):
        yield Wilayah(kode, nama, JenisWilayah.KECAMATAN)


def _rows(name: str) -> Iterator[list[str]]:
    source = files("selaras.domain.wilayah") / "data" / name
    rows = csv.reader(source.read_text(encoding="utf-8").splitlines())
    next(rows)
    yield from rows
