"""`selaras hitung`: every computed figure with its derivation, for people or as JSON."""

import argparse
import sys
from pathlib import Path
from typing import Any

from selaras.cli.reading import read_book
from selaras.domain.hasil import calculate_berkas


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("hitung", help="hitung semua angka beserta cara hitungnya")
    parser.add_argument("buku", type=Path, metavar="BUKU", help="buku kerja .xlsx")
    parser.add_argument("--json", action="store_true", help="cetak satu objek JSON ke keluaran baku")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the figures; each form of them loads only when it is asked for."""
    hasil = calculate_berkas(read_book(options.buku))
    if options.json:
        from selaras.exchange.json import build_hitung, write_json  # noqa: PLC0415

        sys.stdout.buffer.write(write_json(build_hitung(hasil)))
    else:
        from selaras.cli.account import describe  # noqa: PLC0415

        print("\n".join(describe(hasil)))
