"""Rule NA006."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan
from selaras.audit.rules.naskah.hitungan.jumlah_kolom import BedaJumlah, compare_jumlah
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.tabel import BarisData, JenisBaris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class JumlahTabelSalah(AturanHitungan):
    """Baris jumlah tidak sama dengan jumlah baris di atasnya.

    Yang diperiksa:
        Setiap baris JUMLAH atau TOTAL: tiap kolom angka yang dapat dijumlahkan dibandingkan dengan
        jumlah seluruh baris, jumlah baris tingkat teratas, dan jumlah baris sejak baris jumlah
        sebelumnya. Cukup satu yang cocok. Kolom persentase, kode, tahun, target, dan nilai kinerja
        tidak dijumlahkan.

    Mengapa:
        Jumlah yang salah terbawa ke ikhtisar dan ke laporan kabupaten.

    Contoh:
        Baris Rp20.000.000 dan Rp30.000.000, jumlah tertulis Rp45.000.000; seharusnya Rp50.000.000.

    Saran:
        Jumlahkan ulang kolom itu, atau betulkan baris yang salah.
    """

    kode = "NA006"
    judul = "Baris jumlah salah"
    saran = "Jumlahkan ulang kolom itu, atau betulkan baris yang salah."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Add up every column above each row of totals."""
        for tabel in list_tabel(naskah):
            money = [baris for baris in naskah.daftar_uang if baris.tabel == tabel]
            for baris in tabel.daftar_baris:
                if baris.jenis is JenisBaris.JUMLAH:
                    found = tuple(compare_jumlah(tabel, baris, money))
                    if found:
                        yield self._found(baris, found)

    def _found(self, baris: BarisData, found: tuple[BedaJumlah, ...]) -> Temuan:
        parts = "; ".join(one.pesan for one in found)
        return self.report(
            f"Baris jumlah tidak sesuai dengan isinya: {parts}.",
            baris.tempat,
            hitungan=". ".join(one.uraian for one in found),
        )
