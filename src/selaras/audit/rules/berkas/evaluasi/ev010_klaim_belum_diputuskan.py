"""Work that only the office calls done."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KlaimBelumDiputuskan(AturanBerkas):
    """Rekomendasi diklaim selesai, tetapi belum dinyatakan tuntas.

    Yang diperiksa:
        Setiap rekomendasi yang semua tindak lanjutnya diklaim selesai dan belum dinyatakan tuntas oleh
        Inspektorat.

    Mengapa:
        Yang dihitung dalam evaluasi berikutnya adalah keputusan Inspektorat, bukan klaim kantor.

    Contoh:
        Lima rekomendasi diklaim selesai, satu pun belum diputuskan.

    Saran:
        Mintakan keputusan Inspektorat; hanya keputusan itu yang menutup rekomendasi.
    """

    kode = "EV010"
    judul = "Klaim selesai belum diputuskan Inspektorat"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Mintakan keputusan Inspektorat; hanya keputusan itu yang menutup rekomendasi."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        states = [status for found in bahan.hasil.tindak_lanjut for status in found.daftar_status]
        open_ones = [status for status in states if status.diklaim_saja]
        rows = [row for status in open_ones for row in status.daftar_tindak_lanjut]
        if open_ones:
            counted = tally(
                open_ones, states, "rekomendasi", [one.rekomendasi.kode for one in open_ones]
            )
            yield self.report(
                f"{counted} diklaim selesai tetapi belum dinyatakan tuntas.",
                *places_of(rows, "keputusan"),
            )
