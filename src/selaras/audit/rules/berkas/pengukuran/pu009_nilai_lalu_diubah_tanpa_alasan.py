"""A past value that is not the signed one, without a reason."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank
from selaras.audit.lokasi import place_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class NilaiLaluDiubahTanpaAlasan(AturanBerkas):
    """Nilai tahun lalu berbeda dari laporan yang ditandatangani, tanpa alasan.

    Yang diperiksa:
        Setiap baris Realisasi Tahun Lalu yang disajikan kembali dengan nilai lain daripada realisasinya,
        dan kolom Alasan kosong.

    Mengapa:
        Nilai tahun lalu sudah dilaporkan kepada atasan; mengubahnya tanpa penjelasan membuat tren tidak
        dapat dipercaya.

    Contoh:
        Laporan 2023 menyebut 75,2; laporan ini memakai 76,1 tanpa keterangan.

    Saran:
        Tulis alasan penyajian kembali dan dokumen yang mendasarinya, atau pakai nilai laporan semula.
    """

    kode = "PU009"
    judul = "Nilai tahun lalu diubah tanpa alasan"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = (
        "Tulis alasan penyajian kembali dan dokumen yang mendasarinya, atau pakai nilai laporan semula."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        for row in bahan.berkas.daftar_tahun_lalu:
            again, before = row.disajikan_kembali, row.realisasi
            if again is not None and again != before and is_blank(row.alasan):
                signed = "tidak diketahui" if before is None else show(before)
                yield self.report(
                    f"Realisasi {row.indikator} {row.tahun} disajikan {show(again)}, menurut laporannya "
                    f"{signed}; alasannya belum ditulis.",
                    place_of(row, "disajikan_kembali"),
                    place_of(row, "alasan"),
                )
