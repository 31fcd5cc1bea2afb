"""`selaras`: one command, its parts in files of their own."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from selaras.cli.bahasa import IndonesianParser
from selaras.cli.reading import BukuError
from selaras.cli.versi import TampilVersi
from selaras.cli.writing import GagalError

# each a module of this package, a hyphen standing for its underscore
COMMANDS = (
    *("templat", "lanjut", "hitung", "lapor", "reviu", "serap"),
    *("layan", "harian", "diagnosis", "kantor-baru", "akun-baru", "demo"),
)
EXIT_FAILED, EXIT_REFUSED = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 the input was refused.

    `reviu` returns 1 as well where it found what must be mended.
    """
    words = sys.argv[1:] if arguments is None else arguments
    options = build_parser(words).parse_args(words)
    try:
        done: int | None = options.run(options)
    except BukuError as refused:
        print(refused, file=sys.stderr)
        return EXIT_REFUSED
    except GagalError as failed:
        print(failed, file=sys.stderr)
        return EXIT_FAILED
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away, as in `selaras hitung … | head`
        return 0
    return done or 0


def build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser; the command that the words begin with loads alone, which makes it quick."""
    parser = IndonesianParser(
        prog="selaras", description="Satu angka diisi sekali; semua dokumen SAKIP dibuat darinya."
    )
    parser.add_argument("--versi", action=TampilVersi, help="tampilkan versi dan kumpulan aturan")
    commands = parser.add_subparsers(title="perintah", metavar="PERINTAH", required=True)
    for name in words[:1] if words and words[0] in COMMANDS else COMMANDS:
        import_module(f"selaras.cli.{name.replace('-', '_')}").add_command(commands)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
