"""Spending by account stands at the lowest accounts, once, and is the budget of the book."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.angka import format_uang
from selaras.domain.berkas.belanja import Belanja
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.keutuhan.reporting import At, find_duplicates

LIST = "daftar_belanja"
_AKUN = re.compile(r"[1-9](?:\.[0-9]{1,4}){0,5}")


def check_belanja(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Belanja."""
    rows = berkas.daftar_belanja
    yield from find_duplicates(LIST, rows, lambda r: r.akun, "akun", "kode akun")
    parents = {code for row in rows if _AKUN.fullmatch(row.akun) for code in row.daftar_induk}
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, is_parent=row.akun in parents)
    yield from _total([row for row in rows if row.akun not in parents], berkas)


def _row(at: At, row: Belanja, *, is_parent: bool) -> Iterator[Masalah]:
    if _AKUN.fullmatch(row.akun) is None:
        yield at.error("akun", row.akun, "kode rekening seperti 5.1.01", "betulkan kodenya")
    amounts = {
        "anggaran": row.anggaran,
        "realisasi": row.realisasi,
        "realisasi_lalu": row.realisasi_lalu,
    }
    for field, amount in amounts.items():
        if amount is not None and amount < 0:
            yield at.error(field, format_uang(amount), "nol atau lebih", "betulkan tandanya")
        elif is_parent and amount is not None:
            advice = "hapus; induk dihitung dari akun di bawahnya"
            yield at.warning(field, format_uang(amount), "kosong pada akun induk", advice)
    if row.anggaran is None and not is_parent:
        advice = "isi anggarannya, atau 0 bila tanpa anggaran"
        yield at.warning("anggaran", "kosong", "anggaran pada akun terbawah", advice)


def _total(leaves: Sequence[Belanja], berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Compare the lowest accounts with the programmes: it is the same money, sorted otherwise."""
    pagu = calculate_anggaran(berkas.daftar_anggaran, (), berkas.profil.periode).total.pagu
    amounts = {row.akun: row.anggaran for row in reversed(leaves) if row.anggaran is not None}
    total = sum(amounts.values(), Decimal())
    if amounts and pagu is not None and total != pagu:
        expected = f"{format_uang(pagu)}, jumlah lembar Program & Pagu"
        advice = "lengkapi akunnya, atau periksa pagunya"
        yield At(LIST, 0).warning("anggaran", f"jumlah {format_uang(total)}", expected, advice)
