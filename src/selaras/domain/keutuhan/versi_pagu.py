"""Versions of the budget are dated once, and end at the pagu that the budget sheet holds."""

from collections.abc import Iterator, Sequence

from selaras.domain.angka import format_ringkas, format_uang
from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.versi_pagu import TandaVersi, VersiPagu
from selaras.domain.hasil.versi_pagu import list_riwayat
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_versi_pagu"


def check_versi_pagu(
    rows: Sequence[VersiPagu], daftar_anggaran: Sequence[BarisAnggaran]
) -> Iterator[Masalah]:
    """Yield problems of the sheet with the versions of the budget."""
    yield from find_duplicates(LIST, rows, lambda r: (r.kunci, r.tanda), "kode", "kode dan versi")
    known = {row.kunci for row in daftar_anggaran}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.kunci not in known:
            yield at.error("kode", row.kode, "baris pada lembar Program & Pagu", "betulkan kodenya")
        yield from _figures(at, row)
    yield from _dates(rows)
    yield from _numbers(rows)
    yield from _last(rows, daftar_anggaran)


def _figures(at: At, row: VersiPagu) -> Iterator[Masalah]:
    if row.pagu < 0:
        yield at.error("pagu", format_uang(row.pagu), "nol atau lebih", "betulkan tandanya")
    if row.urutan < 1 or row.urutan != row.urutan.to_integral_value():
        found = format_ringkas(row.urutan, 4)
        yield at.error("urutan", found, "1, 2, 3, dan seterusnya", "isi urutan versinya")


def _dates(rows: Sequence[VersiPagu]) -> Iterator[Masalah]:
    """Yield rows whose version stood with another day in a row before."""
    firsts: dict[TandaVersi, VersiPagu] = {}
    for nomor, row in enumerate(rows):
        first = firsts.setdefault(row.tanda, row)
        if row.tanggal != first.tanggal:
            wanted = f"{format_tanggal(first.tanggal)}, seperti baris lain {row.tanda.label}"
            yield At(LIST, nomor).error(
                "tanggal", format_tanggal(row.tanggal), wanted, "samakan tanggalnya, atau isi Ke-"
            )


def _numbers(rows: Sequence[VersiPagu]) -> Iterator[Masalah]:
    """Yield rows whose version stood with another number in a row before."""
    firsts: dict[TandaVersi, VersiPagu] = {}
    for nomor, row in enumerate(rows):
        first = firsts.setdefault(row.tanda, row)
        if row.nomor.strip() != first.nomor.strip():
            wanted = f"'{first.nomor}', seperti baris lain {row.tanda.label}"
            yield At(LIST, nomor).warning("nomor", f"'{row.nomor}'", wanted, "samakan nomornya")


def _last(rows: Sequence[VersiPagu], daftar_anggaran: Sequence[BarisAnggaran]) -> Iterator[Masalah]:
    """Yield the newest version of a row where the budget sheet holds another pagu."""
    budget = {row.kunci: row.pagu for row in daftar_anggaran}
    newest = {key: history.daftar_langkah[-1].versi for key, history in list_riwayat(rows).items()}
    for nomor, row in enumerate(rows):
        pagu = budget.get(row.kunci)
        if newest[row.kunci] is row and pagu is not None and pagu != row.pagu:
            wanted = f"{format_uang(pagu)} seperti lembar Program & Pagu"
            advice = "lembar Program & Pagu memuat pagu terakhir; betulkan salah satunya"
            yield At(LIST, nomor).warning("pagu", format_uang(row.pagu), wanted, advice)
