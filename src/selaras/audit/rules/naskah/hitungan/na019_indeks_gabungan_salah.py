"""Rule NA019."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.indeks_gabungan import BarisIndeks, read_indeks
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class IndeksGabunganSalah(AturanHitungan):
    """Indeks gabungan tidak sama dengan rata-rata indeks pembentuknya.

    Yang diperiksa:
        Tabel dengan dua sampai enam kolom indeks dan satu kolom nilai gabungan yang di hampir semua
        baris sama dengan rata-ratanya, misalnya Indeks Desa Membangun dari IKS, IKE, dan IKL. Baris
        yang menyimpang dilaporkan.

    Mengapa:
        Nilai gabungan menentukan status, misalnya desa maju atau mandiri.

    Contoh:
        Tiga indeks 0,800; 0,700; dan 0,900, nilai tertulis 0,820; seharusnya 0,800.

    Saran:
        Hitung ulang nilai gabungan, lalu periksa statusnya.
    """

    kode = "NA019"
    judul = "Indeks gabungan salah hitung"
    saran = "Hitung ulang nilai gabungan, lalu periksa statusnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the rows that stray from the mean that the rest of the table shows."""
        for tabel in list_tabel(naskah):
            for one in read_indeks(tabel):
                yield self._found(one)

    def _found(self, one: BarisIndeks) -> Temuan:
        right = tulis_hasil(one.benar.pusat, max(one.tertulis.desimal, 2))
        shown = " + ".join(tulis(part) for part in one.bagian)
        return self.report(
            f"Nilai gabungan tertulis {tulis(one.tertulis)}, seharusnya {right}.",
            one.baris.tempat,
            hitungan=f"({shown}) / {len(one.bagian)} = {right}; tertulis {tulis(one.tertulis)}",
        )
