"""Rule ND030."""

from collections import Counter
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_tabel import captions
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class GayaNomorTabel(AturanFormat):
    """Gaya nomor tabel berubah-ubah.

    Yang diperiksa:
        Susunan nomor tabel di batang tubuh laporan, misalnya 3.1, III.3 2, atau 3.4.4. Yang dilaporkan
        adalah nomor yang menyimpang dari kebanyakan.

    Mengapa:
        Nomor dengan gaya yang berganti-ganti menandakan bagian yang disalin dari dokumen lain.

    Contoh:
        Tabel 3.1, Tabel 3.2, lalu Tabel III.4.

    Saran:
        Pakai satu gaya nomor tabel di seluruh laporan.
    """

    kode = "ND030"
    judul = "Gaya nomor tabel berubah"
    saran = "Pakai satu gaya nomor tabel di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the shape of each number with that of most."""
        found = captions(naskah)
        shapes = Counter(one.bentuk for one in found)
        if len(shapes) < 2:
            return
        usual = next(one for one in found if one.bentuk == shapes.most_common(1)[0][0])
        rare = [one for one in found if one.bentuk != usual.bentuk]
        shown = ", ".join(one.nomor for one in rare)
        yield self.report(
            f"Nomor tabel {shown} tidak segaya dengan nomor lain, seperti {usual.nomor}.",
            *(one.paragraf.tempat for one in rare),
        )
