"""Rule NL001."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class BagianTidakTerbaca(AturanNaskah):
    """Bagian naskah tidak terbaca.

    Yang diperiksa:
        Apakah seluruh naskah dapat dibaca: halaman tanpa teks (hasil pindai), tabel yang rusak, atau
        bagian yang melampaui batas.

    Mengapa:
        Bagian yang tidak terbaca tidak ikut diperiksa. Ini keterbatasan pembacaan, bukan kesalahan
        perangkat daerah.

    Contoh:
        Halaman 12 hanya berisi gambar hasil pindai.

    Saran:
        Periksa bagian itu dengan mata, atau kirim berkas asli (DOCX atau PDF berteks).
    """

    kode = "NL001"
    judul = "Bagian naskah tidak terbaca"
    kelompok = Kelompok.TIDAK_TERBACA
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa bagian itu dengan mata, atau kirim berkas asli (DOCX atau PDF berteks)."
    dasar_hukum = "Batas kemampuan pembacaan naskah"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each problem the reader reports."""
        for tempat, masalah in naskah.naskah.daftar_masalah:
            yield self.report(masalah, tempat)
