"""Rule ND025."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.pengenalan.kepala import column_numbers, is_numbering
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FEW = 3  # numbers that make a row one of column numbers


class NomorKolomMelompat(AturanFormat):
    """Nomor kolom di kepala tabel melompat atau tidak dimulai dari 1.

    Yang diperiksa:
        Baris nomor kolom di bawah kepala tabel, misalnya 1 2 3 4 5=4/3.

    Mengapa:
        Nomor kolom dipakai untuk menjelaskan rumus. Nomor yang melompat menandakan kolom yang dihapus
        dari bentuk bakunya.

    Contoh:
        1, 2, 3, 7 pada tabel dengan lima kolom.

    Saran:
        Beri nomor kolom secara berurutan dari 1.
    """

    kode = "ND025"
    judul = "Nomor kolom melompat"
    saran = "Beri nomor kolom secara berurutan dari 1."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Read the last header row of each table, where it numbers the columns."""
        for tabel in naskah.daftar_tabel:
            if len(tabel.kepala) < 2 or not is_numbering(tabel.kepala[-1].sel):
                continue
            numbers = column_numbers(tabel.kepala[-1].sel)
            skips = numbers[0] != 1 or any(second - first > 1 for first, second in pairwise(numbers))
            if skips and len(numbers) >= _FEW:
                shown = ", ".join(map(str, numbers))
                yield self.report(f"Nomor kolom tertulis {shown}.", tabel.kepala[-1].tempat)
