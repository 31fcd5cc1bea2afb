"""Meetings that left no trace."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_fields, tally
from selaras.audit.lokasi import place_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NEEDED = ("daftar_hadir", "kesimpulan")


class RapatTanpaNotulen(AturanBerkas):
    """Rapat tercatat tanpa daftar hadir atau kesimpulan.

    Yang diperiksa:
        Setiap baris lembar Rapat: kolom Yang hadir dan Kesimpulan.

    Mengapa:
        Notulen dan daftar hadir membuktikan bahwa pimpinan terlibat memantau kinerja; ketiadaannya
        sering menjadi temuan evaluasi.

    Contoh:
        Rapat capaian triwulan tanpa kesimpulan.

    Saran:
        Isi jabatan yang hadir dan kesimpulan rapat.
    """

    kode = "PL014"
    judul = "Rapat tanpa kesimpulan atau daftar hadir"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Isi jabatan yang hadir dan kesimpulan rapat."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = bahan.berkas.daftar_rapat
        found = [row for row in rows if blank_fields(row, _NEEDED)]
        if found:
            counted = tally(found, rows, "rapat", [row.kode for row in found])
            yield self.report(
                f"{counted} tanpa daftar hadir atau kesimpulan.",
                *(place_of(row, isian) for row in found for isian in blank_fields(row, _NEEDED)),
            )
