"""A sasaran whose money nobody can tell."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import AlokasiAnggaran
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan
from selaras.domain.tingkat import Tingkat


class SasaranTanpaAnggaran(AturanBerkas):
    """Anggaran dan realisasi untuk mencapai sasaran tidak dapat disebutkan.

    Yang diperiksa:
        Laporan setahun: setiap sasaran harus mendapat alokasi dari sub kegiatan, bila kantor mempunyai
        anggaran.

    Mengapa:
        Laporan kinerja harus menyebut anggaran dan realisasinya untuk tiap sasaran, dan menguraikan
        efisiensinya.

    Contoh:
        Sasaran trantibum tidak mempunyai alokasi, sehingga efisiensinya tidak dapat diuraikan.

    Saran:
        Alokasikan sub kegiatan kepada indikator sasaran itu pada lembar Alokasi.
    """

    kode = "PL004"
    judul = "Anggaran sasaran tidak diketahui"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Alokasikan sub kegiatan kepada indikator sasaran itu pada lembar Alokasi."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for a report of a whole year."""
        yearly = bahan.berkas.profil.periode.triwulan is None
        if not yearly or not bahan.hasil.anggaran.total.pagu:
            return
        rows = [s for s in bahan.hasil.akuntabilitas.daftar_sasaran if s.tingkat is Tingkat.SASARAN]
        found = [one for one in rows if one.uang_seluruh is None]
        if found:
            names = [f"'{one.pernyataan}'" for one in found]
            sheet = sheet_of(AlokasiAnggaran).lembar
            codes = [h.indikator.kode for one in found for h in one.daftar_indikator]
            yield self.report(
                f"{tally(found, rows, 'sasaran', names)} belum mendapat alokasi anggaran.",
                *(LokasiBuku(sheet, kode) for kode in codes),
            )
