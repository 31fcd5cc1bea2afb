"""A changed perjanjian kinerja that does not say why."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import blank_fields
from selaras.audit.lokasi import place_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PkPerubahanTanpaSebab(AturanBerkas):
    """Perjanjian kinerja diubah tanpa menyebut sebabnya.

    Yang diperiksa:
        Kolom Sebab perubahan dan Alasan perubahan pada setiap PK yang versinya bukan awal.

    Mengapa:
        PK hanya boleh diubah karena pergantian pejabat, perubahan strategi, atau perubahan prioritas dan
        asumsi; tanpa sebab, target dapat disesuaikan dengan realisasi.

    Contoh:
        PK versi "perubahan 1" berkolom sebab dan alasan kosong.

    Saran:
        Pilih sebab perubahan dan jelaskan dalam satu kalimat.
    """

    kode = "PR015"
    judul = "PK perubahan tanpa sebab"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Pilih sebab perubahan dan jelaskan dalam satu kalimat."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each perjanjian kinerja."""
        for row in bahan.berkas.daftar_pk:
            lacking = blank_fields(row, ("sebab", "alasan")) if row.kunci.perubahan else ()
            if lacking:
                named = " dan ".join(lacking)
                yield self.report(
                    f"PK {row.jabatan} versi {row.versi} tidak menyebut {named} perubahannya.",
                    *(place_of(row, isian) for isian in lacking),
                )
