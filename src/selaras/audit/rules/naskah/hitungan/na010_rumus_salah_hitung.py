"""Rule NA010."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.audit.rules.naskah.hitungan.rantai import Langkah, find_rantai, is_same
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class RumusSalahHitung(AturanHitungan):
    """Rumus yang ditulis dengan angka tidak menghasilkan angka di belakang tanda sama dengan.

    Yang diperiksa:
        Setiap rumus yang sudah diisi angka, dalam satu baris atau berlanjut ke baris berikut yang
        diawali tanda sama dengan. Setiap ruas dihitung ulang dan dibandingkan dengan ruas
        sesudahnya. Angka yang dicetak dengan desimal dianggap sudah dibulatkan.

    Mengapa:
        Pembaca yang menghitung ulang rumus harus memperoleh angka yang sama. Bila tidak, salah satu
        angka di dalam rumus atau hasilnya keliru.

    Contoh:
        = (45,00 / 90,00) x 100% = 52,00% seharusnya 50,00%.

    Saran:
        Periksa setiap angka di dalam rumus, lalu hitung ulang hasilnya.
    """

    kode = "NA010"
    judul = "Rumus tidak menghasilkan angka yang ditulis"
    saran = "Periksa setiap angka di dalam rumus, lalu hitung ulang hasilnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each side of every formula with the next one."""
        for rantai in find_rantai(naskah.naskah):
            for one, other in pairwise(rantai):
                if not is_same(one, other):
                    yield self._found(one, other)

    def _found(self, one: Langkah, other: Langkah) -> Temuan:
        computed = tulis_hasil(one.hasil.rentang.pusat, 4)
        if other.hasil.angka:
            text, end = other.teks, f"tertulis {other.teks}"
        else:
            text, end = other.teks, f"ruas berikutnya = {tulis_hasil(other.hasil.rentang.pusat, 4)}"
        return self.report(
            f"Rumus {one.teks} menghasilkan {computed}, bukan {text}.",
            one.tempat,
            other.tempat,
            hitungan=f"{one.teks} = {computed}; {end}",
        )
