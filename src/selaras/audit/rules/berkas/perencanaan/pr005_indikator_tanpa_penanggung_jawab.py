"""An indicator that nobody answers for."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorTanpaPenanggungJawab(AturanBerkas):
    """Indikator tujuan atau sasaran belum mempunyai penanggung jawab.

    Yang diperiksa:
        Kolom Penanggung jawab setiap indikator tingkat tujuan dan sasaran.

    Mengapa:
        Indikator tanpa pemilik tidak ada yang mengumpulkan datanya dan tidak ada yang memperbaikinya
        bila tertinggal.

    Contoh:
        Indikator trantibum tidak menyebut Seksi Ketenteraman dan Ketertiban.

    Saran:
        Isi jabatan atau unit yang bertanggung jawab atas indikator itu.
    """

    kode = "PR005"
    judul = "Indikator tujuan atau sasaran tanpa penanggung jawab"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi jabatan atau unit yang bertanggung jawab atas indikator itu."
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = list_strategis(bahan.berkas)
        found = blank_rows(rows, "penanggung_jawab")
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            yield self.report(
                f"{counted} belum mempunyai penanggung jawab.", *places_of(found, "penanggung_jawab")
            )
