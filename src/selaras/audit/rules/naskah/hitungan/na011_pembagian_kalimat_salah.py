"""Rule NA011."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.pembagian import (
    Pembagian,
    find_dari,
    find_dibagi,
    find_pembagian,
)
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PembagianKalimatSalah(AturanHitungan):
    """Persentase di dalam kalimat tidak sama dengan hasil bagi angka yang disebut kalimat itu.

    Yang diperiksa:
        Kalimat yang membagi dua angka ("X dibagi Y dikali seratus menjadi Z") atau membandingkan
        realisasi dengan target maupun dengan realisasi tahun sebelumnya lalu menyebut
        persentasenya. Kalimat yang memuat lebih dari satu perbandingan tidak dinilai.

    Mengapa:
        Kalimat itu menunjukkan cara menghitung capaian. Persentase yang tidak keluar dari angkanya
        sendiri berarti salah satu angka keliru.

    Contoh:
        "45 dibagi 60 dikali seratus menjadi 85 %", seharusnya 75 %.

    Saran:
        Hitung ulang persentase dari kedua angka, atau betulkan angka yang salah tulis.
    """

    kode = "NA011"
    judul = "Persentase di dalam kalimat salah hitung"
    saran = "Hitung ulang persentase dari kedua angka, atau betulkan angka yang salah tulis."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute again what each sentence divides."""
        for kalimat in naskah.daftar_kalimat:
            for perhitungan in (*find_dibagi(kalimat), *find_dari(kalimat)):
                if perhitungan.kecocokan is Kecocokan.SALAH:
                    yield self._found(kalimat, perhitungan)
            pembagian = find_pembagian(kalimat)
            perhitungan_ini = pembagian.perhitungan if pembagian else None
            if pembagian and perhitungan_ini and _fits_nothing(pembagian):
                yield self._found(kalimat, perhitungan_ini)

    def _found(self, kalimat: Kalimat, perhitungan: Perhitungan) -> Temuan:
        return self.report(
            f"Kalimat menyebut {tulis(perhitungan.cetak)}, sedangkan {perhitungan.rumus} = "
            f"{perhitungan.tertulis_benar}%.",
            kalimat.tempat,
            hitungan=perhitungan.uraian,
        )


def _fits_nothing(pembagian: Pembagian) -> bool:
    """Tell whether no formula of capaian gives the printed result, be it upside down."""
    found = (pembagian.perhitungan, pembagian.terbalik, pembagian.menurun)
    return all(one is None or one.kecocokan is Kecocokan.SALAH for one in found)
