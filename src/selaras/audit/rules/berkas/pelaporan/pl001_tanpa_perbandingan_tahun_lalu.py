"""Nothing to hold a result against that came before."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import tally
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import RealisasiLalu
from selaras.domain.hasil.perbandingan import break_of
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class TanpaPerbandinganTahunLalu(AturanBerkas):
    """Indikator tujuan atau sasaran tidak dapat dibandingkan dengan tahun lalu.

    Yang diperiksa:
        Laporan setahun: setiap indikator tujuan dan sasaran harus mempunyai nilai paling sedikit satu
        tahun sebelumnya, atau alasan mengapa nilainya tidak ada, kecuali indikator yang baru
        menggantikan dan dinyatakan tidak sebanding mulai tahun buku.

    Mengapa:
        Perbandingan dengan tahun lalu dan beberapa tahun terakhir adalah analisis wajib untuk setiap
        sasaran.

    Contoh:
        IKM 2025 dilaporkan tanpa IKM 2024.

    Saran:
        Isi realisasi tahun sebelumnya pada lembar Realisasi Tahun Lalu, atau tandai indikator baru.
    """

    kode = "PL001"
    judul = "Tidak ada perbandingan dengan tahun lalu"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = (
        "Isi realisasi tahun sebelumnya pada lembar Realisasi Tahun Lalu, atau tandai indikator baru."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for a report of a whole year."""
        rows = list_strategis(bahan.berkas)
        if bahan.berkas.profil.periode.triwulan is not None:
            return

        year = bahan.berkas.profil.periode.tahun
        told = (
            row for row in bahan.berkas.daftar_tahun_lalu if row.nilai is not None or row.alasan.strip()
        )
        past = {row.indikator for row in told}
        found = [row for row in rows if row.kode not in past and break_of(row) != year]
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            lembar = sheet_of(RealisasiLalu).lembar
            yield self.report(
                f"{counted} belum dapat dibandingkan dengan tahun lalu.",
                *(LokasiBuku(lembar, row.kode) for row in found),
            )
