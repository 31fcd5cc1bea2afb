"""Sums that the questionnaires deny."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of, sheet_of
from selaras.domain.berkas import RespondenSkm
from selaras.domain.hasil import skm
from selaras.domain.rincian import show
from selaras.domain.skm import JumlahUnsur
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RekapSkmBerbedaDariKuesioner(AturanBerkas):
    """Jumlah pada SKM Rekap tidak sama dengan jumlah kuesionernya.

    Yang diperiksa:
        Setiap unsur pada lembar SKM Rekap dibandingkan dengan jumlah nilai dan banyaknya jawaban pada
        lembar SKM, bila kuesionernya ada.

    Mengapa:
        Rekap yang berbeda dari kuesioner berarti ada kuesioner yang tertinggal atau angka yang diubah.

    Contoh:
        Rekap U1 160 dari 50 jawaban, kuesioner memberi 157 dari 49.

    Saran:
        Hitung ulang rekapnya, atau hapus lembar SKM Rekap; yang dipakai adalah kuesionernya.
    """

    kode = "DD006"
    judul = "Rekap SKM tidak sama dengan kuesionernya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Hitung ulang rekapnya, atau hapus lembar SKM Rekap; yang dipakai adalah kuesionernya."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each unsur."""
        aturan, rows = bahan.berkas.ketentuan.aturan_skm, bahan.berkas.daftar_responden_skm
        if aturan is None or not rows:
            return
        counted = skm.tally(rows, aturan.penghitungan)
        for row in bahan.berkas.daftar_rekap_skm:
            own = counted.get(row.kode.strip().upper(), JumlahUnsur())
            if row.jumlah is None or row.banyak is None:
                continue
            if (row.jumlah, row.banyak) == (own.jumlah, own.banyak):
                continue
            typed = f"{show(row.jumlah)} dari {show(row.banyak)}"
            given = f"{show(own.jumlah)} dari {show(own.banyak)}"
            yield self.report(
                f"Rekap {row.kode} {typed} jawaban, kuesioner {given}.",
                place_of(row, "jumlah"),
                sheet_of(RespondenSkm),
            )
