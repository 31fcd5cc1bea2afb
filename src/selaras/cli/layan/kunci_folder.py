"""One `selaras layan` per data folder. The only module that knows how each system locks a file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selaras.cli.writing import GagalError


@contextmanager
def own_folder(folder: Path) -> Iterator[None]:
    """Hold the folder; the system itself lets go of it when this process dies, however it dies."""
    handle = os.open(folder / "layan.kunci", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(handle)
        except OSError:
            raise GagalError(
                f"Folder {folder} sedang dipakai `selaras layan` yang lain. Hentikan dahulu yang itu, "
                "atau pilih folder lain dengan SELARAS_DATA."
            ) from None
        yield
    finally:
        os.close(handle)


if os.name == "nt":

    def _lock(handle: int) -> None:
        import msvcrt  # noqa: PLC0415

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]

else:

    def _lock(handle: int) -> None:
        import fcntl  # noqa: PLC0415

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
