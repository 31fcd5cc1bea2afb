"""An output that hardly cost what was set aside for it."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.anggaran.selisih import list_gaps
from selaras.domain.angka import format_persen
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KinerjaTanpaSerapan(AturanBerkas):
    """Capaian keluaran sub kegiatan jauh melebihi serapan anggarannya.

    Yang diperiksa:
        Setiap sub kegiatan yang mempunyai satu indikator keluaran: capaian keluaran dikurangi serapan
        lebih besar daripada batas menurut ketentuan batas_selisih_serapan (poin persen). Sub kegiatan
        gaji dan tunjangan tidak diperiksa.

    Mengapa:
        Selisih yang besar berarti target terlalu mudah, pagu terlalu besar, atau angkanya keliru;
        sebelum dijelaskan, selisih itu bukan efisiensi.

    Contoh:
        Keluaran 12 dari 12 laporan dengan serapan 40 persen.

    Saran:
        Jelaskan mengapa keluarannya tercapai dengan sedikit uang, atau periksa pagu dan realisasinya.
    """

    kode = "AG006"
    judul = "Keluaran tercapai tanpa serapan"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Jelaskan mengapa keluarannya tercapai dengan sedikit uang, atau periksa pagu dan realisasinya."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each sub kegiatan."""
        salaries = bahan.berkas.ketentuan.kode_gaji
        for gap in list_gaps(bahan):
            if gap.selisih < 0 and gap.baris.kode not in salaries:
                shares = f"{format_persen(gap.capaian)}, serapannya {format_persen(gap.serapan)}"
                yield self.report(
                    f"Capaian keluaran {gap.baris.kode} {gap.baris.uraian} {shares}.",
                    place_of(gap.baris, "kode"),
                    place_of(gap.indikator, "target"),
                    hitungan=gap.hitungan,
                )
