"""Every document of the example offices, printed once for all tests that look at the prints."""

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

from selaras.documents.builders.katalog import Terbitan, list_terbitan
from selaras.documents.model import Dokumen
from selaras.documents.printing import Format, print_dokumen
from tests.contoh import build, load


@dataclass(frozen=True)
class Cetakan:
    """One document: its name in messages, its model, its three files."""

    nama: str
    dokumen: Dokumen
    files: Mapping[Format, bytes]


@cache
def print_one(office: str, kode: str, subjek: str = "") -> Mapping[Format, bytes]:
    """Return one document of an office in every format."""
    return dict(print_dokumen(build(office, kode, subjek), tuple(Format)))


@cache
def prints_of(office: str) -> tuple[Cetakan, ...]:
    """Return every document of an office in every format; typst works in a process of its own."""
    found = list_terbitan(load(office).berkas)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return tuple(pool.map(lambda terbitan: _print(office, terbitan), found))


def _print(office: str, terbitan: Terbitan) -> Cetakan:
    which = (office, terbitan.jenis.kode, terbitan.subjek.kode)
    return Cetakan(f"{office}, {terbitan.nama}", build(*which), print_one(*which))
