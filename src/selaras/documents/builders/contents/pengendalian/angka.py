"""Figures in the narrow cells of forms: a dash where there is none."""

from decimal import Decimal

from selaras.documents.builders.wording import write_realisasi
from selaras.documents.model import Text
from selaras.domain.angka import format_ringkas, format_uang

NONE = Text("–")


def amount(rupiah: Decimal | None) -> Text:
    """Return an amount of money."""
    return NONE if rupiah is None else Text(format_uang(rupiah))


def number(angka: Decimal | None) -> Text:
    """Return a target or a count as it was entered."""
    return NONE if angka is None else Text(format_ringkas(angka))


def measured(angka: Decimal | None, satuan: str) -> Text:
    """Return a measured value as every document writes it."""
    return NONE if angka is None else Text(write_realisasi(angka, satuan))
