"""Rule NE020."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class JumlahKosong(AturanNaskah):
    """Baris jumlah tidak diisi.

    Yang diperiksa:
        Apakah baris jumlah sebuah tabel angka terisi.

    Mengapa:
        Baris jumlah yang kosong menyuruh pembaca menghitung sendiri, dan menyembunyikan selisih.

    Contoh:
        Lima baris nilai aset diikuti baris 'Jumlah' tanpa angka.

    Saran:
        Isi jumlahnya, atau hapus barisnya.
    """

    kode = "NE020"
    judul = "Baris jumlah tidak diisi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi jumlahnya, atau hapus barisnya."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each row of totals without any figure below rows that have some."""
        for tabel in naskah.daftar_tabel:
            counted = any(_has_angka(baris) for baris in tabel.daftar_data)
            for baris in tabel.daftar_baris:
                if counted and baris.jenis is JenisBaris.JUMLAH and not _has_angka(baris):
                    yield self.report("Baris jumlah tidak berisi angka.", baris.tempat)


def _has_angka(baris: BarisData) -> bool:
    return any(sel.angka for sel in baris.daftar_sel if sel.kolom.jenis is not JenisKolom.NOMOR)
