"""`selaras layan`: the web application on this computer, server and worker together."""

import argparse
import os
from typing import Any

from selaras.cli.django_siap import prepare_django


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("layan", help="jalankan aplikasi web di komputer ini")
    parser.add_argument(
        "--alamat", metavar="IP", help="alamat yang didengarkan; bawaan: SELARAS_DENGAR atau 127.0.0.1"
    )
    parser.add_argument("--port", type=parse_port, default=8000, metavar="N", help="bawaan: 8000")
    parser.set_defaults(run=run)


def parse_port(text: str) -> int:
    """Return a port number."""
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"'{text}' bukan nomor port (1 sampai 65535)")
    return int(text)


def run(options: argparse.Namespace) -> None:
    """Serve until told to end."""
    if options.alamat:
        os.environ["SELARAS_DENGAR"] = options.alamat
    prepare_django()
    from selaras.cli.layan.melayani import serve  # noqa: PLC0415 -- needs Django to be ready

    serve(options.port)
