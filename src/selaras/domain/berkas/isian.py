"""What a field says about itself, once: sheets, forms, schema and glossary are derived from it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints


class JenisIsian(StrEnum):
    """The kind of a field: it decides how text is read and how the value is written."""

    TEKS = "teks"
    TEKS_PANJANG = "teks panjang"
    UANG = "uang"
    NILAI = "nilai"
    TAHUN = "tahun"
    TANGGAL = "tanggal"
    TRIWULAN = "triwulan"
    PERIODE = "periode"
    KODE = "kode"
    PILIHAN = "pilihan"
    YA_TIDAK = "ya/tidak"


@dataclass(frozen=True)
class Isian:
    """Label and guidance in Indonesian, kind, and whether the field must be filled.

    In `label`, '{n-1}' stands for the year before that of the book.
    """

    label: str
    petunjuk: str
    jenis: JenisIsian = JenisIsian.TEKS
    wajib: bool = False
    contoh: str = ""


@cache
def isian_of(record: type[Any]) -> dict[str, Isian]:
    """Return the field metadata of a record, in the order of its fields."""
    found: dict[str, Isian] = {}
    for name, hint in get_type_hints(record, include_extras=True).items():
        if get_origin(hint) is Annotated:
            found[name] = next(note for note in get_args(hint)[1:] if isinstance(note, Isian))
    return found
