"""Money spent that was never given."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RealisasiTanpaPagu(AturanBerkas):
    """Ada realisasi anggaran pada baris tanpa pagu.

    Yang diperiksa:
        Setiap baris terbawah pada lembar Program & Pagu yang pagunya kosong atau nol, sedangkan
        realisasinya di atas nol.

    Mengapa:
        Belanja tanpa pagu tidak mungkin terjadi dalam penatausahaan; biasanya kodenya tertukar atau
        pagunya terlewat.

    Contoh:
        Sub kegiatan tanpa anggaran mempunyai realisasi 3.000.000.

    Saran:
        Isi pagunya, atau pindahkan realisasi ke kode yang beranggaran.
    """

    kode = "AG004"
    judul = "Realisasi tanpa pagu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi pagunya, atau pindahkan realisasi ke kode yang beranggaran."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each lowest row."""
        for node in bahan.hasil.anggaran.walk():
            row, spent = node.baris, node.uang.realisasi
            if not node.daftar_anak and not node.uang.pagu and spent is not None and spent > 0:
                yield self.report(
                    f"Realisasi {row.kode} {row.uraian} {format_uang(spent)}, sedangkan pagunya "
                    f"{'kosong' if node.uang.pagu is None else 'nol'}.",
                    place_of(row, "pagu"),
                )
