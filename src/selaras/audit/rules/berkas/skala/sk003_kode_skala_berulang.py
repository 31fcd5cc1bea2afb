"""Two rows of a scale under one code."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.rules.berkas.skala.tempat import place_of_scale
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KodeSkalaBerulang(AturanBerkas):
    """Dua kategori skala memakai kode yang sama.

    Yang diperiksa:
        Kode yang dicetak di samping setiap kategori skala capaian; huruf besar dan kecil tidak
        dibedakan. Nama kategori yang sama sudah ditolak ketika buku dibaca.

    Mengapa:
        Pembaca menyebut kategori dengan kodenya; kode ganda membuat dua penilaian tampak sama.

    Contoh:
        Kategori "Tinggi" dan "Sedang" sama-sama berkode B.

    Saran:
        Beri setiap kategori kode yang berbeda, atau hapus kodenya.
    """

    kode = "SK003"
    judul = "Kode kategori skala berulang"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Beri setiap kategori kode yang berbeda, atau hapus kodenya."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each code."""
        codes = Counter(
            name_key(row.kode)
            for row in bahan.berkas.ketentuan.skala_capaian.daftar_kategori
            if row.kode.strip()
        )
        for code, times in codes.items():
            if times > 1:
                yield self.report(
                    f"Kode '{code.upper()}' dipakai {times} kategori skala.",
                    place_of_scale(bahan.berkas),
                )
