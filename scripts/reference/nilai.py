"""Typed values of regulations as a reader of the field writes them."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from decimal import Decimal
from functools import singledispatch
from types import NoneType

from selaras.domain.angka import format_ringkas
from selaras.domain.ketentuan.converting import TANPA_BATAS
from selaras.domain.pilihan import Pilihan
from selaras.domain.skala import BacaanSkala, Kategori, Skala

_READINGS = {
    BacaanSkala.BATAS_BAWAH: "nilai di antara dua baris mengikuti batas bawah yang dicapai",
    BacaanSkala.BULATKAN: "nilai dibulatkan ke bilangan bulat lebih dahulu",
}


@singledispatch
def show_nilai(nilai: object) -> str:
    """Return a converted value as text; several lines for a list or a table.

    TypeError for a record that does not say how it is written: nobody should read its repr.
    """
    if is_dataclass(nilai) and type(nilai).__str__ is object.__str__:
        raise TypeError(f"{type(nilai).__name__} tidak mempunyai __str__ atau show_nilai sendiri")
    return str(nilai)


@show_nilai.register(NoneType)
def _(_nilai: None) -> str:
    return TANPA_BATAS


@show_nilai.register
def _(nilai: bool) -> str:  # noqa: FBT001 -- dispatch is by the type of the only argument
    return "ya" if nilai else "tidak"


@show_nilai.register
def _(nilai: Pilihan) -> str:
    return nilai.label


@show_nilai.register
def _(nilai: Decimal) -> str:
    return format_ringkas(nilai)


@show_nilai.register
def _(nilai: tuple) -> str:  # type: ignore[type-arg]
    return "\n".join(map(show_nilai, nilai)) or "tidak ada"


@show_nilai.register
def _(nilai: Mapping) -> str:  # type: ignore[type-arg]
    return "\n".join(f"{show_nilai(key)}: {show_nilai(value)}" for key, value in nilai.items())


@show_nilai.register
def _(nilai: Skala) -> str:
    lines = [f"{_named(kategori)}: {_range(kategori)}" for kategori in nilai.daftar_kategori]
    return "\n".join([*lines, f"({_READINGS[nilai.bacaan]})"])


def _named(kategori: Kategori) -> str:
    """Return the label with what is printed beside it: 'Tinggi (T, hasil di atas syarat minimal)'."""
    beside = ", ".join(text for text in (kategori.kode, kategori.makna) if text)
    return f"{kategori.label} ({beside})" if beside else kategori.label


def _range(kategori: Kategori) -> str:
    above = "" if kategori.bawah_termasuk else "di atas "
    begin = f"{above}{format_ringkas(kategori.batas_bawah)}"
    if kategori.batas_atas is None:
        return begin if above else f"mulai {begin}"
    below = "" if kategori.atas_termasuk else "di bawah "
    return f"{begin} sampai {below}{format_ringkas(kategori.batas_atas)}"
