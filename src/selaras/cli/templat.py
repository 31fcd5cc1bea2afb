"""`selaras templat`: an empty workbook with guidance, drop-downs and validation."""

import argparse
from pathlib import Path
from typing import Any

from selaras.cli.writing import write_whole
from selaras.exchange.workbook import UNTUK, UNTUK_BAKU, known_sheet, write_workbook


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("templat", help="buat buku kerja kosong untuk diisi")
    parser.add_argument("--untuk", choices=tuple(UNTUK), default=UNTUK_BAKU, help="untuk dokumen apa")
    parser.add_argument(
        "--lembar",
        type=parse_sheets,
        default=(),
        metavar="NAMA,NAMA",
        help="lembar tambahan, misalnya 'Alokasi,Fisik'",
    )
    parser.add_argument(
        "-o", "--keluaran", type=Path, required=True, metavar="BUKU", help="berkas .xlsx"
    )
    parser.set_defaults(run=run)


def parse_sheets(text: str) -> tuple[str, ...]:
    """Return the sheets named in 'Alokasi,Fisik' as the template writes them."""
    try:
        return tuple(dict.fromkeys(known_sheet(name) for name in text.split(",") if name.strip()))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def run(options: argparse.Namespace) -> None:
    """Write the template."""
    write_whole(options.keluaran, write_workbook(None, options.untuk, options.lembar))
    print(f"{options.keluaran}: buku kerja kosong. Isi, lalu jalankan: selaras lapor {options.keluaran}")
