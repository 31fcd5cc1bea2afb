"""`selaras --versi`: the program, and the rules and regulation values that it judges and computes by."""

import argparse
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from selaras import __version__


class TampilVersi(argparse.Action):
    """Prints the version and ends; what it needs loads only then."""

    def __init__(self, option_strings: list[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        """Print and end with success."""
        print(describe_version())
        parser.exit()


def describe_version() -> str:
    """Return version and rule set; equal prints mean equal rules and equal values."""
    from selaras.audit.registry import list_aturan  # noqa: PLC0415 -- loads two hundred files
    from selaras.domain.ketentuan.loading import list_parameter  # noqa: PLC0415

    return "\n".join(
        (
            f"Selaras {__version__}",
            f"Aturan pemeriksaan: {len(list_aturan())} aturan, sidik {print_of('selaras.audit.rules')}",
            f"Nilai ketentuan: {len(list_parameter())} butir, sidik "
            f"{print_of('selaras.domain.ketentuan', 'data')}",
        )
    )


def print_of(package: str, *below: str) -> str:
    """Return eight letters that change when any file of the folder does."""
    digest = sha256()
    for name, content in _walk(files(package).joinpath(*below), ""):
        digest.update(name.encode() + b"\n" + content)
    return digest.hexdigest()[:8]


def _walk(folder: Traversable, above: str) -> Iterator[tuple[str, bytes]]:
    for item in sorted(folder.iterdir(), key=lambda one: one.name):
        if item.is_dir() and item.name != "__pycache__":
            yield from _walk(item, f"{above}{item.name}/")
        elif item.name.endswith((".py", ".toml")):
            yield f"{above}{item.name}", item.read_bytes().replace(b"\r\n", b"\n")
