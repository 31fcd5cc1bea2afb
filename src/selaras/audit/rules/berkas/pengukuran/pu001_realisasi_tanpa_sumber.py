"""A value without evidence."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.audit.realisasi import measured_rows
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RealisasiTanpaSumber(AturanBerkas):
    """Realisasi belum menyebut sumber atau buktinya.

    Yang diperiksa:
        Kolom Sumber/bukti setiap baris Realisasi Kinerja yang mempunyai nilai, sampai periode laporan.

    Mengapa:
        Penelaah menanyakan bukti setiap angka; angka tanpa bukti tidak dapat diyakini.

    Contoh:
        Realisasi IKM 81,4 tanpa menyebut laporan SKM.

    Saran:
        Isi dokumen bukti atau tautannya.
    """

    kode = "PU001"
    judul = "Realisasi tanpa sumber atau bukti"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi dokumen bukti atau tautannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = measured_rows(bahan.berkas)
        found = blank_rows(rows, "sumber")
        if found:
            counted = tally(found, rows, "baris realisasi", [row.indikator for row in found])
            yield self.report(
                f"{counted} belum menyebut sumber atau bukti.", *places_of(found, "sumber")
            )
