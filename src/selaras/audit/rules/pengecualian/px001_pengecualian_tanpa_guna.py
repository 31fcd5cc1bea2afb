"""PX001: an exception that silences nothing."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanPengecualian, BahanPengecualian
from selaras.audit.pengecualian import is_meant
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PengecualianTanpaGuna(AturanPengecualian):
    """Pengecualian tidak menutup satu temuan pun.

    Yang diperiksa:
        Setiap pengecualian yang masih berlaku dicocokkan dengan semua temuan aturan yang disebutnya;
        bila bagian Memuat diisi, teks itu harus ada pada pesan atau tempat temuan.
    Mengapa:
        Pengecualian yang sudah tidak diperlukan dapat menutup temuan baru yang belum pernah
        dipertimbangkan siapa pun.
    Contoh:
        Target satu indikator sudah diperbaiki, tetapi pengecualian untuk PR001 dibiarkan.
    Saran:
        Hapus pengecualian itu, atau betulkan kode aturan dan bagian Memuat.
    """

    kode = "PX001"
    judul = "Pengecualian tidak menutup temuan apa pun"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Hapus pengecualian ini, atau betulkan kode aturan dan bagian Memuat."
    dasar_hukum = "Ketentuan penggunaan Selaras"
    berlaku_sejak = date(2026, 1, 1)

    def check(self, bahan: BahanPengecualian) -> Iterator[Temuan]:
        """Yield one finding for each exception that no finding answers to."""
        for pengecualian in bahan.daftar:
            if pengecualian.kode not in bahan.daftar_kode or pengecualian.sampai < bahan.tanggal:
                continue
            if not any(is_meant(pengecualian, temuan) for temuan in bahan.daftar_temuan):
                part = f" yang memuat '{pengecualian.memuat}'" if pengecualian.memuat else ""
                pesan = f"Tidak ada temuan {pengecualian.kode}{part}."
                yield self.report(pesan, pengecualian, "memuat" if part else "kode")
