"""Work that should have been done by now."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.evaluasi.aksi import is_done
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TindakLanjutLewatTenggat(AturanBerkas):
    """Tindak lanjut belum selesai padahal tenggatnya sudah lewat.

    Yang diperiksa:
        Setiap baris Tindak Lanjut bertenggat: belum diklaim selesai dan belum dinyatakan tuntas pada
        hari pemeriksaan.

    Mengapa:
        Rekomendasi yang melewati tenggat diulang dalam hasil evaluasi berikutnya dan menurunkan
        nilainya.

    Contoh:
        Tenggat 30 September 2025, status sedang dikerjakan pada 1 Desember 2025.

    Saran:
        Selesaikan dan lampirkan buktinya, atau sepakati tenggat baru dengan Inspektorat.
    """

    kode = "EV002"
    judul = "Tindak lanjut melewati tenggat"
    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Selesaikan dan lampirkan buktinya, atau sepakati tenggat baru dengan Inspektorat."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each action."""
        for row in bahan.berkas.daftar_tindak_lanjut:
            if row.selesai is None or row.selesai >= bahan.tanggal or is_done(row):
                continue
            state = row.klaim.label.lower() if row.klaim else "belum dinyatakan"
            due = format_tanggal(row.selesai)
            yield self.report(
                f"Tindak lanjut {row.rekomendasi} bertenggat {due}, statusnya {state}.",
                place_of(row, "selesai"),
            )
