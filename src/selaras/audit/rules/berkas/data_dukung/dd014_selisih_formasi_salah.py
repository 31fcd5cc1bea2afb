"""A shortage of staff that was miscounted."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SelisihFormasiSalah(AturanBerkas):
    """Kelebihan atau kekurangan pegawai yang tercetak salah hitung.

    Yang diperiksa:
        Kolom Lebih/kurang tertulis pada lembar Formasi dibandingkan dengan bezetting dikurangi
        keperluan.

    Mengapa:
        Kekurangan pegawai menjadi alasan hambatan kinerja; jumlah yang keliru melemahkan alasan itu.

    Contoh:
        Bezetting 14, keperluan 20, tertulis -8.

    Saran:
        Betulkan kolom lebih/kurang: bezetting dikurangi keperluan.
    """

    kode = "DD014"
    judul = "Selisih formasi salah hitung"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan kolom lebih/kurang: bezetting dikurangi keperluan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each position."""
        for row in bahan.berkas.daftar_formasi:
            held, wanted, printed = row.bezetting, row.keperluan, row.angka_dokumen
            if held is None or wanted is None or printed is None or printed == held - wanted:
                continue
            right, typed = show(held - wanted), show(printed)
            yield self.report(
                f"Selisih formasi {row.jabatan} tertulis {typed}, seharusnya {right}.",
                place_of(row, "angka_dokumen"),
                hitungan=f"{show(held)} - {show(wanted)} = {right}; tertulis {typed}",
            )
