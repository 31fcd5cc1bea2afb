"""Rule NE015."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.skala import find_skala
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SkalaLabelGanda(AturanNaskah):
    """Dua kelas skala berlabel sama.

    Yang diperiksa:
        Apakah setiap kelas skala penilaian mempunyai nama sendiri.

    Mengapa:
        Dua kelas dengan nama sama membuat predikat tidak dapat dibedakan.

    Contoh:
        Kelas 51–65 dan 66–75 sama-sama bernama 'Rendah'.

    Saran:
        Beri setiap kelas nama yang berbeda menurut skala yang ditetapkan.
    """

    kode = "NE015"
    judul = "Dua kelas skala berlabel sama"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Beri setiap kelas nama yang berbeda menurut skala yang ditetapkan."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each name that two classes share."""
        _, kelas = find_skala(naskah) or (None, [])
        for label in dict.fromkeys(k.label.casefold() for k in kelas):
            same = [k for k in kelas if k.label.casefold() == label]
            if len(same) > 1:
                yield self.report(
                    f"{len(same)} kelas skala penilaian bernama '{same[0].label}'.",
                    *sorted(k.tempat for k in same),
                )
