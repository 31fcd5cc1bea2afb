"""`selaras reviu`: check the office's own book, or a report of whoever wrote it."""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from selaras.cli.reading import BukuError
from selaras.cli.writing import write_whole
from selaras.domain.temuan import TingkatTemuan

EXIT_MUST_BE_MENDED = 1
PRINTED = ("html", "docx", "pdf")
BINARY = ("docx", "pdf")
FORMATS = ("teks", "json", *PRINTED)


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("reviu", help="periksa buku kerja atau laporan, temuan demi temuan")
    parser.add_argument(
        "berkas",
        type=Path,
        nargs="?",
        metavar="BERKAS",
        help="buku kerja .xlsx, berkas .json, atau laporan .docx, .pdf, .html, .txt",
    )
    parser.add_argument("--format", choices=FORMATS, default="teks", help="bawaan: teks")
    parser.add_argument(
        "-o",
        "--keluaran",
        type=Path,
        metavar="TUJUAN",
        help="bawaan: keluaran baku; wajib untuk docx, pdf",
    )
    _add_choosing(parser)
    _add_manual(parser)
    parser.set_defaults(run=run)


def _add_choosing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pilih",
        type=_codes,
        default=(),
        metavar="KODE,KODE",
        help="hanya aturan ini; 'NA' berarti semua NA",
    )
    parser.add_argument(
        "--abaikan", type=_codes, default=(), metavar="KODE,KODE", help="tanpa aturan ini"
    )
    parser.add_argument(
        "--pengecualian", type=Path, metavar="TOML", help="temuan laporan yang dibiarkan dengan alasan"
    )
    parser.add_argument(
        "--tanggal",
        type=_day,
        metavar="HARI",
        help="hari pemeriksaan, misalnya 2025-02-28; bawaan: hari ini",
    )
    parser.add_argument(
        "--lhr", action="store_true", help="Laporan Hasil Reviu untuk inspektorat (html, docx, pdf)"
    )


def _add_manual(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--daftar", action="store_true", help="daftar semua aturan")
    parser.add_argument("--jelaskan", metavar="KODE", help="terangkan satu aturan")


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in text.split(",") if code.strip())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' bukan tanggal; tulis seperti 2025-02-28") from None


def run(options: argparse.Namespace) -> int:
    """Check and tell; return 1 where something must be mended."""
    if options.daftar or options.jelaskan:
        from selaras.cli.reviu_aturan import print_manual  # noqa: PLC0415

        return print_manual(options.jelaskan)
    _refuse_what_does_not_fit(options)
    options.tanggal = options.tanggal or datetime.now(UTC).astimezone().date()
    from selaras.cli.reviu_bentuk import build_form  # noqa: PLC0415
    from selaras.cli.reviu_periksa import check  # noqa: PLC0415

    pemeriksaan = check(options)
    _hand_over(build_form(pemeriksaan, options), options.keluaran)
    must = pemeriksaan.catatan.hasil.of(TingkatTemuan.WAJIB_DIPERBAIKI)
    return EXIT_MUST_BE_MENDED if must else 0


def _refuse_what_does_not_fit(options: argparse.Namespace) -> None:
    if options.berkas is None:
        raise BukuError("Sebutkan berkas yang diperiksa, misalnya: selaras reviu laporan.docx")
    if options.lhr and options.format not in PRINTED:
        raise BukuError(
            "Laporan Hasil Reviu dicetak sebagai dokumen; tambahkan --format docx, html, atau pdf."
        )
    if options.lhr and (options.pilih or options.abaikan):
        raise BukuError("Laporan Hasil Reviu memakai semua aturan; hapus --pilih dan --abaikan.")
    if options.format in BINARY and options.keluaran is None:
        raise BukuError(f"Sebutkan berkas hasilnya, misalnya: -o catatan.{options.format}")


def _hand_over(content: bytes, path: Path | None) -> None:
    if path is None:
        sys.stdout.buffer.write(content)
    else:
        write_whole(path, content)
        print(path)
