"""A survey that asked too few."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of, sheet_of
from selaras.domain import berkas as r
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SampelSkmKurang(AturanBerkas):
    """Banyaknya responden survei lebih sedikit daripada sampel minimalnya.

    Yang diperiksa:
        Banyaknya kuesioner terisi, atau jawaban terbanyak pada SKM Rekap, dibandingkan dengan sampel
        minimal yang dihitung dari Populasi SKM pada profil menurut rumus Krejcie-Morgan. Aturan ini diam
        bila populasinya tidak diisi.

    Mengapa:
        Indeks dari sampel yang terlalu kecil tidak mewakili pengguna layanan.

    Contoh:
        Populasi 1.000 orang memerlukan 278 responden; yang ditanya 120.

    Saran:
        Tambah responden pada survei berikutnya, dan sebutkan keterbatasannya dalam laporan.
    """

    kode = "DD001"
    judul = "Responden SKM kurang dari sampel minimal"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambah responden pada survei berikutnya, dan sebutkan keterbatasannya dalam laporan."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        survey, sample = bahan.hasil.skm, bahan.hasil.sampel_skm
        asked = survey.banyak.hasil if survey else None
        wanted = sample.hasil if sample else None
        if asked is not None and wanted is not None and asked < wanted:
            yield self.report(
                f"Survei mempunyai {show(asked)} responden, sampel minimalnya {show(wanted)}.",
                sheet_of(r.RespondenSkm if bahan.berkas.daftar_responden_skm else r.RekapUnsurSkm),
                place_of(bahan.berkas.profil, "populasi_skm"),
                hitungan=f"{sample.hitungan if sample else ''}, dibulatkan {show(wanted)}",
            )
