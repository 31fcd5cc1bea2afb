"""The kinds of jobs: slices above register theirs at start-up, so that the queue knows none by name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from selaras.apps.core.jejak import Ruang
from selaras.apps.core.models import Unggahan
from selaras.apps.core.pekerjaan.kemajuan import Kemajuan
from selaras.apps.core.pekerjaan.models import Pekerjaan


@dataclass(frozen=True)
class JenisPekerjaan:
    """What a kind does, and who may have it done there.

    `boleh` is asked at the start, in the worker and at the result; `halaman` is the address of the page
    that one comes from and goes back to.
    """

    kode: str
    jalankan: Callable[[Kemajuan], Unggahan | None]
    boleh: Callable[[Any, Ruang], bool]
    halaman: Callable[[Pekerjaan], str]


_DAFTAR: dict[str, JenisPekerjaan] = {}


def register(jenis: JenisPekerjaan) -> None:
    """Make a kind known."""
    _DAFTAR[jenis.kode] = jenis


def jenis_of(kode: str) -> JenisPekerjaan:
    """Return the kind of a code; KeyError where a later version no longer knows it."""
    return _DAFTAR[kode]
