"""NB038: a worked formula divides by another target than the tables show."""

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran, read_ukuran
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FRACTION = re.compile(
    rf"\\frac\{{\s*(?P<atas>{NUMBER})\s*(?:\\?%)?\s*\}}\{{\s*(?P<bawah>{NUMBER})\s*(?:\\?%)?\s*\}}"
    rf"|(?P<atas2>{NUMBER})\s*%?\s*(?:/|:|÷|dibagi)\s*(?P<bawah2>{NUMBER})\s*%?"
)
_NEAR = Decimal("0.2")  # a divisor within this share of the target is meant to be it


class RumusBedaTarget(AturanKontradiksi):
    """Pembagi dalam rumus berbeda dengan target indikatornya.

    Yang diperiksa:
        Rumus dengan angka (pecahan atau tanda bagi) yang pembilangnya sama dengan realisasi suatu
        indikator, sedangkan pembaginya mendekati target indikator itu tetapi tidak sama.
    Mengapa:
        Rumus yang ditampilkan harus menghasilkan capaian yang tertulis di tabel.
    Contoh:
        Tabel: target 82,45, realisasi 61,20. Rumus: 61,20 / 82,54 × 100%.
    Saran:
        Pakai target menurut Perjanjian Kinerja di dalam rumus.
    """

    kode = "NB038"
    judul = "Pembagi rumus berbeda dengan target"
    saran = "Pakai target menurut Perjanjian Kinerja di dalam rumus."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each formula with such a divisor."""
        rows = read_ukuran(naskah)
        printed = {
            angka.nilai
            for u in rows
            for angka in (u.target, u.baris.realisasi, u.baris.realisasi_lalu, u.baris.target_akhir)
            if angka
        }
        for paragraf in naskah.daftar_paragraf:
            for match in _FRACTION.finditer(paragraf.teks):
                upper = first_nilai(match["atas"] or match["atas2"])
                lower = first_nilai(match["bawah"] or match["bawah2"])
                row = next((u for u in rows if _is_meant(u, upper, lower)), None)
                if row and row.target and lower not in printed:
                    yield self.report(
                        f"Rumus membagi dengan {match['bawah'] or match['bawah2']}, target pada tabel"
                        f" {row.target.teks}.",
                        paragraf.tempat,
                        row.tempat,
                    )


def _is_meant(ukuran: Ukuran, upper: Decimal | None, lower: Decimal | None) -> bool:
    """Tell whether a fraction is realisasi over target of this row, but for the target."""
    realisasi, target = ukuran.baris.realisasi, ukuran.target
    if upper is None or lower is None or not realisasi or not target or not target.nilai:
        return False
    is_specific = realisasi.desimal > 0 and realisasi.nilai == upper
    return is_specific and 0 < abs(lower - target.nilai) <= target.nilai * _NEAR
