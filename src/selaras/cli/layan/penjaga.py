"""Start the web server and the worker, start again what died, end both together."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

DETIK_HENTI = 10.0
HIDUP_SEHAT = 10.0  # a child that lived this many seconds did not die of its start
JEDA_TERPANJANG = 30.0
_GRUP_BARU = 0x200  # CREATE_NEW_PROCESS_GROUP of Windows


@dataclass
class Anak:
    """A child process and how its starts went; `gagal` counts starts in a row that came to nothing."""

    nama: str
    modul: str
    words: Sequence[str] = ()
    proses: "subprocess.Popen[bytes] | None" = None
    gagal: int = 0
    mulai: float = 0.0
    lagi: float = field(default=0.0)

    def start(self) -> None:
        """Start it in a group of its own: Ctrl-C reaches the one that watches, and that one alone."""
        self.proses = subprocess.Popen(  # noqa: S603 -- our own modules
            [sys.executable, "-m", self.modul, *self.words],
            stdin=subprocess.PIPE,
            start_new_session=os.name == "posix",
            creationflags=_GRUP_BARU if os.name == "nt" else 0,
        )
        self.mulai = time.monotonic()

    def watch(self) -> int | None:
        """Start it again where it died and its pause is over; return the exit code of a fresh death."""
        now = time.monotonic()
        if self.proses is None:
            if now >= self.lagi:
                self.start()
            return None
        code = self.proses.poll()
        if code is None:
            return None
        self._close_pipe()
        self.proses = None
        self.gagal = 0 if now - self.mulai > HIDUP_SEHAT or code == 0 else self.gagal + 1
        self.lagi = now + (min(2.0**self.gagal, JEDA_TERPANJANG) if self.gagal else 0)
        return code

    def tell_to_end(self) -> None:
        """Close its standard input, which it takes as the word to end."""
        self._close_pipe()

    def end(self, deadline: float) -> None:
        """Wait for its end and kill it after the deadline (monotonic seconds)."""
        if self.proses is None:
            return
        try:
            self.proses.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self.proses.kill()
            self.proses.wait()

    def _close_pipe(self) -> None:
        if self.proses is not None and self.proses.stdin is not None:
            self.proses.stdin.close()


def end_all(daftar: Sequence[Anak]) -> None:
    """End them together; what is at work after ten seconds is killed, the next start takes it up."""
    for anak in daftar:
        anak.tell_to_end()
    deadline = time.monotonic() + DETIK_HENTI
    for anak in daftar:
        anak.end(deadline)
