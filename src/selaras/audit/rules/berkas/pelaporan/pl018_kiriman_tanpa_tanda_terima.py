"""Documents sent that nobody acknowledged."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KirimanTanpaTandaTerima(AturanBerkas):
    """Dokumen sudah dikirim, tetapi tanda terimanya belum tercatat.

    Yang diperiksa:
        Setiap baris lembar Dokumen yang tanggal kirimnya terisi: kolom Tanda terima atau Tanggal terima
        harus terisi.

    Mengapa:
        Tanda terima membuktikan bahwa laporan disampaikan tepat waktu; tanpa itu tanggal kirim hanya
        pengakuan.

    Contoh:
        LKjIP dikirim 20 Februari, kolom Tanda terima kosong.

    Saran:
        Mintakan tanda terima, lalu isi nomor atau tanggal terimanya.
    """

    kode = "PL018"
    judul = "Dokumen dikirim tanpa tanda terima"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Mintakan tanda terima, lalu isi nomor atau tanggal terimanya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [row for row in bahan.berkas.daftar_dokumen if row.tanggal_kirim is not None]
        found = [row for row in rows if is_blank(row.tanda_terima) and row.tanggal_terima is None]
        if found:
            counted = tally(found, rows, "dokumen yang dikirim", [row.kode for row in found])
            yield self.report(
                f"{counted} tidak mempunyai tanda terima.", *places_of(found, "tanda_terima")
            )
