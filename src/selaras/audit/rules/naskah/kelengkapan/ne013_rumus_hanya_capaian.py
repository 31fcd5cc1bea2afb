"""Rule NE013."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FIGURES = re.compile(r"\\frac\{([\d.,\s]+)\}\{[\d.,\s]+\}")
_WORDS = re.compile(r"\\frac\{.*\}\{[^}]*\btarget\b", re.IGNORECASE)


class RumusHanyaCapaian(AturanNaskah):
    """Rumus indikator hanya membagi realisasi dengan target.

    Yang diperiksa:
        Apakah rumus yang disebut rumus indikator menghitung realisasinya (pembilang dan penyebut
        data), bukan capaiannya.

    Mengapa:
        Bila rumus hanya mengulang realisasi dibagi target, asal angka realisasi tetap tidak
        diketahui.

    Contoh:
        'Rumus: 54,84 / 95,45 × 100%' untuk indikator yang realisasinya 54,84 dan targetnya 95,45.

    Saran:
        Tulis rumus realisasi beserta pembilang dan penyebutnya, baru kemudian capaiannya.
    """

    kode = "NE013"
    judul = "Rumus indikator hanya membagi realisasi dengan target"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis rumus realisasi beserta pembilang dan penyebutnya, baru kemudian capaiannya."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each fraction of a realisasi over a target announced as the formula."""
        realised = {
            b.realisasi.nilai for b in naskah.daftar_kinerja if b.realisasi and b.realisasi.nilai
        }
        paragraphs = list(naskah.daftar_paragraf)
        for words, figures in pairwise(p for p in paragraphs if "frac" in p.teks):
            found = _FIGURES.search(figures.teks)
            top = read_angka(found[1].strip()) if found else None
            if top and top.nilai in realised and _WORDS.search(words.teks):
                yield self.report(
                    "Rumus indikator membagi realisasi dengan target; pembilang dan penyebut realisasi "
                    f"{top.teks} tidak disebut.",
                    words.tempat,
                    figures.tempat,
                )
