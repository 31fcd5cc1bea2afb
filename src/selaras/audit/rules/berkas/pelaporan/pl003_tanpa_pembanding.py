"""A result that nobody else is held against."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import tally
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import Pembanding
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class TanpaPembanding(AturanBerkas):
    """Indikator tujuan atau sasaran belum mempunyai pembanding dari luar kantor.

    Yang diperiksa:
        Laporan setahun: setiap indikator tujuan dan sasaran dicari pada lembar Pembanding.

    Mengapa:
        Perbandingan dengan standar nasional (jika ada) adalah analisis wajib; bila tidak ada, laporan
        harus menyatakannya.

    Contoh:
        IKM 83,20 tanpa menyebut rata-rata kabupaten.

    Saran:
        Isi standar nasional, nilai provinsi atau kabupaten, atau kantor sejenis; bila tidak ada,
        nyatakan dalam laporan.
    """

    kode = "PL003"
    judul = "Tidak ada pembanding nasional atau kantor sejenis"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = (
        "Isi standar nasional, nilai provinsi atau kabupaten, atau kantor sejenis; bila tidak "
        "ada, nyatakan dalam laporan."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for a report of a whole year."""
        rows = list_strategis(bahan.berkas)
        if bahan.berkas.profil.periode.triwulan is not None:
            return

        known = {row.indikator for row in bahan.berkas.daftar_pembanding}
        found = [row for row in rows if row.kode not in known]
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            lembar = sheet_of(Pembanding).lembar
            yield self.report(
                f"{counted} belum mempunyai pembanding.",
                *(LokasiBuku(lembar, row.kode) for row in found),
            )
