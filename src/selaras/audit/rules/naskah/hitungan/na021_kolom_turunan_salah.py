"""Rule NA021."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_turunan import BedaTurunan, find_menyimpang
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class KolomTurunanSalah(AturanHitungan):
    """Kolom jumlah, pertumbuhan, atau efisiensi di satu baris dihitung lain daripada di baris lainnya.

    Yang diperiksa:
        Kolom yang judulnya jumlah, total, kenaikan, pertumbuhan, deviasi, atau efisiensi. Rumusnya
        dikenali dari kolom di kirinya menurut sebagian besar baris (penjumlahan, selisih, nisbah,
        persentase perubahan); baris yang menyimpang dilaporkan. Tabel tanpa rumus yang ajek tidak
        dinilai.

    Mengapa:
        Satu baris yang dihitung lain menunjukkan salah ketik atau rumus lembar kerja yang terputus.

    Contoh:
        Laki-laki 12, perempuan 9, jumlah tertulis 22, sedangkan baris lain menjumlahkan keduanya.

    Saran:
        Hitung ulang sel itu dengan rumus yang dipakai baris lain.
    """

    kode = "NA021"
    judul = "Kolom hitungan menyimpang dari rumus tabelnya"
    saran = "Hitung ulang sel itu dengan rumus yang dipakai baris lain."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the rows that stray from the formula of their column."""
        for tabel in list_tabel(naskah):
            for one in find_menyimpang(tabel):
                yield self._found(one)

    def _found(self, one: BedaTurunan) -> Temuan:
        right = tulis_hasil(one.benar.pusat, max(one.tertulis.desimal, 2))
        return self.report(
            f"Kolom “{one.kolom.teks}” tertulis {tulis(one.tertulis)}, seharusnya {right}.",
            one.baris.tempat,
            hitungan=f"{one.rumus} = {right}; tertulis {tulis(one.tertulis)}",
        )
