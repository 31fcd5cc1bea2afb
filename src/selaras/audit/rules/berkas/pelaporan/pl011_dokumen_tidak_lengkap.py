"""Documents nobody could look up."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_fields, tally
from selaras.audit.lokasi import place_of
from selaras.domain.berkas import DokumenResmi
from selaras.domain.keutuhan.dokumen import NUMBERED
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class DokumenTidakLengkap(AturanBerkas):
    """Dokumen tercatat tanpa tanggal, nomor, atau penanda tangan.

    Yang diperiksa:
        Setiap baris lembar Dokumen: tanggal dan jabatan penanda tangan harus terisi, dan nomor bagi
        dokumen yang bernomor sendiri seperti DPA, penetapan IKU, LHE, dan surat keputusan.

    Mengapa:
        Dokumen tanpa nomor dan tanggal tidak dapat dijadikan bukti; penetapan IKU tanpa nomor termasuk
        temuan evaluasi.

    Contoh:
        Penetapan IKU tercatat tanpa nomor.

    Saran:
        Lengkapi nomor, tanggal, dan jabatan penanda tangannya.
    """

    kode = "PL011"
    judul = "Data dokumen tidak lengkap"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Lengkapi nomor, tanggal, dan jabatan penanda tangannya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = bahan.berkas.daftar_dokumen
        gaps = {row.kode: _lacking(row) for row in rows}
        found = [row for row in rows if gaps[row.kode]]
        if found:
            counted = tally(found, rows, "dokumen", [row.kode for row in found])
            yield self.report(
                f"{counted} belum lengkap tanggal, nomor, atau penanda tangannya.",
                *(place_of(row, isian) for row in found for isian in gaps[row.kode]),
            )


def _lacking(row: DokumenResmi) -> list[str]:
    numbered = ("nomor",) if row.jenis in NUMBERED else ()
    return blank_fields(row, ("tanggal", *numbered, "penanda_tangan"))
