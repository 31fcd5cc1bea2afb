"""Rule NE016."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_TWO = ("kolom pertama", "kolom kedua")


class JudulKolomKembar(AturanNaskah):
    """Dua kolom berjudul sama.

    Yang diperiksa:
        Apakah kolom-kolom sebuah tabel mempunyai judul yang berbeda.

    Mengapa:
        Pembaca tidak dapat membedakan isi dua kolom yang judulnya sama.

    Contoh:
        Kedua kolom tabel skala berjudul 'Interval Nilai'.

    Saran:
        Beri judul sesuai isi kolomnya.
    """

    kode = "NE016"
    judul = "Dua kolom berjudul sama"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Beri judul sesuai isi kolomnya."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table; groups of columns that repeat are no fault."""
        for tabel in naskah.daftar_tabel:
            titles = [kolom.teks.casefold() for kolom in tabel.daftar_kolom if kolom.teks]
            twins = [title for title in dict.fromkeys(titles) if titles.count(title) > 1]
            if len(tabel.kepala) == 1 and len(twins) == 1 and titles.count(twins[0]) == len(_TWO):
                name = next(k.teks for k in tabel.daftar_kolom if k.teks.casefold() == twins[0])
                yield self.report(f"Dua kolom berjudul '{name}'.", tabel.tempat)
