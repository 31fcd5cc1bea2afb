"""Rule ND044."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_urut import BarisBernomor, numbered_rows
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SHORTEST = 12  # letters of a text that cannot stand in two tables by chance


class NomorBarisDiketahuiKosong(AturanFormat):
    """Satu baris tidak bernomor, padahal baris yang sama bernomor di tabel lain.

    Yang diperiksa:
        Baris tanpa nomor urut yang isinya sama dengan baris bernomor di tabel lain, bila nomor itu tepat
        melanjutkan nomor baris di atasnya.

    Mengapa:
        Nomor urut dipakai untuk merujuk baris dan menghitung banyaknya.

    Contoh:
        Sasaran kedua bernomor 2 di tabel target, tetapi tanpa nomor di tabel anggaran.

    Saran:
        Isi nomor urut baris itu.
    """

    kode = "ND044"
    judul = "Nomor urut baris terlewat"
    saran = "Isi nomor urut baris itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each row without a number with the numbered rows of all tables."""
        tables = [numbered_rows(tabel) for tabel in naskah.daftar_tabel]
        known = {(kunci(row.teks), row.nomor) for rows in tables for row in rows if row.nomor}
        for rows in tables:
            for number, row in _expected(rows):
                if len(kunci(row.teks)) >= _SHORTEST and (kunci(row.teks), (number,)) in known:
                    yield self.report(
                        f"“{row.teks}” tidak bernomor; di tabel lain bernomor {number}.", row.tempat
                    )


def _expected(rows: list[BarisBernomor]) -> Iterator[tuple[int, BarisBernomor]]:
    """Yield each row without a number right below a numbered one, with the number it should have."""
    top = [row for row in rows if len(row.nomor) < 2 and row.teks]
    printed = {row.nomor for row in top}
    for above, row in pairwise(top):
        if above.nomor and not row.cetak and row.kolom_teks == above.kolom_teks:
            number = above.nomor[0] + 1
            if (number,) not in printed:
                yield number, row
