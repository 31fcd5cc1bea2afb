"""An indicator without a unit."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorTanpaSatuan(AturanBerkas):
    """Indikator belum mempunyai satuan.

    Yang diperiksa:
        Kolom Satuan setiap indikator pada lembar Indikator; tanda hubung dianggap kosong.

    Mengapa:
        Angka tanpa satuan tidak dapat dibandingkan: 80 persen dan 80 dokumen menuntut rumus dan cara
        rekap yang berbeda.

    Contoh:
        Indikator S2 bertarget 80, kolom Satuan kosong.

    Saran:
        Isi satuan seperti pada perjanjian kinerja, misalnya %, Nilai, atau Dokumen.
    """

    kode = "PR001"
    judul = "Indikator tanpa satuan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi satuan seperti pada perjanjian kinerja, misalnya %, Nilai, atau Dokumen."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = bahan.berkas.daftar_indikator
        found = blank_rows(rows, "satuan")
        if found:
            counted = tally(found, rows, "indikator", [row.kode for row in found])
            yield self.report(f"{counted} belum mempunyai satuan.", *places_of(found, "satuan"))
