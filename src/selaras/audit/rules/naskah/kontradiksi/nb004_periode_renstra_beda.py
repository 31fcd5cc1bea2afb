"""NB004: the period of the Renstra differs between places."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    read_baris,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_PLAN = r"renstra\w*|rencana strategis|perencanaan strategis|rpjmd|jangka menengah daerah"
_PERIOD = re.compile(
    rf"(?:{_PLAN})(?P<antara>[^.;:\d]{{0,110}}?)\b(?P<awal>20\d\d)\s*"
    r"(?:[-–—/]|s\s?/\s?d|s\.d\.?|sampai(?: dengan)?)\s*"
    r"(?:tahun\s+)?(?P<akhir>20\d\d)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"akhir (?:periode |masa |tahun )?(?:renstra|rencana strategis)[^.;:\d]{0,40}?"
    r"\btahun\s+(?P<akhir>20\d\d)",
    re.IGNORECASE,
)
_SPAN = range(2, 7)  # years from the first to the last of such a plan


class PeriodeRenstraBeda(AturanKontradiksi):
    """Periode Renstra atau RPJMD ditulis berbeda di tempat lain.

    Yang diperiksa:
        Setiap sebutan periode rencana jangka menengah ("Renstra Tahun 2021–2026") dan tahun akhirnya.
        Dua periode yang tidak beririsan, misalnya Renstra lama dan Renstra baru, tidak dipersoalkan.
    Mengapa:
        Target akhir, urutan tahun dan perbandingan kinerja bergantung pada periode rencana yang sama.
    Contoh:
        Ringkasan menyebut Renstra 2023–2026, Bab II menyebut Renstra 2021–2026.
    Saran:
        Tulis periode menurut dokumen Renstra yang berlaku di semua tempat.
    """

    kode = "NB004"
    judul = "Periode Renstra berbeda"
    saran = "Samakan periode rencana dengan dokumen Renstra yang berlaku."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each place that names another period, or another last year."""
        parted = split_menyimpang(_periods(naskah))
        usual = parted[0] if parted else next(_periods(naskah), None)
        if usual is None:
            return
        for other in parted[1] if parted else ():
            if _overlaps(usual.kunci, other.kunci):
                yield self.report(
                    f"Periode rencana ditulis {other.kunci}, di tempat lain {usual.kunci}.",
                    other.tempat,
                    usual.tempat,
                )
        yield from self._check_end(naskah, usual)

    def _check_end(self, naskah: NaskahTerbaca, usual: Sebutan) -> Iterator[Temuan]:
        first, last = usual.kunci.split("–")
        for tempat, text in read_baris(naskah):
            for match in _END.finditer(text):
                if match["akhir"] != last and int(first) < int(match["akhir"]):
                    yield self.report(
                        f"Akhir Renstra disebut tahun {match['akhir']}, padahal periodenya"
                        f" {usual.kunci}.",
                        tempat,
                        usual.tempat,
                    )


def _periods(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tempat, text in read_baris(naskah):
        for match in _PERIOD.finditer(text):
            if int(match["akhir"]) - int(match["awal"]) in _SPAN:
                yield Sebutan(tempat, match[0], f"{match['awal']}–{match['akhir']}")


def _overlaps(left: str, right: str) -> bool:
    """Tell whether two periods share more than a year of change, so that both cannot hold."""
    (a, b), (c, d) = (map(int, period.split("–")) for period in (left, right))
    return min(b, d) - max(a, c) >= 2
