"""Rule NA014."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.pembagian import Pembagian, find_pembagian
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PembandinganTerbalik(AturanHitungan):
    """Perbandingan dengan tahun sebelumnya dihitung terbalik.

    Yang diperiksa:
        Kalimat yang membandingkan realisasi tahun ini dengan tahun sebelumnya. Bila persentasenya
        hanya keluar dari tahun sebelumnya dibagi tahun ini, sedangkan kalimat serupa lain di
        laporan yang sama membagi tahun ini dengan tahun sebelumnya, rumusnya terbalik.

    Mengapa:
        Rumus yang berganti-ganti membuat penurunan tampak sebagai kenaikan.

    Contoh:
        Tahun sebelumnya 40, tahun ini 30, perbandingannya ditulis 133%; seharusnya 75%.

    Saran:
        Bagi realisasi tahun ini dengan realisasi tahun sebelumnya, seperti pada sasaran lain.
    """

    kode = "NA014"
    judul = "Perbandingan antartahun dihitung terbalik"
    saran = "Bagi realisasi tahun ini dengan realisasi tahun sebelumnya, seperti pada sasaran lain."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the comparisons that only the inverse formula explains, where the others are upright."""
        found = [one for kalimat in naskah.daftar_kalimat if (one := find_pembagian(kalimat))]
        yearly = [one for one in found if one.is_terhadap_lalu]
        upright = sum(_fits(one.perhitungan) and not _fits(one.terbalik) for one in yearly)
        inverse = [one for one in yearly if _fits(one.terbalik) and not _fits(one.perhitungan)]
        if upright > len(inverse):
            yield from (self._found(one) for one in inverse)

    def _found(self, one: Pembagian) -> Temuan:
        right = one.perhitungan
        shown = right.uraian if right else ""
        return self.report(
            f"Perbandingan tahun ini dengan tahun sebelumnya ditulis {tulis(one.hasil.angka)}; angka "
            f"itu hanya keluar dari rumus terbalik {tulis(one.pembanding.angka)} / "
            f"{tulis(one.realisasi.angka)}.",
            one.kalimat.tempat,
            hitungan=shown,
        )


def _fits(perhitungan: Perhitungan | None) -> bool:
    return perhitungan is not None and perhitungan.kecocokan is not Kecocokan.SALAH
