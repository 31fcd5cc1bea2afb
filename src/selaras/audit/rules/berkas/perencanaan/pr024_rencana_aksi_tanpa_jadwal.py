"""An action without a time."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.perencanaan.aksi import actions_of_year, has_schedule
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RencanaAksiTanpaJadwal(AturanBerkas):
    """Rencana aksi belum dijadwalkan.

    Yang diperiksa:
        Setiap baris rencana aksi tahun buku: harus ada target atau uang pada salah satu triwulan, atau
        jadwal pemantauan.

    Mengapa:
        Rencana aksi dipantau tiap triwulan; tanpa jadwal keterlambatan baru terlihat pada akhir tahun.

    Contoh:
        Aksi dengan target setahun 4 laporan, tanpa satu pun target triwulan.

    Saran:
        Isi target tiap triwulan, atau kapan kemajuannya diperiksa.
    """

    kode = "PR024"
    judul = "Rencana aksi tanpa jadwal"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi target tiap triwulan, atau kapan kemajuannya diperiksa."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = actions_of_year(bahan.berkas)
        found = [row for row in rows if not has_schedule(row)]
        if found:
            counted = tally(found, rows, "baris rencana aksi", [row.uraian for row in found])
            yield self.report(f"{counted} belum dijadwalkan.", *places_of(found, "jadwal_pemantauan"))
