"""A code without the row that it belongs to."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.kode import TingkatKode
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_BELOW = {TingkatKode.KEGIATAN, TingkatKode.SUB_KEGIATAN}


class IndukKodeTidakAda(AturanBerkas):
    """Baris anggaran tidak mempunyai baris induk.

    Yang diperiksa:
        Setiap kegiatan dan sub kegiatan pada lembar Program & Pagu: baris kode di atasnya harus ada.
        Buku kerja dengan kesalahan ini ditolak ketika dibaca; aturan ini menjaga berkas yang datang
        sebagai JSON.

    Mengapa:
        Uang di bawah induk yang tidak ada tidak ikut dijumlahkan ke programnya.

    Contoh:
        Sub kegiatan 7.01.02.2.03.0001 tertulis, kegiatan 7.01.02.2.03 tidak.

    Saran:
        Tambahkan baris induknya, atau betulkan kodenya.
    """

    kode = "PR037"
    judul = "Kode anggaran tanpa baris induknya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Tambahkan baris induknya, atau betulkan kodenya."
    dasar_hukum = "Permendagri 90/2019"
    berlaku_sejak = date(2019, 11, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        known = {row.kode for row in bahan.berkas.daftar_anggaran}
        for row in bahan.berkas.daftar_anggaran:
            if row.kode.tingkat in _BELOW and row.kode.induk not in known:
                yield self.report(
                    f"Baris {row.kode} {row.uraian} tidak mempunyai induk {row.kode.induk}.",
                    place_of(row, "kode"),
                )
