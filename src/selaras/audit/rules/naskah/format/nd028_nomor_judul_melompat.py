"""Rule ND028."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import JudulBernomor, numbered_headings
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_PARTS = re.compile(r"[.\s]+")


class NomorJudulMelompat(AturanFormat):
    """Nomor subbab melompat.

    Yang diperiksa:
        Subbab yang berurutan di bawah induk yang sama, di batang tubuh laporan. Bila nomor yang hilang
        ada di awal baris lain, aturan ini diam.

    Mengapa:
        Nomor yang melompat menimbulkan dugaan ada subbab yang hilang.

    Contoh:
        Subbab 3.1 langsung diikuti 3.3.

    Saran:
        Urutkan kembali nomor subbab, atau lengkapi subbab yang hilang.
    """

    kode = "ND028"
    judul = "Nomor subbab melompat"
    saran = "Urutkan kembali nomor subbab, atau lengkapi subbab yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each heading with the one before it under the same parent."""
        last: dict[tuple[str, tuple[int, ...]], JudulBernomor] = {}
        for heading in numbered_headings(naskah):
            scope = (heading.bab, heading.langkah[:-1])
            before = last.get(scope)
            last[scope] = heading
            if (
                before
                and heading.langkah[-1] == before.langkah[-1] + 2
                and not _stands_between(naskah, before, heading)
            ):
                yield self.report(
                    f"Sesudah subbab {before.judul.nomor} langsung {heading.judul.nomor}.",
                    heading.judul.tempat,
                    before.judul.tempat,
                )


def _stands_between(naskah: NaskahTerbaca, before: JudulBernomor, heading: JudulBernomor) -> bool:
    """Tell whether a line begins with the missing number, though it was not recognised as a heading."""
    start, end = before.judul.tempat, heading.judul.tempat
    *parent, last = _PARTS.split(before.judul.nomor.strip("."))
    missing = str(int(last) + 1) if last.isdigit() else chr(ord(last[0]) + 1)
    pattern = re.compile(r"[.\s]*".join(map(re.escape, [*parent, missing])) + r"(?![\d\w])")
    lines = (p.teks for p in naskah.naskah.daftar_paragraf if start < p.tempat < end)
    return any(map(pattern.match, lines))
