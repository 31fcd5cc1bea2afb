"""Rule NA002."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan, compare, exact
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.serapan_tabel import Serapan, find_serapan_tabel
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TELLING_DECIMALS = 2  # with fewer, some pagu explains any percentage by chance


class SerapanSalahHitung(AturanHitungan):
    """Persentase realisasi anggaran tidak sama dengan realisasi dibagi pagu di baris yang sama.

    Yang diperiksa:
        Setiap baris tabel anggaran yang memuat pagu, realisasi, dan persentase, juga per triwulan
        (realisasi triwulan atau realisasi kumulatif). Bila persentasenya keluar dari pagu baris
        lain, baris itu disebut.

    Mengapa:
        Serapan dipakai untuk menilai efisiensi dan disandingkan dengan capaian kinerja.

    Contoh:
        Pagu Rp200.000.000, realisasi Rp150.000.000, tertulis 80%; seharusnya 75%.

    Saran:
        Hitung ulang persentase dari pagu dan realisasi baris itu.
    """

    kode = "NA002"
    judul = "Persentase realisasi anggaran salah hitung"
    saran = "Hitung ulang persentase dari pagu dan realisasi baris itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute every percentage of every table of money again."""
        for tabel in list_tabel(naskah):
            for serapan in find_serapan_tabel(tabel):
                if serapan.is_salah:
                    yield self._found(serapan, naskah)

    def _found(self, serapan: Serapan, naskah: NaskahTerbaca) -> Temuan:
        one = serapan.perhitungan
        written, benar = tulis(one.cetak), one.tertulis_benar
        pesan = f"Persentase realisasi anggaran tertulis {written}, seharusnya {benar}."
        source = _other_pagu(serapan, naskah)
        if source and source.pagu:
            pesan += (
                f" Angka tertulis keluar dari pagu {tulis(source.pagu)} di baris {source.tempat.baris}."
            )
        return self.report(pesan, serapan.baris.tempat, hitungan=one.uraian)


def _other_pagu(serapan: Serapan, naskah: NaskahTerbaca) -> BarisUang | None:
    """Return the row whose pagu gives the printed percentage with the realisasi of this row."""
    cetak, realisasi = serapan.perhitungan.cetak, serapan.realisasi.nilai
    if cetak.desimal < _TELLING_DECIMALS or not realisasi:
        return None
    for baris in naskah.daftar_uang:
        pagu = baris.nilai("pagu")
        if pagu and compare(exact(realisasi / pagu * 100), cetak) is Kecocokan.COCOK:
            return baris
    return None
