"""Rule NA003."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sisa_tabel import SisaTercetak, find_sisa_salah
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class SisaSalahHitung(AturanHitungan):
    """Sisa anggaran tidak sama dengan pagu dikurangi realisasi.

    Yang diperiksa:
        Setiap baris yang memuat pagu, realisasi, dan sisa. Sisa yang ditulis negatif (realisasi
        dikurangi pagu) diterima.

    Mengapa:
        Sisa anggaran harus sama dengan pertanggungjawaban keuangan. Satu angka yang salah ikut
        terbawa ke jumlah di atasnya.

    Contoh:
        Pagu Rp10.000.000, realisasi Rp7.500.000, sisa tertulis Rp3.500.000; seharusnya Rp2.500.000.

    Saran:
        Kurangkan realisasi dari pagu, lalu betulkan sisa di baris itu dan di induknya.
    """

    kode = "NA003"
    judul = "Sisa anggaran salah hitung"
    saran = "Kurangkan realisasi dari pagu, lalu betulkan sisa di baris itu dan di induknya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Subtract in every row of money that prints all three."""
        for tabel in list_tabel(naskah):
            for one in find_sisa_salah(tabel):
                yield self._found(one)

    def _found(self, one: SisaTercetak) -> Temuan:
        written, right = tulis_hasil(one.sisa), tulis_hasil(one.benar)
        return self.report(
            f"Sisa anggaran{_name(one)} tertulis {written}, seharusnya {right} "
            f"(selisih {tulis_hasil(abs(one.sisa - one.benar))}).",
            one.baris.tempat,
            hitungan=f"{tulis_hasil(one.pagu)} - {tulis_hasil(one.realisasi)} = {right}; "
            f"tertulis {written}",
        )


def _name(one: SisaTercetak) -> str:
    name = one.baris.teks(JenisKolom.URAIAN) or one.baris.teks(JenisKolom.PROGRAM)
    return f" “{name}”" if name else ""
