"""Belanja operasi and belanja modal of a budget row give its pagu."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.domain.angka import format_uang
from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At

LIST = "daftar_anggaran"
_OTHER = {"belanja_operasi": "belanja_modal", "belanja_modal": "belanja_operasi"}


def check_operasi_modal(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the two columns on the sheet Program & Pagu; most books leave them empty."""
    for nomor, row in enumerate(berkas.daftar_anggaran):
        yield from _row(At(LIST, nomor), row)


def _row(at: At, row: BarisAnggaran) -> Iterator[Masalah]:
    parts = {"belanja_operasi": row.belanja_operasi, "belanja_modal": row.belanja_modal}
    filled = {field: amount for field, amount in parts.items() if amount is not None}
    total = sum(filled.values(), Decimal())
    if not filled or total == row.pagu:  # one part that is the whole pagu leaves nothing to the other
        return
    field = next(iter(filled))
    if row.pagu is None:
        advice = "pindahkan ke baris terbawah; induk dihitung"
        yield at.warning(field, format_uang(total), "kosong pada baris tanpa pagu", advice)
    elif len(filled) == 1:
        rest = f"{format_uang(row.pagu - total)}, sisa pagu"
        yield at.warning(_OTHER[field], "kosong", rest, "isi keduanya, atau kosongkan keduanya")
    else:
        found = " + ".join(format_uang(amount) for amount in filled.values())
        expected = f"{format_uang(row.pagu)}, pagu baris ini"
        yield at.warning(field, found, expected, "betulkan pembagiannya")
