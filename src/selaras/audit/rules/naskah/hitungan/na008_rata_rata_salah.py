"""Rule NA008."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan
from selaras.audit.rules.naskah.hitungan.rata_rata import BedaRataRata, compare_rata_rata
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.tabel import BarisData, JenisBaris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class RataRataSalah(AturanHitungan):
    """Baris rata-rata tidak sama dengan rata-rata baris di atasnya.

    Yang diperiksa:
        Setiap kolom angka pada baris RATA-RATA. Sel kosong boleh dilewati atau dihitung nol. Bila
        angka tertulis keluar dari pembagi yang keliru, pembagi itu disebut.

    Mengapa:
        Rata-rata capaian sering menjadi simpulan laporan. Pembagi yang keliru mengubah kategorinya.

    Contoh:
        Capaian 80 dan 90, rata-rata tertulis 56,67 karena dibagi 3; seharusnya 85.

    Saran:
        Bagi jumlahnya dengan banyaknya indikator yang dirata-ratakan.
    """

    kode = "NA008"
    judul = "Rata-rata salah hitung"
    saran = "Bagi jumlahnya dengan banyaknya indikator yang dirata-ratakan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute every column of each row of means again."""
        for tabel in list_tabel(naskah):
            for baris in tabel.daftar_baris:
                if baris.jenis is JenisBaris.RATA_RATA:
                    found = tuple(compare_rata_rata(tabel, baris))
                    if found:
                        yield self._found(baris, found)

    def _found(self, baris: BarisData, found: tuple[BedaRataRata, ...]) -> Temuan:
        parts = "; ".join(one.pesan for one in found)
        return self.report(
            f"Rata-rata tidak sesuai dengan barisnya: {parts}.",
            baris.tempat,
            hitungan=". ".join(one.uraian for one in found),
        )
