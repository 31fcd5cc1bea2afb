"""The real `selaras layan` in a data folder of its own, started, killed and started again by tests."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).parents[2]
TOKEN = "a" * 32


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Jawaban:
    status: int
    ke: str
    isi: bytes


@dataclass
class Peladen:
    """`basis` is a DATABASE_URL, or '' for SQLite in the folder."""

    folder: Path
    basis: str = ""
    port: int = field(default_factory=free_port)
    proses: "subprocess.Popen[bytes] | None" = None

    @property
    def lingkungan(self) -> dict[str, str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith("SELARAS_")}
        env |= {"SELARAS_DATA": str(self.folder), "DJANGO_SETTINGS_MODULE": "selaras.config.settings"}
        env["DATABASE_URL"] = self.basis
        return env

    def start(self, seconds: float = 120) -> None:
        """Start it and wait until it says that it is ready."""
        said = self.folder.parent / "katanya.txt"
        with said.open("wb") as file:
            command = [sys.executable, "-m", "selaras.cli.main", "layan", "--port", str(self.port)]
            self.proses = subprocess.Popen(command, env=self.lingkungan, stderr=file, cwd=ROOT)
        limit = time.monotonic() + seconds
        while b"siap di" not in said.read_bytes():
            assert self.proses.poll() is None, said.read_text(encoding="utf-8")
            assert time.monotonic() < limit, said.read_text(encoding="utf-8")
            time.sleep(0.1)

    def family(self) -> list[int]:
        """Return the numbers of the process and of all below it, the parent first."""
        assert self.proses is not None
        found = [self.proses.pid]
        for pid in found:
            found += [child for child, parent in _parents() if parent == pid]
        return found

    def kill(self) -> None:
        """End everything at once, as a power cut does."""
        for pid in self.family():
            os.kill(pid, signal.SIGKILL)
        assert self.proses is not None
        self.proses.wait()

    def end(self) -> int:
        """End it as Ctrl-C does and return its exit code."""
        assert self.proses is not None
        self.proses.send_signal(signal.SIGINT)
        return self.proses.wait(20)

    def run(self, *words: str) -> str:
        """Run a script beside the server, on the same data."""
        command = [sys.executable, "-m", "tests.apps.isi_peladen", *words]
        done = subprocess.run(
            command, env=self.lingkungan, cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, address: str, session: str, isi: Sequence[tuple[str, str]] = ()) -> "Jawaban":
        """Open an address, or send a form to it, as who holds the session."""
        reached = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": f"sessionid={session}; csrftoken={TOKEN}"}
        try:
            if isi:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
                body = urlencode([("csrfmiddlewaretoken", TOKEN), *isi])
                reached.request("POST", address, body, headers)
            else:
                reached.request("GET", address, headers=headers)
            response = reached.getresponse()
            return Jawaban(response.status, response.getheader("Location", ""), response.read())
        finally:
            reached.close()


def _parents() -> list[tuple[int, int]]:
    """Return every process of this computer with the one that started it."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            found.append((int(path.parent.name), int(path.read_text().rpartition(")")[2].split()[1])))
        except (OSError, IndexError):
            continue
    return found
