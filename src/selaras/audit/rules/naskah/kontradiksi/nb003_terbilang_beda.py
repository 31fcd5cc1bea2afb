"""NB003: the words in brackets spell another number than the digits before them."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import is_terbilang, spells
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, read_baris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan
from selaras.domain.terbilang import terbilang

_PAIR = re.compile(
    r"(?<![\d.,/-])(?P<angka>\d{1,3}(?:\.\d{3})+|\d+)(?:,-|,00)?\s*\((?:terbilang\s*:?)?(?P<kata>[^()\d]{3,250})\)",
    re.IGNORECASE,
)
_LARGEST = 10**15


class TerbilangBeda(AturanKontradiksi):
    """Angka dan sebutannya dengan kata dalam tanda kurung tidak sama.

    Yang diperiksa:
        Setiap bilangan yang diulang dengan kata dalam kurung: "15 (lima belas) hari", "Rp2.500.000 (dua
        juta lima ratus ribu rupiah)".
    Mengapa:
        Bila angka dan kata berbeda, tidak jelas mana yang mengikat; pada anggaran hal itu menyangkut
        uang.
    Contoh:
        "paling lambat 15 (empat belas) hari".
    Saran:
        Cocokkan keduanya dengan dokumen asal, lalu perbaiki yang salah.
    """

    kode = "NB003"
    judul = "Angka berbeda dengan terbilangnya"
    saran = "Samakan angka dan terbilangnya menurut dokumen asal."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each pair that differs."""
        for tempat, text in read_baris(naskah):
            for match in _PAIR.finditer(text):
                number = int(match["angka"].replace(".", ""))
                words = match["kata"].strip()
                if number < _LARGEST and is_terbilang(words) and not spells(words, number):
                    yield self.report(
                        f"Tertulis {match['angka']}, tetapi terbilangnya “{words}”.",
                        tempat,
                        hitungan=f"{match['angka']} = {terbilang(number)}; tertulis “{words}”",
                    )
