"""Work that is done without any proof."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.evaluasi.aksi import is_done
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SelesaiTanpaBukti(AturanBerkas):
    """Tindak lanjut dinyatakan selesai tanpa bukti.

    Yang diperiksa:
        Setiap baris Tindak Lanjut yang diklaim selesai atau dinyatakan tuntas: kolom Bukti harus terisi.

    Mengapa:
        Penjaminan kualitas menurunkan klaim yang tidak berbukti.

    Contoh:
        Rekomendasi pedoman pengukuran diklaim selesai, kolom Bukti kosong.

    Saran:
        Isi dokumen bukti atau tautannya, atau ubah statusnya.
    """

    kode = "EV003"
    judul = "Tindak lanjut selesai tanpa bukti"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi dokumen bukti atau tautannya, atau ubah statusnya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [row for row in bahan.berkas.daftar_tindak_lanjut if is_done(row)]
        found = blank_rows(rows, "bukti")
        if found:
            counted = tally(found, rows, "tindak lanjut selesai", [row.rekomendasi for row in found])
            yield self.report(f"{counted} tidak menyebut bukti.", *places_of(found, "bukti"))
