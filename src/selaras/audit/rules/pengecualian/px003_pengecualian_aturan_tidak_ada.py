"""PX003: an exception for a code that no rule bears."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanPengecualian, BahanPengecualian
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PengecualianAturanTidakAda(AturanPengecualian):
    """Pengecualian menyebut aturan yang tidak ada.

    Yang diperiksa:
        Kode aturan setiap pengecualian dicari di antara semua aturan yang pernah ada.
    Mengapa:
        Salah tulis kode membuat temuan yang dimaksud tetap dihitung tanpa ada yang tahu sebabnya.
    Contoh:
        Kode ditulis PR-01, padahal aturannya PR001.
    Saran:
        Tulis kode seperti pada temuan atau pada daftar aturan.
    """

    kode = "PX003"
    judul = "Pengecualian menyebut aturan yang tidak ada"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis kode seperti pada temuan; daftarnya: selaras reviu --daftar."
    dasar_hukum = "Ketentuan penggunaan Selaras"
    berlaku_sejak = date(2026, 1, 1)

    def check(self, bahan: BahanPengecualian) -> Iterator[Temuan]:
        """Yield one finding for each unknown code."""
        for pengecualian in bahan.daftar:
            if pengecualian.kode not in bahan.daftar_kode:
                pesan = f"Tidak ada aturan dengan kode '{pengecualian.kode}'."
                yield self.report(pesan, pengecualian, "kode")
