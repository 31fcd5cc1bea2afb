"""Actions that no sub kegiatan pays for."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.perencanaan.aksi import actions_of_year, without_sub
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RencanaAksiTanpaSubKegiatan(AturanBerkas):
    """Rencana aksi tidak sampai ke sub kegiatan.

    Yang diperiksa:
        Setiap baris rencana aksi tahun buku: barisnya sendiri, baris lain untuk indikator yang sama,
        atau baris di bawah kodenya harus menyebut sub kegiatan.

    Mengapa:
        Rencana aksi menjabarkan sasaran sampai pekerjaan yang berbiaya; tanpa sub kegiatan uang dan
        hasil tidak dapat dihubungkan.

    Contoh:
        Rencana aksi IKM hanya menyebut program.

    Saran:
        Rinci rencana aksi sampai sub kegiatan yang membiayainya.
    """

    kode = "PR025"
    judul = "Rencana aksi tanpa sub kegiatan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Rinci rencana aksi sampai sub kegiatan yang membiayainya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = actions_of_year(bahan.berkas)
        found = without_sub(rows)
        if found:
            counted = tally(found, rows, "baris rencana aksi", [row.uraian for row in found])
            yield self.report(f"{counted} belum sampai ke sub kegiatan.", *places_of(found, "kode"))
