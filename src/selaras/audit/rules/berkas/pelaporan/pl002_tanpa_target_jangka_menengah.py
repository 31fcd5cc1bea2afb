"""A result whose distance to the end of the plan nobody knows."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import tally
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import TargetRencana
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class TanpaTargetJangkaMenengah(AturanBerkas):
    """Indikator tujuan atau sasaran tidak dapat dibandingkan dengan target jangka menengah.

    Yang diperiksa:
        Laporan setahun: setiap indikator tujuan dan sasaran harus mempunyai baris pada rencana yang
        berlaku (Renstra, RPJMD, atau RPD).

    Mengapa:
        Kemajuan terhadap target akhir Renstra adalah analisis wajib untuk setiap sasaran.

    Contoh:
        Indikator pengganti belum dimasukkan dalam Renstra perubahan.

    Saran:
        Isi target akhir Renstra atau RPJMD indikator itu pada lembar Target Renstra.
    """

    kode = "PL002"
    judul = "Indikator tanpa target jangka menengah"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi target akhir Renstra atau RPJMD indikator itu pada lembar Target Renstra."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for a report of a whole year."""
        rows = list_strategis(bahan.berkas)
        if bahan.berkas.profil.periode.triwulan is not None:
            return

        known = {one.indikator.kode for one in bahan.hasil.daftar_perbandingan if one.daftar_kemajuan}
        found = [row for row in rows if row.kode not in known]
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            lembar = sheet_of(TargetRencana).lembar
            yield self.report(
                f"{counted} belum dapat dibandingkan dengan target jangka menengah.",
                *(LokasiBuku(lembar, row.kode) for row in found),
            )
