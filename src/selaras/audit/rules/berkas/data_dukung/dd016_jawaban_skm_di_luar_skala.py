"""Answers that the questionnaire does not offer."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class JawabanSkmDiLuarSkala(AturanBerkas):
    """Ada jawaban survei di luar pilihan jawabannya.

    Yang diperiksa:
        Setiap jawaban pada lembar SKM dibandingkan dengan batas menurut ketentuan penghitungan_skm (1
        sampai 4, bilangan bulat). Buku kerja dengan kesalahan ini ditolak ketika dibaca; aturan ini
        menjaga berkas yang datang sebagai JSON.

    Mengapa:
        Satu jawaban 5 atau 33 menaikkan indeks tanpa terlihat pada rata-ratanya.

    Contoh:
        Responden 12 menjawab U3 dengan 5.

    Saran:
        Lihat lagi kuesionernya; kosongkan bila tidak dijawab.
    """

    kode = "DD016"
    judul = "Jawaban SKM di luar skala"
    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Lihat lagi kuesionernya; kosongkan bila tidak dijawab."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each questionnaire."""
        rule = bahan.berkas.ketentuan.penghitungan_skm
        for row in bahan.berkas.daftar_responden_skm if rule is not None else ():
            wrong = {k: v for k, v in row.daftar_jawaban.items() if rule is None or not rule.accepts(v)}
            if wrong:
                told = ", ".join(f"{kode} {show(answer)}" for kode, answer in wrong.items())
                yield self.report(
                    f"Responden {row.nomor} menjawab {told}.",
                    *(place_of(row, kode.lower()) for kode in wrong),
                )
