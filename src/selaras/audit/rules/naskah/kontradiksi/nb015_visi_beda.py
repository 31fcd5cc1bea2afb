"""NB015: the vision is worded differently in two places."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan_isi, split_kata
from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    read_baris,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_VISION = re.compile(
    r"\bvisi\b[^:“\"|]{0,140}?(?:\s*(?:\||:|adalah|yaitu|yakni)\s*)+[“\"]?\s*(?P<visi>(?:ter|me)\w+[^”\"|:.;(]{15,250})",
    re.IGNORECASE,
)
_ALIKE = 80  # from here two wordings are meant to be the same vision


class VisiBeda(AturanKontradiksi):
    """Rumusan visi ditulis berbeda.

    Yang diperiksa:
        Kalimat visi yang dikutip di beberapa tempat, kata demi kata; huruf besar-kecil dan tanda baca
        tidak dibandingkan.
    Mengapa:
        Visi dikutip dari RPJMD dan tidak boleh diubah rumusannya.
    Contoh:
        "Terwujudnya Kabupaten yang Maju dan Berdaya" dan "MEWUJUDKAN KABUPATEN YANG MAJU DAN BERDAYA".
    Saran:
        Kutip visi persis seperti dalam RPJMD.
    """

    kode = "NB015"
    judul = "Rumusan visi berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Kutip visi persis seperti dalam RPJMD."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each deviating wording."""
        parted = split_menyimpang(_visions(naskah))
        if parted is None:
            return
        usual, others = parted
        for other in first_each(others):
            if kesamaan_isi(usual.kunci, other.kunci) >= _ALIKE and not _is_part(
                usual.kunci, other.kunci
            ):
                yield self.report(
                    f"Visi ditulis “{other.teks}”, di tempat lain “{usual.teks}”.",
                    other.tempat,
                    usual.tempat,
                )


def _visions(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tempat, text in read_baris(naskah):
        if match := _VISION.search(text):
            vision = match["visi"].strip(" ,|")
            yield Sebutan(tempat, vision, " ".join(split_kata(vision)))


def _is_part(left: str, right: str) -> bool:
    return left in right or right in left
