"""An indicator whose data come from nowhere."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorTanpaSumberData(AturanBerkas):
    """Indikator tujuan atau sasaran belum menyebut sumber data.

    Yang diperiksa:
        Kolom Sumber data setiap indikator tingkat tujuan dan sasaran.

    Mengapa:
        Sumber data menentukan bukti apa yang harus disiapkan dan siapa yang dimintai data.

    Contoh:
        Indikator IKM tidak menyebut laporan SKM sebagai asal nilainya.

    Saran:
        Isi dokumen atau unit asal datanya.
    """

    kode = "PR004"
    judul = "Indikator tujuan atau sasaran tanpa sumber data"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi dokumen atau unit asal datanya."
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = list_strategis(bahan.berkas)
        found = blank_rows(rows, "sumber_data")
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            yield self.report(f"{counted} belum menyebut sumber data.", *places_of(found, "sumber_data"))
