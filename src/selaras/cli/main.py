"""`selaras`: one command, its parts in files of their own."""

import argparse
import sys
from collections.abc import Sequence

from selaras import __version__
from selaras.cli import hitung, lapor, templat
from selaras.cli.bahasa import IndonesianParser
from selaras.cli.reading import BukuError
from selaras.documents.printing import PrintError

COMMANDS = (templat, hitung, lapor)
EXIT_FAILED, EXIT_REFUSED = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 the input was refused."""
    options = build_parser().parse_args(arguments)
    try:
        options.run(options)
    except BukuError as refused:
        print(refused, file=sys.stderr)
        return EXIT_REFUSED
    except PrintError as failed:
        print(failed, file=sys.stderr)
        return EXIT_FAILED
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away, as in `selaras hitung … | head`
    return 0


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every command."""
    parser = IndonesianParser(
        prog="selaras", description="Satu angka diisi sekali; semua dokumen SAKIP dibuat darinya."
    )
    parser.add_argument(
        "--versi", action="version", version=f"Selaras {__version__}", help="tampilkan versi"
    )
    commands = parser.add_subparsers(title="perintah", metavar="PERINTAH", required=True)
    for command in COMMANDS:
        command.add_command(commands)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
