"""PX002: an exception whose last day is over."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanPengecualian, BahanPengecualian
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PengecualianBerakhir(AturanPengecualian):
    """Pengecualian sudah melewati hari terakhirnya.

    Yang diperiksa:
        Sampai tanggal setiap pengecualian dibandingkan dengan hari pemeriksaan.
    Mengapa:
        Sesudah hari itu temuannya kembali dihitung; pemiliknya perlu memutuskan lagi.
    Contoh:
        Pengecualian berlaku sampai 31 Desember 2024, padahal pemeriksaan dilakukan 10 Januari 2025.
    Saran:
        Perbaiki temuannya lalu hapus pengecualian ini, atau perpanjang dengan alasan yang masih berlaku.
    """

    kode = "PX002"
    judul = "Pengecualian sudah berakhir"
    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Perbaiki temuannya lalu hapus pengecualian ini, atau perpanjang dengan alasan yang berlaku."
    dasar_hukum = "Ketentuan penggunaan Selaras"
    berlaku_sejak = date(2026, 1, 1)

    def check(self, bahan: BahanPengecualian) -> Iterator[Temuan]:
        """Yield one finding for each exception that is over."""
        for pengecualian in bahan.daftar:
            if pengecualian.sampai < bahan.tanggal:
                pesan = (
                    f"Pengecualian {pengecualian.kode} berlaku sampai "
                    f"{format_tanggal(pengecualian.sampai)}, sebelum hari pemeriksaan "
                    f"{format_tanggal(bahan.tanggal)}."
                )
                yield self.report(pesan, pengecualian, "sampai")
