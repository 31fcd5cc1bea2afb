"""A report signed before what it reports was over."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class LaporanSebelumPeriodeBerakhir(AturanBerkas):
    """Laporan bertanggal sebelum periodenya berakhir.

    Yang diperiksa:
        Tanggal laporan pada profil dibandingkan dengan hari terakhir periode.

    Mengapa:
        Realisasi sampai akhir periode tidak mungkin diketahui sebelum periode itu berakhir.

    Contoh:
        Laporan triwulan II bertanggal 20 Juni.

    Saran:
        Betulkan tanggal laporan, atau periode laporannya.
    """

    kode = "PL007"
    judul = "Tanggal laporan mendahului akhir periode"
    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan tanggal laporan, atau periode laporannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        profil = bahan.berkas.profil
        signed, end = profil.tanggal_laporan, profil.periode.akhir
        if signed is not None and signed < end:
            days = f"{format_tanggal(signed)}, sedangkan periodenya berakhir {format_tanggal(end)}"
            yield self.report(
                f"Laporan {profil.periode.label()} bertanggal {days}.",
                place_of(profil, "tanggal_laporan"),
                place_of(profil, "periode"),
            )
