"""Rule NE014."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.skala import find_skala
from selaras.domain.angka import format_polos
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_WHOLE = Decimal(1)  # limits such as 50 and 51; 76,60 and 76,61 leave no room for a printed value


class SkalaBercelah(AturanNaskah):
    """Skala penilaian bercelah.

    Yang diperiksa:
        Apakah kelas-kelas skala penilaian bersambung, dan apakah capaian di atas kelas tertinggi
        tertampung.

    Mengapa:
        Nilai di antara dua kelas, atau di atas kelas tertinggi, tidak mempunyai predikat; dua orang
        akan menamainya berbeda.

    Contoh:
        Kelas 51–65 dan 66–75: capaian 65,4% tidak masuk kelas mana pun.

    Saran:
        Tulis batas yang bersambung (mis. '>50 sampai 65') dan buka kelas tertinggi bagi capaian di
        atas 100%.
    """

    kode = "NE014"
    judul = "Skala penilaian bercelah"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Tulis batas yang bersambung (mis. '>50 sampai 65') dan buka kelas tertinggi bagi capaian "
        "di atas 100%."
    )
    dasar_hukum = (
        "PermenPANRB 53/2014 Lampiran II; Permendagri 86/2017 Lampiran (skala nilai peringkat kinerja)"
    )
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for the scale of the report."""
        found = find_skala(naskah)
        if found is None:
            return
        _, kelas = found
        gaps = [
            f"antara {_show(low.atas)} dan {_show(high.bawah)}"
            for low, high in pairwise(kelas)
            if low.atas is not None and high.bawah is not None and high.bawah - low.atas >= _WHOLE
        ]
        if gaps:
            yield self.report(
                f"Skala penilaian bercelah {'; '.join(gaps)}; nilai di sana tidak mempunyai kelas.",
                *(k.tempat for k in sorted(kelas, key=lambda k: k.tempat)),
            )


def _show(nilai: Decimal | None) -> str:
    return format_polos(nilai) if nilai is not None else ""
