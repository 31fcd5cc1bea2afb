"""A promise without a target."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SasaranPkTanpaTarget(AturanBerkas):
    """Indikator pada perjanjian kinerja belum mempunyai target.

    Yang diperiksa:
        Kolom Target setiap baris lembar Sasaran PK.

    Mengapa:
        Perjanjian tanpa target tidak dapat dipenuhi dan tidak dapat dilanggar.

    Contoh:
        PK kepala seksi memuat indikator ketepatan waktu dengan target kosong.

    Saran:
        Isi target seperti tertulis pada PK, atau hapus indikatornya.
    """

    kode = "PR033"
    judul = "Indikator pada PK tanpa target"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi target seperti tertulis pada PK, atau hapus indikatornya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = bahan.berkas.daftar_sasaran_pk
        found = blank_rows(rows, "target")
        if found:
            counted = tally(found, rows, "indikator pada PK", [row.indikator for row in found])
            yield self.report(f"{counted} belum mempunyai target.", *places_of(found, "target"))
