"""Names of persons in a report, each with its NIP and its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kemiripan import jarak, kunci, split_kata
from selaras.audit.rules.naskah.kontradiksi.dasar import read_baris
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_LABEL = re.compile(r"^\s*Nama\s*:\s*(?P<nama>[^\d:;]{4,60})$", re.IGNORECASE)
_TITLES = {"h", "hj", "drs", "dra", "ir", "dr", "prof", "drg", "kh", "tgh", "lalu", "raden", "r", "i"}
_NIP_DIGITS = 15  # at least so many digits are a NIP, whatever the spacing
_SHORTEST = 8  # letters of a name whose spelling can be compared
_SLIP = 2
_LONGEST_LINE = 70


@dataclass(frozen=True)
class Orang:
    """A printed name. `kunci` is the name without titles, degrees, spaces and case."""

    tempat: Tempat
    nama: str
    kunci: str
    nip: str = ""


def read_orang(naskah: NaskahTerbaca) -> tuple[Orang, ...]:
    """Return the names of signature blocks and of 'Nama :' lines, and lines that spell one nearly so."""
    sure = [
        Orang(block.tempat_nama, block.nama, key_nama(block.nama), _digits(block.nip))
        for block in naskah.daftar_tanda_tangan
        if block.tempat_nama
    ]
    for tempat, text in read_baris(naskah):
        if match := _LABEL.match(text.replace(" | ", " ")):
            sure.append(Orang(tempat, match["nama"].strip(), key_nama(match["nama"])))
    known = {orang.kunci for orang in sure if len(orang.kunci) >= _SHORTEST}
    places = {orang.tempat for orang in sure}
    more = [
        orang for orang in _lines(naskah) if orang.tempat not in places and is_near(orang.kunci, known)
    ]
    return tuple(sorted((*sure, *more), key=lambda orang: orang.tempat))


def is_near(name: str, known: set[str]) -> bool:
    """Tell whether a name is one of the known ones but for a slip of the pen."""
    return len(name) >= _SHORTEST and any(
        abs(len(name) - len(other)) <= _SLIP and jarak(name, other) <= _SLIP for other in known
    )


def key_nama(nama: str) -> str:
    """Return a name without what stands before and behind it: 'Drs. H. ABDUL, M.Si' is 'abdul'."""
    words = split_kata(nama.split(",", maxsplit=1)[0])
    return kunci(" ".join(word for word in words if word not in _TITLES))


def _lines(naskah: NaskahTerbaca) -> Iterator[Orang]:
    for tempat, text in read_baris(naskah):
        if len(text) <= _LONGEST_LINE and "|" not in text:
            yield Orang(tempat, text.strip(), key_nama(text))


def _digits(nip: str) -> str:
    digits = re.sub(r"\D", "", nip)
    return digits if len(digits) >= _NIP_DIGITS else ""
