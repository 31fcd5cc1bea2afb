"""A ratio whose parts nobody wrote down."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.audit.realisasi import measured_rows
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RealisasiTanpaVariabel(AturanBerkas):
    """Realisasi sebuah rasio diketik tanpa pembilang dan penyebutnya.

    Yang diperiksa:
        Setiap baris Realisasi Kinerja bernilai, dari indikator tujuan dan sasaran yang menyebut nama
        pembilang dan penyebut.

    Mengapa:
        Persentase tidak dapat dijumlahkan antartriwulan; tanpa variabelnya nilai sampai triwulan tidak
        dapat dihitung ulang.

    Contoh:
        Indikator "desa tertib / jumlah desa" hanya berisi 77 %.

    Saran:
        Isi pembilang dan penyebutnya; realisasi dihitung darinya.
    """

    kode = "PU002"
    judul = "Realisasi tanpa pembilang dan penyebut"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi pembilang dan penyebutnya; realisasi dihitung darinya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        ratios = {
            one.kode
            for one in list_strategis(bahan.berkas)
            if one.pembilang.strip() and one.penyebut.strip()
        }
        rows = [row for row in measured_rows(bahan.berkas) if row.indikator in ratios]
        found = blank_rows(rows, "pembilang")
        if found:
            counted = tally(found, rows, "baris realisasi rasio", [row.indikator for row in found])
            yield self.report(f"{counted} tanpa pembilang dan penyebut.", *places_of(found, "pembilang"))
