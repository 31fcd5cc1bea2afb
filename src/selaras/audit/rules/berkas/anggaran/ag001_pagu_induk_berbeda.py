"""A printed pagu that its rows do not add up to."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PaguIndukBerbeda(AturanBerkas):
    """Pagu induk yang tercetak tidak sama dengan jumlah rinciannya.

    Yang diperiksa:
        Kolom Angka dokumen pada lembar Program & Pagu dibandingkan dengan jumlah baris terbawah di
        bawahnya.

    Mengapa:
        Angka induk pada DPA, PK, atau laporan terbaca sebagai pagu resmi; bila tidak sama dengan
        rinciannya, salah satunya keliru.

    Contoh:
        Program tertulis 500.000.000, kegiatan di bawahnya berjumlah 480.000.000.

    Saran:
        Betulkan angka induk pada dokumen, atau lengkapi rinciannya.
    """

    kode = "AG001"
    judul = "Pagu induk tidak sama dengan rinciannya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan angka induk pada dokumen, atau lengkapi rinciannya."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        for node in bahan.hasil.anggaran.walk():
            row, printed, pagu = node.baris, node.baris.angka_dokumen, node.uang.pagu
            if printed is not None and pagu is not None and printed != pagu:
                yield self.report(
                    f"Pagu {row.kode} {row.uraian} tercetak {format_uang(printed)}, jumlah rinciannya "
                    f"{format_uang(pagu)}.",
                    place_of(row, "angka_dokumen"),
                    hitungan=f"selisih {show(pagu - printed)}",
                )
