"""Values of rows as people read them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from selaras.apps.berkas.wadah import Wadah
from selaras.apps.core.tampilan import KOSONG, word
from selaras.domain.angka import format_angka


def show_value(value: Any) -> str:
    """Return a value with every digit it has, so that no difference hides in rounding."""
    match value:
        case None | "":
            return KOSONG
        case Decimal():
            exponent = value.normalize().as_tuple().exponent
            return format_angka(value, max(0, -exponent) if isinstance(exponent, int) else 0)
        case _:
            return word(value)


def name_key_of(wadah: Wadah, isi: Mapping[str, Any]) -> str:
    """Return what tells the row apart, in words: 'S1 · TW II'."""
    shown = [show_value(isi[name]) for name in wadah.kunci]
    return " · ".join(text for text in shown if text != KOSONG)


def name_row(wadah: Wadah, isi: Mapping[str, Any]) -> str:
    """Return the list and the key of a row: 'Indikator dan targetnya: S1'."""
    return ": ".join(filter(None, [wadah.judul, name_key_of(wadah, isi)]))
