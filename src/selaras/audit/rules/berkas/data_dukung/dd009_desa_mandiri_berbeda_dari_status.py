"""A share of desa mandiri that the statuses do not give."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import compare_hasil
from selaras.domain import berkas as r
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NAME = re.compile(r"persen\w*.*\bdesa.*\bmandiri", re.IGNORECASE)


class DesaMandiriBerbedaDariStatus(AturanBerkas):
    """Realisasi persentase desa mandiri tidak sama dengan status desa.

    Yang diperiksa:
        Setiap indikator tujuan, sasaran, dan program yang menyebut persentase desa mandiri, dibandingkan
        dengan status semua desa pada tahun data terbaru sampai tahun buku.

    Mengapa:
        Indikator ini dihitung dari status desa; selisih berarti ada desa yang belum masuk atau
        penyebutnya bukan jumlah desa.

    Contoh:
        Enam dari delapan desa mandiri (75 persen), laporan menyebut 80 persen.

    Saran:
        Samakan realisasi dengan jumlah desa mandiri dibagi jumlah desa pada tahun itu.
    """

    kode = "DD009"
    judul = "Persentase desa mandiri tidak sama dengan status desanya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan realisasi dengan jumlah desa mandiri dibagi jumlah desa pada tahun itu."
    dasar_hukum = "Permendesa PDTT 2/2016; Permendesa PDTT 9/2024"
    berlaku_sejak = date(2016, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        desa = bahan.hasil.desa
        computed = desa.persen_mandiri.hasil if desa else None
        year = desa.tahun if desa else None
        if computed is None:
            return
        for told in compare_hasil(bahan, _NAME, year, computed, "status desa"):
            yield self.report(told.pesan, told.lokasi, sheet_of(r.StatusDesa))
