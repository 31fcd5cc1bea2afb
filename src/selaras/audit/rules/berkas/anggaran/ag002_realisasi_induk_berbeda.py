"""A printed spending that its rows do not add up to."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RealisasiIndukBerbeda(AturanBerkas):
    """Realisasi induk yang tercetak tidak sama dengan jumlah rinciannya.

    Yang diperiksa:
        Kolom Angka dokumen pada lembar Realisasi Anggaran dibandingkan dengan jumlah realisasi baris
        terbawah sampai akhir periode. Baris yang realisasi rinciannya belum lengkap dilewati.

    Mengapa:
        Serapan program dihitung dari realisasi induk; selisihnya membuat serapan laporan berbeda dari
        laporan keuangan.

    Contoh:
        Realisasi program tertulis 451.000.000, rinciannya berjumlah 449.500.000.

    Saran:
        Betulkan angka induk pada dokumen, atau lengkapi realisasi rinciannya.
    """

    kode = "AG002"
    judul = "Realisasi induk tidak sama dengan rinciannya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan angka induk pada dokumen, atau lengkapi realisasi rinciannya."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        rows = {row.kunci: row for row in bahan.berkas.daftar_realisasi_anggaran}
        for node in bahan.hasil.anggaran.walk():
            printed, spent = node.realisasi_dokumen, node.uang.realisasi
            if not node.uang.lengkap or printed is None or spent is None or printed == spent:
                continue
            row = node.baris
            yield self.report(
                f"Realisasi {row.kode} {row.uraian} tercetak {format_uang(printed)}, jumlah rinciannya "
                f"{format_uang(spent)}.",
                place_of(rows[row.kunci], "angka_dokumen"),
                hitungan=f"selisih {show(spent - printed)}",
            )
