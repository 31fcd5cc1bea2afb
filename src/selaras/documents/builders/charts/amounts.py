"""Figures as amounts of a chart, written as the tables write them."""

from decimal import Decimal

from selaras.documents.builders.wording import write_realisasi
from selaras.documents.model import Amount
from selaras.domain.angka import format_angka
from selaras.domain.hasil import HasilBerkas


def in_angka(angka: Decimal | None) -> Amount | None:
    """Return a percentage or score with two decimals."""
    return None if angka is None else Amount(angka, format_angka(angka))


def in_satuan(angka: Decimal | None, satuan: str) -> Amount | None:
    """Return a measured value in its unit."""
    return None if angka is None else Amount(angka, write_realisasi(angka, satuan))


def until(hasil: HasilBerkas) -> str:
    """Return 'sampai dengan Triwulan II Tahun 2024', or 'Tahun 2024' for a whole year."""
    berkas = hasil.berkas
    label = berkas.profil.periode.label(berkas.ketentuan.kata_periode)
    return f"sampai dengan {label}" if berkas.profil.periode.triwulan else label
