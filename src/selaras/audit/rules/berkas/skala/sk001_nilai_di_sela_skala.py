"""A result between two printed rows of the scale."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain import berkas as r
from selaras.domain.angka import format_ringkas
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.skala import Skala
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class NilaiDiSelaSkala(AturanBerkas):
    """Capaian jatuh di antara dua baris skala yang tercetak.

    Yang diperiksa:
        Setiap capaian indikator: bila berada di atas batas atas sebuah kategori dan di bawah batas bawah
        kategori berikutnya. Kategorinya tetap ditentukan menurut cara baca skala.

    Mengapa:
        Skala yang tercetak 76–90 dan 91–100 tidak memuat 90,5; pembaca dapat memilih kategori yang
        berbeda.

    Contoh:
        Capaian 90,45 dibaca Tinggi, padahal tercetak di antara 90 dan 91.

    Saran:
        Sebutkan dalam laporan cara membaca nilai di sela kategori, atau cetak skala tanpa sela.
    """

    kode = "SK001"
    judul = "Capaian jatuh di sela dua kategori"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.SARAN
    saran = "Sebutkan dalam laporan cara membaca nilai di sela kategori, atau cetak skala tanpa sela."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for all of them."""
        scale = bahan.berkas.ketentuan.skala_capaian
        known = [one for one in bahan.hasil.daftar_indikator if one.tahunan.capaian is not None]
        found = [one for one in known if _is_between(one.tahunan.capaian, scale)]
        if found:
            told = [
                f"{h.indikator.kode} {format_ringkas(h.tahunan.capaian or Decimal())}" for h in found
            ]
            sheet = sheet_of(r.RealisasiKinerja).lembar
            yield self.report(
                f"{len(found)} capaian di sela kategori skala {scale.nama}: {name_some(told)}.",
                *(LokasiBuku(sheet, one.indikator.kode) for one in found),
            )


def _is_between(capaian: Decimal | None, skala: Skala) -> bool:
    """Tell whether no printed row holds the value; above the best and below the worst is no gap."""
    for upper, lower in pairwise(skala.daftar_kategori):
        end = lower.batas_atas
        if capaian is not None and end is not None and end < capaian < upper.batas_bawah:
            return True
    return False
