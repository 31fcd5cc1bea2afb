"""`selaras serap`: last year's report and budget exports as the start of a workbook."""

import argparse
import sys
from pathlib import Path
from typing import Any

from selaras.cli.reading import BukuError, read_bytes
from selaras.cli.writing import write_whole


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "serap", help="isi buku kerja dari laporan tahun lalu (Word, PDF, teks) dan ekspor anggaran"
    )
    parser.add_argument("laporan", type=Path, metavar="LAPORAN", help="berkas .docx, .pdf, atau .txt")
    parser.add_argument(
        "anggaran", type=Path, nargs="*", metavar="ANGGARAN", help="ekspor anggaran .xlsx, bila ada"
    )
    parser.add_argument(
        "-o", "--keluaran", type=Path, required=True, metavar="BUKU", help="berkas .xlsx"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the book and say what a person has to look at."""
    from selaras.exchange.naskah import NaskahError, read_naskah  # noqa: PLC0415
    from selaras.exchange.serap import (  # noqa: PLC0415
        SerapError,
        absorb,
        absorb_anggaran,
        build_berkas,
        write_buku,
    )

    try:
        hasil = absorb(read_naskah(options.laporan.name, read_bytes(options.laporan), _progress))
        for path in options.anggaran:
            absorb_anggaran(path.name, read_bytes(path), hasil)
        susunan = build_berkas(hasil)
    except (NaskahError, SerapError) as refused:
        raise BukuError(f"{options.laporan}: {refused.pesan}") from refused
    names = [options.laporan.name, *(path.name for path in options.anggaran)]
    write_whole(options.keluaran, write_buku(susunan, names))
    doubts = sum(bool(isi.ragu) for isi in susunan.sumber.values())
    print(
        f"{options.keluaran}: {len(susunan.sumber)} isian terbaca, {doubts} di antaranya perlu "
        "diperiksa; mulai dari lembar 'Perlu diperiksa'."
    )


def _progress(page: int, pages: int) -> None:
    if pages and (page == pages or page % 10 == 0):
        print(f"[{page}/{pages}] halaman dibaca", file=sys.stderr, flush=True)
