"""NF001: the months named with a quarter are not its months."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.waktu.bulan import BULAN_CETAK, bulan_ke
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import ROMAWI
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.pengenalan.kalimat import split_kalimat
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import BULAN
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_QUARTER = r"(?P<triwulan>(?:tri\s?wulan|tri\s?bulan|tw\.?)\s*(?:ke\s*-?\s*)?(?:IV|I{1,3}|[1-4]))\b"
_ANY = re.compile(r"\b(?:tri|tw)", re.IGNORECASE)  # quick, most lines name no quarter
_YEAR = r"(?:\s+(?:tahun\s+)?20\d\d)?"
_TO = r"\s*(?:s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga|[-–])\s*(?:bulan\s+)?"
_MONTHS = (
    rf"(?P<awal>{BULAN_CETAK}){_YEAR}"
    rf"(?:{_TO}|\s*,\s*(?:{BULAN_CETAK}){_YEAR}\s*,?\s*(?:dan|&)?\s*)(?P<akhir>{BULAN_CETAK})\b"
)
_BEHIND = re.compile(
    rf"(?P<sampai>(?:s\s?[./]?d\.?|sampai\s+dengan|hingga)\s+)?{_QUARTER}{_YEAR}\s*[,:]?\s*\(?\s*"
    rf"(?:(?:mulai|dari|bulan|periode|yaitu)\s+)*{_MONTHS}",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"{_MONTHS}{_YEAR}\s*,?\s*[(]\s*(?P<sampai>(?:s\s?[./]?d\.?|sampai\s+dengan)\s+)?{_QUARTER}",
    re.IGNORECASE,
)
_MONTHS_ALONE = re.compile(rf"\b(?:bulan|periode)\s+{_MONTHS}", re.IGNORECASE)
_QUARTER_ALONE = re.compile(_QUARTER, re.IGNORECASE)
_UP_TO = re.compile(r"(?:\bs\s?[./]?d\.?|\bsampai\s+dengan|\bhingga)\s+(?:akhir\s+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class _Sebutan:
    """A quarter with the first and last month named for it; `is_sampai` where it says 'up to'."""

    triwulan: int
    awal: int
    akhir: int
    is_sampai: bool

    @property
    def is_kumulatif(self) -> bool:
        return self.triwulan > 1 and (self.awal, self.akhir) == (1, self.triwulan * 3)

    @property
    def is_tepat(self) -> bool:
        own = (self.triwulan * 3 - 2, self.triwulan * 3)
        return (self.awal, self.akhir) == own or (self.is_kumulatif and self.is_sampai)


class BulanTriwulanSalah(AturanWaktu):
    """Bulan yang disebut bukan bulan triwulan itu.

    Yang diperiksa:
        Rentang bulan yang menerangkan sebuah triwulan, misalnya "Triwulan II (April s.d. Juni)". Rentang
        dari Januari diterima bila ditulis "sampai dengan Triwulan …".
    Mengapa:
        Pembaca tidak tahu kinerja bulan mana yang dilaporkan; sering kali teks triwulan lalu belum
        diganti.
    Contoh:
        "selama tiga bulan, Juli s.d. September (Triwulan IV)"
    Saran:
        Sesuaikan bulan dengan triwulannya.
    """

    kode = "NF001"
    judul = "Bulan tidak sesuai triwulan"
    saran = (
        "Sesuaikan bulan dengan triwulannya, atau tulis “sampai dengan Triwulan” untuk angka kumulatif."
    )

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each pair of a quarter and wrong months, with all its lines."""
        places: dict[_Sebutan, list[Tempat]] = {}
        for line in read_baris_laporan(naskah):
            for sebutan in _mentions(line.teks):
                if not sebutan.is_tepat:
                    places.setdefault(sebutan, []).append(line.tempat)
        for sebutan, tempat in places.items():
            yield self._finding(sebutan, tempat)

    def _finding(self, sebutan: _Sebutan, tempat: list[Tempat]) -> Temuan:
        own = f"{BULAN[sebutan.triwulan * 3 - 3]}–{BULAN[sebutan.triwulan * 3 - 1]}"
        text = (
            f"Triwulan {ROMAWI[sebutan.triwulan]} diterangkan sebagai"
            f" {BULAN[sebutan.awal - 1]}–{BULAN[sebutan.akhir - 1]}, seharusnya {own}"
        )
        if sebutan.is_kumulatif:
            return self.report(
                f"{text}, atau sebut “sampai dengan Triwulan {ROMAWI[sebutan.triwulan]}”.",
                *tempat,
                tingkat=TingkatTemuan.PERLU_DIPERIKSA,
                keyakinan=Keyakinan.MUNGKIN,
            )
        return self.report(f"{text}.", *tempat)


def _mentions(text: str) -> Iterator[_Sebutan]:
    if not _ANY.search(text):
        return
    close = (*_BEHIND.finditer(text), *_BEFORE.finditer(text))
    if not close:
        yield from _apart(text)
    for match in close:
        quarter = read_triwulan(match["triwulan"])
        first, last = bulan_ke(match["awal"]), bulan_ke(match["akhir"])
        if quarter and first and last:
            yield _Sebutan(quarter, first, last, match["sampai"] is not None)


def _apart(text: str) -> Iterator[_Sebutan]:
    """Yield the quarter and the months of a sentence that names one of each, words between them."""
    for sentence in split_kalimat(text):
        quarters = list(_QUARTER_ALONE.finditer(sentence))
        months = list(_MONTHS_ALONE.finditer(sentence))
        if len(quarters) != 1 or len(months) != 1:
            continue
        quarter = read_triwulan(quarters[0]["triwulan"])
        first, last = bulan_ke(months[0]["awal"]), bulan_ke(months[0]["akhir"])
        up_to = _UP_TO.search(sentence[: quarters[0].start()]) is not None
        if quarter and first and last:
            yield _Sebutan(quarter, first, last, up_to)
