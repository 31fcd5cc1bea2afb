"""Money spent without the output that it should bring."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.anggaran.selisih import list_gaps
from selaras.domain.angka import format_persen
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SerapanTanpaKinerja(AturanBerkas):
    """Anggaran sub kegiatan terserap jauh melebihi capaian keluarannya.

    Yang diperiksa:
        Setiap sub kegiatan yang mempunyai satu indikator keluaran: serapan dikurangi capaian keluaran
        lebih besar daripada batas menurut ketentuan batas_selisih_serapan (poin persen).

    Mengapa:
        Uang habis sedangkan hasilnya belum ada: inilah pertanyaan pertama pemeriksa.

    Contoh:
        Serapan 98 persen, keluaran baru 3 dari 12 laporan (25 persen).

    Saran:
        Jelaskan mengapa keluarannya tertinggal, atau betulkan target dan realisasi keluarannya.
    """

    kode = "AG005"
    judul = "Anggaran terserap tanpa keluaran"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Jelaskan mengapa keluarannya tertinggal, atau betulkan target dan realisasi keluarannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each sub kegiatan."""
        for gap in list_gaps(bahan):
            if gap.selisih > 0:
                yield self.report(
                    f"Serapan {gap.baris.kode} {gap.baris.uraian} {format_persen(gap.serapan)}, capaian "
                    f"keluarannya {format_persen(gap.capaian)}.",
                    place_of(gap.baris, "kode"),
                    place_of(gap.indikator, "target"),
                    hitungan=gap.hitungan,
                )
