"""Rule NA012."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan, exact
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan, ratio
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan
from selaras.audit.rules.naskah.hitungan.serapan_kalimat import SerapanKalimat, find_serapan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class SerapanKalimatSalah(AturanHitungan):
    """Serapan atau sisa anggaran di dalam kalimat tidak sesuai dengan rupiah yang disebutnya.

    Yang diperiksa:
        Kalimat yang menyebut satu pagu dan satu realisasi: persentase serapannya, sisa atau
        efisiensinya, dan persentase sisa itu. Kalimat dengan beberapa pagu tidak dinilai.

    Mengapa:
        Ketiga angka itu saling menentukan. Bila tidak cocok, pembaca tidak tahu mana yang benar.

    Contoh:
        "Realisasi Rp90.000.000 atau 95% dari pagu Rp100.000.000", seharusnya 90%.

    Saran:
        Hitung ulang persentase dan sisanya dari pagu dan realisasi.
    """

    kode = "NA012"
    judul = "Serapan anggaran di dalam kalimat salah hitung"
    saran = "Hitung ulang persentase dan sisanya dari pagu dan realisasi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute again what each sentence says of its money."""
        for kalimat in naskah.daftar_kalimat:
            serapan = find_serapan(kalimat)
            if serapan is None:
                continue
            for name, found in _computations(serapan):
                if found and found.kecocokan is Kecocokan.SALAH:
                    yield self.report(
                        f"{name} ditulis {tulis(found.cetak)}, seharusnya {found.tertulis_benar}.",
                        kalimat.tempat,
                        hitungan=found.uraian,
                    )


def _computations(one: SerapanKalimat) -> Iterator[tuple[str, Perhitungan | None]]:
    if one.persen_realisasi:
        yield "Persentase serapan", _share(one.realisasi, one, one.persen_realisasi)
    if one.sisa:
        yield "Sisa anggaran", _rest(one, one.sisa)
    if one.sisa and one.persen_sisa:
        yield "Persentase sisa anggaran", _share(one.sisa, one, one.persen_sisa)


def _share(part: Sebutan, one: SerapanKalimat, persen: Sebutan) -> Perhitungan | None:
    return ratio(part.angka, one.pagu.angka, persen.angka)


def _rest(one: SerapanKalimat, sisa: Sebutan) -> Perhitungan | None:
    pagu, realisasi = one.pagu.angka, one.realisasi.angka
    if pagu.nilai is None or realisasi.nilai is None:
        return None
    rumus = f"{tulis(pagu)} - {tulis(realisasi)}"
    return Perhitungan(rumus, exact(pagu.nilai - realisasi.nilai), sisa.angka)
