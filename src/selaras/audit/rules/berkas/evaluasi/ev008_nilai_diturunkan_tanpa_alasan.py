"""A score lowered without a word."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.evaluasi.lke import rows_of
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class NilaiDiturunkanTanpaAlasan(AturanBerkas):
    """Penjaminan kualitas menurunkan nilai tanpa alasan.

    Yang diperiksa:
        Setiap sub komponen, atau komponen yang sub komponennya tidak dinilai: bila nilai penjaminan
        kualitas lebih rendah daripada penilaian mandiri, kolom Alasan harus terisi pada butir itu atau
        di bawahnya.

    Mengapa:
        Kantor hanya dapat memperbaiki diri bila tahu mengapa nilainya turun.

    Contoh:
        Butir 3.b turun dari 4,05 menjadi 3,60 tanpa alasan.

    Saran:
        Isi alasan mengapa nilai berbeda dari penilaian mandiri.
    """

    kode = "EV008"
    judul = "Nilai evaluasi diturunkan tanpa alasan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi alasan mengapa nilai berbeda dari penilaian mandiri."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each part."""
        found = bahan.hasil.lke
        own, other = (found.mandiri, found.penjaminan) if found else (None, None)
        if own is None or other is None:
            return
        claimed = {part.kode: part.nilai.hasil for part in own.daftar_bagian}
        rows = rows_of(bahan, PihakLke.PENJAMINAN_KUALITAS)
        for part in other.daftar_bagian:
            before, now = claimed[part.kode], part.nilai.hasil
            below = [row for row in rows if f"{row.butir.strip()}.".startswith(f"{part.kode}.")]
            if (
                any(sub.nilai.hasil is not None for sub in part.daftar_sub)
                or before is None
                or now is None
            ):
                continue
            if now < before and not any(row.alasan.strip() for row in below):
                yield self.report(
                    f"Butir {part.kode} turun dari {show(before)} menjadi {show(now)} tanpa alasan.",
                    *places_of(below, "alasan"),
                )
