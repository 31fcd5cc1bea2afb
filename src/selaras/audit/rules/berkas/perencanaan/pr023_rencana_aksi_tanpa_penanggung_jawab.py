"""An action that nobody has to do."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.perencanaan.aksi import actions_of_year
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RencanaAksiTanpaPenanggungJawab(AturanBerkas):
    """Rencana aksi belum menyebut penanggung jawab.

    Yang diperiksa:
        Kolom Penanggung jawab setiap baris rencana aksi tahun buku.

    Mengapa:
        Evaluasi AKIP menanyakan siapa yang mengerjakan tiap aksi; aksi tanpa pemilik tidak dapat
        dipantau.

    Contoh:
        Aksi "pendampingan desa" berkolom penanggung jawab kosong.

    Saran:
        Isi jabatan yang mengerjakan setiap rencana aksi.
    """

    kode = "PR023"
    judul = "Rencana aksi tanpa penanggung jawab"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi jabatan yang mengerjakan setiap rencana aksi."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = actions_of_year(bahan.berkas)
        found = blank_rows(rows, "penanggung_jawab")
        if found:
            counted = tally(found, rows, "baris rencana aksi", [row.uraian for row in found])
            yield self.report(
                f"{counted} belum mempunyai penanggung jawab.", *places_of(found, "penanggung_jawab")
            )
