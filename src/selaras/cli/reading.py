"""Open a book and tell every problem in it; errors stop, warnings do not."""

import sys
from pathlib import Path

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook import read_workbook


class BukuError(Exception):
    """The book is refused; the message lists why, one problem a line."""


def read_book(path: Path) -> BerkasKinerja:
    """Return what the workbook says. Warnings go to stderr; raises BukuError where there are errors."""
    result = read_workbook(read_bytes(path))
    for warning in result.peringatan:
        print(warning, file=sys.stderr)
    if result.berkas is None:
        lines = "\n".join(map(str, result.kesalahan))
        raise BukuError(f"{lines}\n{path}: {len(result.kesalahan)} kesalahan; tidak ada yang ditulis.")
    return result.berkas


def read_bytes(path: Path) -> bytes:
    """Return the content of a file; BukuError where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise BukuError(f"{path}: berkas tidak ditemukan; periksa nama dan foldernya.") from None
    except IsADirectoryError:
        raise BukuError(f"{path}: ini folder; sebutkan berkas .xlsx di dalamnya.") from None
    except OSError as error:
        raise BukuError(f"{path}: tidak dapat dibaca ({error.strerror}).") from error
