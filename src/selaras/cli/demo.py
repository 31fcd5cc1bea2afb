"""`selaras demo`: the web application with the example offices in it."""

import argparse
import sys
from pathlib import Path
from typing import Any

from selaras.cli.django_siap import prepare_django
from selaras.cli.layan import parse_port
from selaras.cli.writing import GagalError


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("demo", help="jalankan aplikasi web dengan data kantor contoh")
    parser.add_argument("--port", type=parse_port, default=8000, metavar="N", help="bawaan: 8000")
    parser.add_argument("--contoh", type=Path, default=Path("contoh"), metavar="FOLDER")
    parser.add_argument("--hanya-muat", action="store_true", help="isi basis data, jangan layani")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Fill an empty database once and serve; GagalError outside of the demonstration."""
    prepare_django()
    from django.conf import settings  # noqa: PLC0415 -- needs Django to be ready

    from selaras.cli.layan.persiapan import prepare_database  # noqa: PLC0415
    from selaras.demo.memuat import DemoError, load_demo  # noqa: PLC0415

    if settings.SELARAS_MODE != "demo":
        raise GagalError(
            "Data contoh hanya dimuat bila SELARAS_MODE=demo dan SELARAS_DATA menunjuk folder sendiri."
        )
    prepare_database()
    try:
        print(load_demo(options.contoh, _tell))
    except (DemoError, FileNotFoundError) as wrong:
        raise GagalError(str(wrong)) from wrong
    if not options.hanya_muat:
        from selaras.cli.layan.melayani import serve  # noqa: PLC0415

        serve(options.port)


def _tell(text: str) -> None:
    print(f"Memuat {text} …", file=sys.stderr, flush=True)
