"""NB010: the address of the office differs between letterheads."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import is_salah_tulis, split_kata
from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    read_baris,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_ADDRESS = re.compile(
    r"(?:^|[|>]\s*)(?:alamat\s*:\s*)?(?:jl|jln|jalan)\b\.?\s+(?P<isi>[^|<]{6,120})", re.IGNORECASE
)
_POST = re.compile(r"\b(\d{5})\b")
_NOISE = {
    "kode",
    "pos",
    "post",
    "telp",
    "telepon",
    "fax",
    "faks",
    "kec",
    "kecamatan",
    "kab",
    "kabupaten",
    "no",
}


class AlamatBeda(AturanKontradiksi):
    """Alamat kantor ditulis berbeda.

    Yang diperiksa:
        Baris alamat pada kop dan sampul dengan nama jalan atau kode pos yang sama. Alamat yang hanya
        lebih singkat tidak dipersoalkan.
    Mengapa:
        Kop surat adalah bagian tata naskah dinas; alamat yang berbeda membingungkan penerima.
    Contoh:
        "Jl. Merdeka Timur 12 Sukamulya 65123" dan "Jl. Merdeka Timar, kode pos 65123".
    Saran:
        Pakai satu alamat di semua kop.
    """

    kode = "NB010"
    judul = "Alamat kantor berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai satu alamat resmi di semua kop."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each deviating address of the same street or postal code."""
        found = list(_addresses(naskah))
        parted = split_menyimpang(found)
        if parted is None:
            return
        usual, others = parted
        for other in first_each(others):
            if _is_same_office(usual, other) and _contradicts(usual.kunci, other.kunci):
                yield self.report(
                    f"Alamat ditulis “{other.teks}”, di tempat lain “{usual.teks}”.",
                    other.tempat,
                    usual.tempat,
                )


def _addresses(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tempat, text in read_baris(naskah):
        if match := _ADDRESS.search(text):
            words = [word for word in split_kata(match["isi"]) if word not in _NOISE]
            yield Sebutan(tempat, match["isi"].strip(), " ".join(words))


def _is_same_office(left: Sebutan, right: Sebutan) -> bool:
    posts = [set(_POST.findall(one.teks)) for one in (left, right)]
    if all(posts):
        return bool(posts[0] & posts[1])
    return left.kunci.split()[:2] == right.kunci.split()[:2]


def _contradicts(left: str, right: str) -> bool:
    """Tell whether each address has a word that the other lacks, or one is a slip of the other's."""
    a, b = set(left.split()), set(right.split())
    if a <= b or b <= a:
        return False
    return any(is_salah_tulis(x, y) for x in a - b for y in b - a) or bool(a - b and b - a)
