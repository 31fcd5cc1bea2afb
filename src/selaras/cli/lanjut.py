"""`selaras lanjut`: the book of the next year from this one, or past values into a book that exists."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from selaras.cli.reading import BukuError, read_book
from selaras.cli.writing import write_whole
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.lanjut import recall_year, start_year
from selaras.domain.periode import Periode, PeriodeError, parse_periode
from selaras.exchange.workbook import write_workbook


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "lanjut", help="buat buku kerja tahun berikutnya, atau isi tahun lalu pada buku yang sudah ada"
    )
    parser.add_argument("lama", type=Path, metavar="LAMA", help="buku kerja tahun yang sudah selesai")
    parser.add_argument(
        "--untuk",
        type=_periode,
        metavar="PERIODE",
        help="misalnya 'Tahun 2025'; bawaan: tahun berikutnya",
    )
    parser.add_argument(
        "--isi", type=Path, metavar="BUKU", help="buku yang sudah ada; hanya nilai tahun lalunya diisi"
    )
    parser.add_argument(
        "-o", "--keluaran", type=Path, required=True, metavar="BUKU", help="berkas .xlsx"
    )
    parser.set_defaults(run=run)


def _periode(text: str) -> Periode:
    try:
        return parse_periode(text)
    except PeriodeError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def run(options: argparse.Namespace) -> None:
    """Write the new book."""
    lama = calculate_berkas(read_book(options.lama))
    tahun = lama.berkas.profil.periode.tahun
    baru = (
        _filled(options.isi, lama)
        if options.isi
        else start_year(lama, options.untuk or Periode(tahun + 1))
    )
    write_whole(options.keluaran, write_workbook(baru))
    known = sum(1 for row in baru.daftar_tahun_lalu if row.tahun == tahun and row.nilai is not None)
    print(f"{options.keluaran}: {baru.profil.periode.label()}, {known} nilai tahun {tahun} terisi.")
    for row in baru.daftar_tahun_lalu:
        if row.tahun == tahun and row.disajikan_kembali is not None:
            print(f"Disajikan kembali: {row.indikator}, {row.alasan}.")


def _filled(path: Path, lama: HasilBerkas) -> BerkasKinerja:
    baru = read_book(path)
    if baru.profil.periode.tahun <= lama.berkas.profil.periode.tahun:
        raise BukuError(
            f"{path}: tahunnya {baru.profil.periode.tahun}, padahal harus sesudah "
            f"{lama.berkas.profil.periode.tahun}; periksa Periode laporan kedua buku."
        )
    codes = frozenset(indikator.kode for indikator in baru.daftar_indikator)
    return replace(baru, daftar_tahun_lalu=recall_year(lama, baru.daftar_tahun_lalu, codes))
