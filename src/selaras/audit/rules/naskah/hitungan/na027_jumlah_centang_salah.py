"""Rule NA027."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.centang import BedaCentang, find_beda_centang
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class JumlahCentangSalah(AturanHitungan):
    """Jumlah atau proporsi centang tidak sama dengan centang yang tercetak.

    Yang diperiksa:
        Matriks dengan sedikitnya tiga kolom centang, misalnya kegiatan menurut desa: kolom jumlah,
        kolom proporsi, dan baris jumlah dibandingkan dengan banyaknya centang. Kolom yang bertentangan
        pada sebagian besar baris tidak dinilai.

    Mengapa:
        Matriks menjadi bukti realisasi; jumlah yang salah membuat realisasinya tidak dapat dibuktikan.

    Contoh:
        Empat desa dicentang, kolom jumlah tertulis 5.

    Saran:
        Hitung ulang centangnya, atau lengkapi centang yang belum dicatat.
    """

    kode = "NA027"
    judul = "Jumlah centang salah"
    saran = "Hitung ulang centangnya, atau lengkapi centang yang belum dicatat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Count the ticks of every table that has them."""
        for tabel in naskah.daftar_tabel:
            for one in find_beda_centang(tabel):
                yield self._found(one)

    def _found(self, one: BedaCentang) -> Temuan:
        right = tulis_hasil(Decimal(one.banyak) / (one.dari or 1))
        shown = f"{one.banyak} / {one.dari} = {right}" if one.dari else f"centang {one.banyak}"
        return self.report(
            f"Kolom “{one.kolom.teks}” tertulis {tulis(one.tertulis)}, menurut centangnya {right}.",
            one.baris.tempat,
            hitungan=f"{shown}; tertulis {tulis(one.tertulis)}",
        )
