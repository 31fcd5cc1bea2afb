"""Visitors of the web application on loopback: they log in, open pages, and think in between."""

import random
import re
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection
from urllib.parse import urlencode

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Hasil:
    """What the visitors met: seconds of each answer, and answers that were none."""

    daftar_detik: list[float] = field(default_factory=list)
    gagal: list[str] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        """Return the time that this share of the answers stayed below."""
        ordered = sorted(self.daftar_detik)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Pengunjung:
    """One browser: keeps its cookies and follows nothing by itself."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def open(self, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """Return status and body of a page, by POST where there is a form."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is None:
            connection.request("GET", path, headers=headers)
        else:
            headers |= {"Content-Type": "application/x-www-form-urlencoded"}
            connection.request("POST", path, urlencode(form), headers)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                cookie, _, content = value.split(";")[0].partition("=")
                self.cookies[cookie] = content
        connection.close()
        return answer.status, body

    def log_in(self, path: str, email: str, sandi: str) -> None:
        """Log in through the page; RuntimeError where that fails."""
        token = _TOKEN.search(self.open(path)[1])
        assert token is not None
        form = {"csrfmiddlewaretoken": token[1], "login": email, "password": sandi}
        status, _body = self.open(path, form)
        if status != 302:
            raise RuntimeError(f"{email}: masuk dijawab {status}")


def visit(daftar: Sequence[Pengunjung], pages: Sequence[str], think: float, seconds: float) -> Hasil:
    """Let every visitor open pages for so long, thinking `think` seconds on average in between."""
    hasil, end = Hasil(), time.monotonic() + seconds
    threads = [
        threading.Thread(target=_stay, args=(visitor, _walk(pages, think, seed), end, hasil))
        for seed, visitor in enumerate(daftar)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return hasil


def _stay(visitor: Pengunjung, steps: Iterator[tuple[float, str]], end: float, hasil: Hasil) -> None:
    for pause, path in steps:
        time.sleep(pause)
        if time.monotonic() > end:
            return
        start = time.perf_counter()
        status, _body = visitor.open(path)
        hasil.daftar_detik.append(time.perf_counter() - start)
        if status != 200:
            hasil.gagal.append(f"{path}: {status}")


def _walk(pages: Sequence[str], think: float, seed: int) -> Iterator[tuple[float, str]]:
    """Yield pause and page without end, the same for a seed."""
    chance = random.Random(seed)  # noqa: S311 -- nothing secret hangs on it
    while True:
        yield chance.uniform(0, 2 * think), chance.choice(pages)
