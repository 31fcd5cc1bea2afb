"""Rule NA013."""

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.audit.rules.naskah.hitungan.serapan_kalimat import SerapanKalimat, find_serapan
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_ABOVE = re.compile(r"\b(?:lebih dari|di\s?atas|melebihi|melampaui)\s*$", re.IGNORECASE)
_BELOW = re.compile(r"\b(?:kurang dari|di\s?bawah|tidak sampai)\s*$", re.IGNORECASE)
_ABSORBED = re.compile(r"serap|realisasi", re.IGNORECASE)


class AmbangSerapanSalah(AturanHitungan):
    """Serapan disebut di atas atau di bawah suatu persentase, padahal angkanya tidak demikian.

    Yang diperiksa:
        Kalimat "serapan lebih dari X%" atau "kurang dari X%" di paragraf yang juga menyebut pagu
        dan realisasinya. Serapan dihitung tanpa pembulatan, lalu dibandingkan dengan X.

    Mengapa:
        Persentase yang sudah dibulatkan ke atas sering disebut terlampaui, padahal belum tercapai.

    Contoh:
        Pagu Rp1.000.000 terealisasi Rp987.000 disebut "lebih dari 99%", padahal 98,7%.

    Saran:
        Sebut persentase serapan yang sebenarnya.
    """

    kode = "NA013"
    judul = "Serapan tidak melampaui ambang yang disebut"
    saran = "Sebut persentase serapan yang sebenarnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Hold each claim of a bound against the one absorption that its paragraph tells."""
        for sentences in _paragraphs(naskah):
            told = [found for kalimat in sentences if (found := find_serapan(kalimat))]
            if len(told) != 1:
                continue
            for kalimat in sentences:
                if _ABSORBED.search(kalimat.teks):
                    yield from self._judge(told[0], kalimat)

    def _judge(self, serapan: SerapanKalimat, kalimat: Kalimat) -> Iterator[Temuan]:
        persen = _absorption(serapan)
        for one in find_sebutan(kalimat.teks):
            if persen is not None and one.is_persen and _is_false(persen, one):
                right = tulis_hasil(persen, 3)
                yield self.report(
                    f"Serapan disebut {_words(one)} {tulis(one.angka)}, padahal {right}%.",
                    kalimat.tempat,
                    hitungan=f"{tulis(serapan.realisasi.angka)} / {tulis(serapan.pagu.angka)} x 100 "
                    f"= {right}",
                )


def _paragraphs(naskah: NaskahTerbaca) -> Iterator[list[Kalimat]]:
    found: dict[int, list[Kalimat]] = {}
    for kalimat in naskah.daftar_kalimat:
        found.setdefault(kalimat.tempat.baris, []).append(kalimat)
    yield from found.values()


def _absorption(serapan: SerapanKalimat) -> Decimal | None:
    one, other = serapan.realisasi.angka.nilai, serapan.pagu.angka.nilai
    return one / other * 100 if one is not None and other else None


def _is_false(persen: Decimal, claim: Sebutan) -> bool:
    bound = claim.angka.nilai
    if bound is None:
        return False
    if _ABOVE.search(claim.sebelum):
        return persen <= bound
    return bool(_BELOW.search(claim.sebelum)) and persen >= bound


def _words(claim: Sebutan) -> str:
    match = _ABOVE.search(claim.sebelum) or _BELOW.search(claim.sebelum)
    return match[0].strip().casefold() if match else ""
