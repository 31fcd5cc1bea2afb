"""More spent than may be spent."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RealisasiMelebihiPagu(AturanBerkas):
    """Realisasi anggaran melebihi pagunya.

    Yang diperiksa:
        Setiap baris terbawah pada lembar Program & Pagu: realisasi sampai akhir periode dibandingkan
        dengan pagunya, bila pagunya di atas nol.

    Mengapa:
        Pengeluaran dilarang melebihi anggaran yang tersedia. Realisasi di atas 100 persen berarti salah
        ketik, salah kode, atau pagu yang dipakai bukan yang terakhir.

    Contoh:
        Pagu 12.000.000, realisasi 12.400.000.

    Saran:
        Periksa realisasi dan pagunya; belanja tidak boleh melebihi pagu yang berlaku.
    """

    kode = "AG003"
    judul = "Realisasi melebihi pagu"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Periksa realisasi dan pagunya; belanja tidak boleh melebihi pagu yang berlaku."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each lowest row."""
        for node in bahan.hasil.anggaran.walk():
            row, pagu, spent = node.baris, node.uang.pagu, node.uang.realisasi
            if node.daftar_anak or not pagu or spent is None or spent <= pagu:
                continue
            money = f"{format_uang(spent)} melebihi pagu {format_uang(pagu)}"
            yield self.report(
                f"Realisasi {row.kode} {row.uraian} {money}.",
                place_of(row, "pagu"),
                hitungan=f"{show(spent)} - {show(pagu)} = {show(spent - pagu)}",
            )
