"""Read a foreign file in a child process that is ended when it takes too long or says too much."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from typing import IO

from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import DETIK, KELUARAN_TERBESAR
from selaras.exchange.naskah.potongan import Langkah, Potongan
from selaras.exchange.naskah.serah import LAMPIRAN, read_piece

_MODULE = "selaras.exchange.naskah.child"
_BROKEN = "isinya rusak atau tidak wajar; buka di program asalnya, simpan ulang, lalu coba lagi"


def read_apart(
    asal: Asal,
    content: bytes,
    progress: Callable[[int, int], None] | None,
    detik: float | None = None,
    *,
    carried: bool = False,
) -> list[Potongan]:
    """Return the pieces, or the files `carried` inside; `progress` hears page and number of pages.

    Raises NaskahError.
    """
    limit = DETIK[asal] if detik is None else detik
    with _child([asal, LAMPIRAN] if carried else [asal], content) as process:
        late = Timer(limit, process.kill)
        late.start()
        try:
            return list(_listen(process, progress))
        except _UnfinishedError as unfinished:
            reason = _BROKEN if late.is_alive() else f"pembacaan dihentikan setelah {limit:.0f} detik"
            raise NaskahError(reason) from unfinished
        finally:
            late.cancel()


class _UnfinishedError(Exception):
    """The child ended, or was ended, before it had handed over everything."""


@contextmanager
def _child(what: Sequence[str], content: bytes) -> Iterator[subprocess.Popen[bytes]]:
    """Start the child with the file as its input; it is gone when the block is left."""
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.seek(0)
        # -P: a module lying in the working folder must not stand in for one of the standard library
        with subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-m", _MODULE, *what],
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                yield process
            finally:
                process.kill()


def _listen(
    process: subprocess.Popen[bytes], progress: Callable[[int, int], None] | None
) -> Iterator[Potongan]:
    for piece in _lines(process.stdout):
        if not isinstance(piece, Langkah):
            yield piece
        elif progress:
            progress(piece.ke, piece.dari)


def _lines(stream: IO[bytes] | None) -> Iterator[Potongan | Langkah]:
    """Yield pieces until the end is told; raises NaskahError or _UnfinishedError."""
    assert stream is not None
    room = KELUARAN_TERBESAR
    while line := stream.readline(room):
        room -= len(line)
        try:
            piece = read_piece(line)
        except ValueError:
            break
        if piece is None:
            return
        yield piece
    raise _UnfinishedError
