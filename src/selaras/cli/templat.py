"""`selaras templat`: an empty workbook with guidance, drop-downs and validation."""

import argparse
from pathlib import Path
from typing import Any

from selaras.cli.writing import write_whole
from selaras.exchange.workbook import write_workbook

KINDS = ("triwulan",)


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("templat", help="buat buku kerja kosong untuk diisi")
    parser.add_argument("--untuk", choices=KINDS, default=KINDS[0], help="untuk dokumen apa")
    parser.add_argument(
        "-o", "--keluaran", type=Path, required=True, metavar="BUKU", help="berkas .xlsx"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the template."""
    write_whole(options.keluaran, write_workbook(untuk=options.untuk))
    print(f"{options.keluaran}: buku kerja kosong. Isi, lalu jalankan: selaras lapor {options.keluaran}")
