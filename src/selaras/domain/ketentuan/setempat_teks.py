"""The kinds of settings that fit into one cell: how each is read, and what it looks like."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from selaras.domain.angka import JenisAngka, parse_angka
from selaras.domain.ketentuan.converting import TANPA_BATAS
from selaras.domain.ketentuan.nomor_surat import BentukNomor
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan
from selaras.domain.skala import Skala

_YES_NO = {"ya": True, "tidak": False}


@dataclass(frozen=True)
class Bentuk:
    """A kind of setting: `baca` turns text into the raw value of a regulation file, or ValueError."""

    jenis: Any
    diharapkan: str
    contoh: str
    baca: Callable[[str], Any]


def form_of(jenis: Any, *, optional: bool) -> Bentuk | None:
    """Return how a setting of this type is read, None where one cell cannot hold it."""
    if isinstance(jenis, type) and issubclass(jenis, Pilihan):
        labels = [member.label for member in jenis]
        named = ", ".join(f"'{label}'" for label in labels)
        shortest = next(iter(jenis)).value
        return Bentuk(jenis, f"salah satu dari {named}", f"'{shortest}'", str.strip)
    if jenis is Decimal and optional:
        return Bentuk(jenis, "angka di atas 0, atau 'tanpa batas'", "120", _cap)
    return _FORMS.get(jenis)


def _number(teks: str) -> Decimal:
    found = parse_angka(teks, JenisAngka.NILAI).nilai
    if found is None or found <= 0:
        raise ValueError("bukan angka di atas 0")
    return found


def _cap(teks: str) -> Any:
    return TANPA_BATAS if name_key(teks) == TANPA_BATAS else _number(teks)


def _whole(teks: str) -> int:
    found = _number(teks)
    if found != found.to_integral_value():
        raise ValueError("bukan bilangan bulat")
    return int(found)


def _yes_no(teks: str) -> bool:
    if name_key(teks) not in _YES_NO:
        raise ValueError("bukan Ya atau Tidak")
    return _YES_NO[name_key(teks)]


def _text(teks: str) -> str:
    if not teks.strip():
        raise ValueError("kosong")
    return teks.strip()


def _several(teks: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"[;\n]", teks) if part.strip()]
    if not parts:
        raise ValueError("kosong")
    return parts


_SCALE = "'91-100 Sangat Tinggi; 76-90 Tinggi; 66-75 Sedang; 51-65 Rendah; 0-50 Sangat Rendah'"
_FORMS: dict[Any, Bentuk] = {
    str: Bentuk(str, "teks", "'Tribulan'", _text),
    int: Bentuk(int, "bilangan bulat mulai 1", "15", _whole),
    Decimal: Bentuk(Decimal, "angka di atas 0", "120", _number),
    bool: Bentuk(bool, "Ya atau Tidak", "Ya", _yes_no),
    tuple[str, ...]: Bentuk(
        tuple[str, ...], "teks, beberapa dipisahkan titik koma", "'Bupati; Inspektur'", _several
    ),
    tuple[Kode, ...]: Bentuk(
        tuple[Kode, ...], "kode, beberapa dipisahkan titik koma", "7.01.01.2.02.0001", _several
    ),
    BentukNomor: Bentuk(
        BentukNomor, "bagian seperti {agenda} dan {tahun}", "'000.8/{agenda}/{tahun}'", _text
    ),
    Skala: Bentuk(Skala, "batas dan nama tiap kategori, dipisahkan titik koma", _SCALE, str.strip),
}
