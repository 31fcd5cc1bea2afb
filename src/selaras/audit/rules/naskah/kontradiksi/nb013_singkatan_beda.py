"""NB013: the abbreviation of one document is written in several ways."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import jarak
from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    read_baris,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_REPORT = re.compile(r"(?<![\w-])L[Kk]-?[Jj]?-?I-?P(?![\w-])")
_ITEM = re.compile(r"[A-Z][A-Za-z/-]{1,9}")
_FEWEST = 3  # items of a list of abbreviations


class SingkatanBeda(AturanKontradiksi):
    """Singkatan satu dokumen ditulis berbeda.

    Yang diperiksa:
        Singkatan laporan kinerja (LKjIP, LKIP), dan daftar singkatan dokumen yang sama kecuali satu
        huruf pada satu butirnya.
    Mengapa:
        Singkatan lain adalah dokumen lain; pembaca tidak dapat menebak mana yang dimaksud.
    Contoh:
        Keluaran ditulis "RENJA, LPPX, DPA" di satu daftar dan "RENJA, LPPD, DPA" di daftar lain.
    Saran:
        Pakai satu singkatan menurut peraturannya.
    """

    kode = "NB013"
    judul = "Singkatan dokumen berbeda"
    tingkat = TingkatTemuan.SARAN
    saran = "Pakai satu singkatan untuk satu dokumen."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for the report's own abbreviation, and for each pair of lists."""
        parted = split_menyimpang(_own_names(naskah))
        for other in first_each(parted[1]) if parted else ():
            if parted:
                yield self.report(
                    f"Laporan disingkat “{other.teks}”, di tempat lain “{parted[0].teks}”.",
                    other.tempat,
                    parted[0].tempat,
                )
        lists = list(_lists(naskah))
        for number, right in enumerate(lists):
            near = next((left for left in lists[:number] if _differs_once(left, right)), None)
            if near and not any(right.kunci == left.kunci for left in lists[:number]):
                yield self.report(
                    f"Daftar dokumen “{right.teks}” berbeda satu huruf dengan “{near.teks}”.",
                    right.tempat,
                    near.tempat,
                )


def _own_names(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tempat, text in read_baris(naskah):
        for match in _REPORT.finditer(text):
            yield Sebutan(tempat, match[0], match[0].casefold().replace("-", ""))


def _lists(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    """Yield cells and lines that are nothing but abbreviations with commas between them."""
    for tempat, text in read_baris(naskah):
        for cell in text.split(" | "):
            items = [item.strip() for item in cell.split(",")]
            if len(items) >= _FEWEST and all(
                _ITEM.fullmatch(item) and item[1:] != item[1:].lower() for item in items
            ):
                yield Sebutan(tempat, cell, ",".join(items).casefold())


def _differs_once(left: Sebutan, right: Sebutan) -> bool:
    a, b = left.kunci.split(","), right.kunci.split(",")
    pairs = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    return len(a) == len(b) and len(pairs) == 1 and len(pairs[0][0]) > 2 and jarak(*pairs[0]) == 1
