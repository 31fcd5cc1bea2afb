"""NB001: the quarter is called by several words."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    read_baris,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_TERM = re.compile(
    r"\b(tri\s?wulan|tri\s?bulan|tribunal|triwuan|k[uw]artal)\s+(?:ke[- ]?)?(?:I{1,3}V?|IV|[1-4])\b",
    re.IGNORECASE,
)
_MOST = 6  # places that one finding names


class IstilahPeriodeBeda(AturanKontradiksi):
    """Triwulan disebut dengan beberapa istilah.

    Yang diperiksa:
        Kata yang dipakai untuk periode tiga bulanan ("triwulan", "tribulan", "kuartal") di seluruh
        laporan.
    Mengapa:
        Satu periode harus disebut dengan satu istilah; istilah yang berganti-ganti menandakan bagian
        yang disalin dari dokumen lain, dan salah tulis seperti "tribunal" mengubah artinya.
    Contoh:
        Sampul memuat "TRIBULAN II", pengantar memuat "Triwulan II".
    Saran:
        Pakai satu istilah di seluruh laporan, sebaiknya "triwulan".
    """

    kode = "NB001"
    judul = "Istilah periode berbeda-beda"
    tingkat = TingkatTemuan.SARAN
    saran = "Pakai satu istilah, sebaiknya “triwulan”, di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding that names the places of the rarer words."""
        parted = split_menyimpang(_mentions(naskah))
        if parted is None:
            return
        usual, others = parted
        words = ", ".join(f"“{word}”" for word in dict.fromkeys(o.kunci for o in others))
        places = [other.tempat for other in others][:_MOST]
        yield self.report(
            f"Periode tiga bulanan disebut {words}, padahal di tempat lain disebut “{usual.kunci}”.",
            *places,
            usual.tempat,
        )


def _mentions(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tempat, text in read_baris(naskah):
        for match in _TERM.finditer(text):
            yield Sebutan(tempat, match[0], re.sub(r"\s", "", match[1].casefold()))
