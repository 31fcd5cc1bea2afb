"""Rule ND037."""

import re
from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import read_langkah
from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_PART = re.compile(r"\W*(?P<jenis>bab|lampiran)\s+(?P<nomor>[IVX]{1,5}|\d{1,2})\b", re.IGNORECASE)
_SAME = 80  # of 100: the title of one chapter, printed again


class NomorBabMelompat(AturanFormat):
    """Nomor bab atau lampiran melompat, atau nomor bab ganda.

    Yang diperiksa:
        Nomor bab dan nomor lampiran pada judul yang berurutan.

    Mengapa:
        Nomor yang melompat menimbulkan dugaan ada bab atau lampiran yang hilang.

    Contoh:
        Sesudah BAB II langsung BAB IV.

    Saran:
        Urutkan kembali nomornya, atau lengkapi bagian yang hilang.
    """

    kode = "ND037"
    judul = "Nomor bab atau lampiran melompat"
    saran = "Urutkan kembali nomornya, atau lengkapi bagian yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each number with the one before it of the same kind."""
        for kind in ("bab", "lampiran"):
            found = [
                (judul, number) for judul in naskah.daftar_judul if (number := _number(judul, kind))
            ]
            for (last, before), (judul, number) in pairwise(found):
                if number == before + 2 or _is_double(last, before, judul, number):
                    yield self.report(
                        f"Sesudah {_name(last)} langsung {_name(judul)}.", judul.tempat, last.tempat
                    )


def _is_double(last: Judul, before: int, judul: Judul, number: int) -> bool:
    """Tell whether two chapters of different titles bear one number."""
    titles = last.teks.strip(), judul.teks.strip()
    return number == before and all(titles) and kesamaan(*titles) < _SAME and bool(judul.nomor)


def _number(judul: Judul, kind: str) -> int | None:
    """Return the number of a chapter or annex, None for any other heading."""
    match = _PART.match(f"{judul.nomor} {judul.teks}")
    if judul.tingkat != 1 or match is None or match["jenis"].casefold() != kind:
        return None
    steps = read_langkah(f"1.{match['nomor'].upper()}")  # behind a number 'I' is Roman, never a letter
    return steps[-1] if steps else None


def _name(judul: Judul) -> str:
    match = _PART.match(f"{judul.nomor} {judul.teks}")
    return match[0].strip() if match else judul.teks
