"""`selaras diagnosis`: what is wrong with the installation, and what to do about it."""

import argparse
from typing import Any

from selaras.cli.django_siap import prepare_django


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("diagnosis", help="periksa pengaturan dan keadaan aplikasi web")
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Print every check; the exit code is 1 where something is wrong."""
    prepare_django()
    from selaras.cli.diagnosis_butir import Keadaan, list_butir  # noqa: PLC0415 -- needs Django to be ready

    found = list_butir()
    for butir in found:
        print(f"{butir.keadaan:5}  {butir.nama}: {butir.keterangan}")
        if butir.langkah:
            print(f"       {butir.langkah}")
    return 1 if any(butir.keadaan is Keadaan.SALAH for butir in found) else 0
