"""Rule NA009."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.audit.rules.naskah.hitungan.selisih import BedaSelisih, compare_selisih
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class SelisihSalah(AturanHitungan):
    """Selisih yang dicetak tidak sama dengan selisih kedua kolomnya.

    Yang diperiksa:
        Tabel dengan kolom selisih atau lebih/kurang di samping dua kolom angka, misalnya pegawai
        yang ada dan yang dibutuhkan. Arah pengurangan diambil dari sebagian besar baris tabel itu;
        baris yang menyimpang, termasuk yang tandanya terbalik, dilaporkan.

    Mengapa:
        Tanda yang terbalik mengubah kelebihan menjadi kekurangan.

    Contoh:
        Ada 3, dibutuhkan 2, tertulis -1; seharusnya 1.

    Saran:
        Hitung ulang selisihnya, atau periksa apakah kedua angka tertukar.
    """

    kode = "NA009"
    judul = "Selisih salah hitung"
    saran = "Hitung ulang selisihnya, atau periksa apakah kedua angka tertukar."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Subtract in every row of the tables that print a difference."""
        for tabel in list_tabel(naskah):
            for one in compare_selisih(tabel):
                yield self._found(one)

    def _found(self, one: BedaSelisih) -> Temuan:
        end = " (tandanya terbalik)" if one.tertulis == -one.benar else ""
        return self.report(
            f"Kolom “{one.kolom.teks}” tertulis {tulis_hasil(one.tertulis)}, seharusnya "
            f"{tulis_hasil(one.benar)}{end}.",
            one.baris.tempat,
            hitungan=f"{tulis_hasil(one.kiri)} - {tulis_hasil(one.kanan)} = {tulis_hasil(one.benar)}; "
            f"tertulis {tulis_hasil(one.tertulis)}",
        )
