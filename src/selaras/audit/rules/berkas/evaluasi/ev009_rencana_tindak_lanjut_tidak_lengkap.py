"""A plan without an owner or an end."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_fields, is_blank, tally
from selaras.audit.lokasi import place_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NEEDED = ("penanggung_jawab", "selesai")


class RencanaTindakLanjutTidakLengkap(AturanBerkas):
    """Rencana tindak lanjut tidak menyebut penanggung jawab atau tenggat.

    Yang diperiksa:
        Setiap baris Tindak Lanjut yang rencana aksinya terisi.

    Mengapa:
        Tanpa pemilik dan tenggat, tindak lanjut tidak dapat dipantau dan tidak pernah terlambat.

    Contoh:
        Rencana "menyusun pedoman" tanpa tenggat.

    Saran:
        Isi jabatan penanggung jawab dan tenggatnya.
    """

    kode = "EV009"
    judul = "Rencana tindak lanjut tanpa penanggung jawab atau tenggat"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi jabatan penanggung jawab dan tenggatnya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [row for row in bahan.berkas.daftar_tindak_lanjut if not is_blank(row.rencana_aksi)]
        found = [row for row in rows if blank_fields(row, _NEEDED)]
        if found:
            counted = tally(found, rows, "rencana tindak lanjut", [row.rekomendasi for row in found])
            yield self.report(
                f"{counted} tidak menyebut penanggung jawab atau tenggat.",
                *(place_of(row, isian) for row in found for isian in blank_fields(row, _NEEDED)),
            )
