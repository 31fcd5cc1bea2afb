"""An annex that a letter promises and nobody knows."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, is_blank, tally
from selaras.audit.lokasi import places_of
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SENDING = {JenisSurat.PENGANTAR, JenisSurat.PERMOHONAN_REVIU}


class LampiranSuratTidakDisebut(AturanBerkas):
    """Surat pengantar menyebut lampiran, tetapi dokumennya tidak disebut.

    Yang diperiksa:
        Setiap surat pengantar dan permohonan reviu yang kolom Lampirannya terisi: kolom Kode dokumen
        harus menunjuk dokumennya.

    Mengapa:
        Lampiran yang dijanjikan harus dapat ditemukan; penerima menolak surat yang lampirannya tidak
        jelas.

    Contoh:
        Surat pengantar laporan "Lampiran: 1 berkas" tanpa kode dokumen.

    Saran:
        Isi kode dokumen yang dilampirkan pada lembar Surat.
    """

    kode = "PL017"
    judul = "Lampiran surat tidak disebut"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Isi kode dokumen yang dilampirkan pada lembar Surat."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [
            row
            for row in bahan.berkas.daftar_surat
            if row.jenis in _SENDING and not is_blank(row.lampiran)
        ]
        found = blank_rows(rows, "dokumen")
        if found:
            counted = tally(found, rows, "surat berlampiran", [row.kode for row in found])
            yield self.report(f"{counted} tidak menyebut dokumennya.", *places_of(found, "dokumen"))
