"""NB012: the year of the report is called by two ordinals of the same plan."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_PLAN = re.compile(r"renstra|rencana strategis|rpjmd|jangka menengah", re.IGNORECASE)
_ORDINAL = re.compile(
    r"\b(?P<benda>tahun|capaian|pelaksanaan|kinerja)\s+(?:yang\s+)?"
    r"(?P<urutan>pertama|ke[- ]?\d|ke(?:dua|tiga|empat|lima|enam))\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\btahun\s+(20\d\d)\b", re.IGNORECASE)
_PERIOD = re.compile(r"\b(20\d\d)\s*(?:[-–]|s\.?/?d\.?|sampai(?: dengan)?)\s*(20\d\d)\b")


class UrutanTahunBeda(AturanKontradiksi):
    """Urutan tahun pelaksanaan Renstra tidak ajek.

    Yang diperiksa:
        Kalimat tentang Renstra yang menyebut tahun laporan dengan dua urutan ("tahun ketiga … capaian
        keempat"), atau dengan urutan yang tidak mungkin menurut periodenya.
    Mengapa:
        Target tahun berjalan diambil menurut urutan tahun; urutan yang salah berarti target yang salah.
    Contoh:
        "Tahun 2024 merupakan tahun kelima Renstra 2023–2027."
    Saran:
        Hitung ulang urutan tahun dari tahun pertama Renstra dan pakai satu sebutan.
    """

    kode = "NB012"
    judul = "Urutan tahun Renstra tidak ajek"
    saran = "Hitung urutan tahun dari tahun pertama Renstra, lalu samakan semua sebutannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence with two ordinals, or with an impossible one."""
        for kalimat in naskah.daftar_kalimat:
            if not _PLAN.search(kalimat.teks):
                continue
            said = {m["benda"].lower(): _number(m["urutan"]) for m in _ORDINAL.finditer(kalimat.teks)}
            orders = list(said.values())
            if len(set(orders)) > 1:
                shown = " dan ".join(f"ke-{order}" for order in dict.fromkeys(orders))
                yield self.report(f"Satu kalimat menyebut tahun {shown} dari Renstra.", kalimat.tempat)
            elif orders and orders[0]:
                yield from self._check_period(kalimat, orders[0])

    def _check_period(self, kalimat: Kalimat, order: int) -> Iterator[Temuan]:
        periods = set(_PERIOD.findall(kalimat.teks))
        years = set(_YEAR.findall(_PERIOD.sub("", kalimat.teks)))
        if len(periods) != 1 or len(years) != 1:
            return
        (first, last), year = periods.pop(), int(years.pop())
        possible = (year - int(first) + 1, year - int(first))  # the base year counts or does not
        if int(first) <= year <= int(last) and order not in possible:
            yield self.report(
                f"Tahun {year} disebut tahun ke-{order} dari periode {first}–{last}.",
                kalimat.tempat,
                hitungan=f"{year} − {first} + 1 = {possible[0]}; tertulis {order}",
            )


def _number(order: str) -> int | None:
    word = order.casefold()
    return 1 if word == "pertama" else parse_bilangan(word.removeprefix("ke").strip("- "))
