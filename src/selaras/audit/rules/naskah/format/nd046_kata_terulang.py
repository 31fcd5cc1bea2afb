"""Rule ND046."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TWICE = re.compile(
    r"\b(?P<kata>yang|dan|di|ke|dari|untuk|pada|dengan|dalam|oleh|adalah|sebagai|serta|atau|terhadap|telah"
    r"|akan|dapat|tidak|ini|karena|bahwa|agar|sehingga|sebesar|sebanyak|antara|melalui|berdasarkan)"
    r"\s+(?P=kata)\b(?!-)",
    re.IGNORECASE,
)


class KataTerulang(AturanFormat):
    """Kata tugas tertulis dua kali berturut-turut.

    Yang diperiksa:
        Kata seperti “yang”, “dan”, “di”, dan “untuk” yang langsung diikuti kata yang sama dalam kalimat.

    Mengapa:
        Kata ganda tersisa dari penyuntingan dan menunjukkan bahwa kalimat tidak dibaca ulang.

    Contoh:
        “pelayanan yang yang diberikan”

    Saran:
        Hapus salah satu kata.
    """

    kode = "ND046"
    judul = "Kata tertulis dua kali"
    saran = "Hapus salah satu kata."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each paragraph with such a pair of words."""
        for paragraf in naskah.daftar_paragraf:
            if match := _TWICE.search(paragraf.teks):
                yield self.report(f"Tertulis “{match[0]}”.", paragraf.tempat)
