"""`selaras serap`: reports of one year and budget exports as the start of a workbook."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from selaras.cli.reading import BukuError, read_bytes
from selaras.cli.writing import write_whole

if TYPE_CHECKING:
    from selaras.exchange.serap import Terserap

_NO_REPORT = "tidak ada laporan di antara berkas itu; sebutkan laporan .docx, .pdf, .html, atau .txt"


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "serap",
        help="isi buku kerja dari laporan tahun lalu (Word, PDF, HTML, teks) dan ekspor anggaran",
    )
    parser.add_argument(
        "berkas",
        type=Path,
        nargs="+",
        metavar="BERKAS",
        help="laporan satu kantor dan tahun (.docx, .pdf, .html, .txt), dan ekspor anggaran (.xlsx)",
    )
    parser.add_argument(
        "-o", "--keluaran", type=Path, required=True, metavar="BUKU", help="berkas .xlsx"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the book and say what a person has to look at."""
    from selaras.exchange.serap import SELURUH_BUKU, build_berkas, write_buku  # noqa: PLC0415

    hasil = _absorbed(options.berkas)
    with _refusing(options.berkas[0]):
        susunan = build_berkas(hasil)
    content = write_buku(susunan, [path.name for path in options.berkas])
    write_whole(options.keluaran, content)
    for _, column, told, source in susunan.catatan:
        if column == SELURUH_BUKU:
            print(f"{source}: {told}", file=sys.stderr)
    doubts = sum(bool(isi.ragu) for isi in susunan.sumber.values())
    print(
        f"{options.keluaran}: {len(susunan.sumber)} isian terbaca, {doubts} di antaranya perlu "
        "diperiksa; mulai dari lembar 'Perlu diperiksa'."
    )


def _absorbed(daftar: Sequence[Path]) -> "Terserap":
    """Return what the reports give together, and then the exports."""
    from selaras.exchange.serap import (  # noqa: PLC0415
        absorb_anggaran,
        absorb_laporan,
        is_ekspor,
        join_reports,
    )

    contents = {path: read_bytes(path) for path in daftar}
    exports = [path for path, content in contents.items() if is_ekspor(path.name, content)]
    reports = []
    for path in (path for path in contents if path not in exports):
        with _refusing(path):
            reports.append(absorb_laporan(path.name, contents[path], _progress))
    if not reports:
        raise BukuError(_NO_REPORT)
    with _refusing(None):
        hasil = join_reports(reports)
    for path in exports:
        with _refusing(None):
            absorb_anggaran(path.name, contents[path], hasil)
    return hasil


@contextmanager
def _refusing(path: Path | None) -> Iterator[None]:
    """Tell a refusal in the words of the command, with the file where the words do not name it."""
    from selaras.exchange.naskah import NaskahError  # noqa: PLC0415
    from selaras.exchange.serap import SerapError  # noqa: PLC0415

    try:
        yield
    except NaskahError as refused:
        raise BukuError(refused.pesan) from refused
    except SerapError as refused:
        raise BukuError(f"{path}: {refused.pesan}" if path else refused.pesan) from refused


def _progress(page: int, pages: int) -> None:
    if pages and (page == pages or page % 10 == 0):
        print(f"[{page}/{pages}] halaman dibaca", file=sys.stderr, flush=True)
