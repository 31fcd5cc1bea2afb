"""A missed target without a next step."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import hasil_strategis
from selaras.audit.kosong import tally
from selaras.audit.realisasi import places_of_indikator, says
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FULL = Decimal(100)
_STEPS = ("tindak_lanjut", "tindak_lanjut_renja")


class TindakLanjutTidakDiisi(AturanBerkas):
    """Target tujuan atau sasaran tidak tercapai, tetapi tindak lanjutnya belum ada.

    Yang diperiksa:
        Setiap indikator tujuan dan sasaran dengan capaian di bawah 100 persen: kolom Tindak lanjut atau
        Tindak lanjut Renja harus terisi pada salah satu triwulan sampai periode laporan.

    Mengapa:
        Laporan kinerja harus memuat langkah perbaikan; capaian yang rendah tanpa langkah terulang tahun
        berikutnya.

    Contoh:
        Capaian trantibum 80 persen, kolom Tindak lanjut kosong.

    Saran:
        Tulis yang akan dikerjakan agar target tercapai.
    """

    kode = "PU012"
    judul = "Target tidak tercapai tanpa tindak lanjut"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis yang akan dikerjakan agar target tercapai."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        known = [one for one in hasil_strategis(bahan.hasil) if one.tahunan.mentah is not None]
        below = [
            one.indikator
            for one in known
            if one.tahunan.mentah is not None and one.tahunan.mentah < _FULL
        ]
        found = [row for row in below if not says(bahan.berkas, row.kode, *_STEPS)]
        if found:
            counted = tally(found, below, "indikator di bawah target", [row.kode for row in found])
            yield self.report(f"{counted} belum mempunyai tindak lanjut.", *places_of_indikator(found))
