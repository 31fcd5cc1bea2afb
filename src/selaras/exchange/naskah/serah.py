"""How the child hands pieces to its parent: one JSON array a line, first the kind, then the fields."""

import json
from typing import Any

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.lampiran import Lampiran
from selaras.exchange.naskah.potongan import BarisKisi, Kisi, Langkah, Masalah, Potongan, Teks

SELESAI = "selesai"
LAMPIRAN = "lampiran"  # asks the child for carried files


def write_piece(potongan: Potongan | Langkah) -> str:
    """Return the line of a piece, without its line end."""
    match potongan:
        case Teks(teks, tingkat, halaman):
            data: list[Any] = ["teks", teks, tingkat, halaman]
        case Kisi(daftar_baris):
            data = ["kisi", [[baris.halaman, baris.sel] for baris in daftar_baris]]
        case Masalah(pesan, halaman):
            data = ["masalah", pesan, halaman]
        case Lampiran(nama, keterangan, kemasan):
            data = ["lampiran", nama, keterangan, kemasan]
        case Langkah(ke, dari):
            data = ["langkah", ke, dari]
    return json.dumps(data)


def write_error(pesan: str) -> str:
    """Return the line that says why nothing can be read."""
    return json.dumps(["galat", pesan])


def write_end() -> str:
    """Return the line that says that nothing is missing."""
    return json.dumps([SELESAI])


def read_piece(line: bytes) -> Potongan | Langkah | None:
    """Return the piece, None at the end; raises NaskahError for what the child refuses, ValueError."""
    match json.loads(line):
        case ["teks", str() as teks, int() | None as tingkat, int() | None as halaman]:
            return Teks(teks, tingkat, halaman)
        case ["kisi", list() as rows]:
            return Kisi(tuple(BarisKisi(tuple(map(str, sel)), halaman) for halaman, sel in rows))
        case ["masalah", str() as pesan, int() | None as halaman]:
            return Masalah(pesan, halaman)
        case ["lampiran", str() as nama, str() as keterangan, str() as kemasan]:
            return Lampiran(nama, keterangan, kemasan)
        case ["langkah", int() as ke, int() as dari]:
            return Langkah(ke, dari)
        case ["galat", str() as pesan]:
            raise NaskahError(pesan)
        case ["selesai"]:
            return None
    raise ValueError("unknown piece")
