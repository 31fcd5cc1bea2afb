"""NF023: the year or quarter that is called the last, the next or this one is another."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import ROMAWI
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_YEAR = re.compile(
    r"\b(?P<sebutan>tahun\s+(?:(?P<lalu>sebelumnya|lalu|yang\s+lalu)|(?P<depan>berikutnya|depan|mendatang)"
    r"|(?P<ini>ini)))"
    r"\s*(?:,\s*)?\(?\s*(?:yaitu|yakni)?\s*(?:tahun\s+)?(?P<tahun>20\d\d)\b(?!\s*[-–/]\s*20)",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    r"\b(?P<sebutan>tri(?:wulan|bulan)\s+(?:(?P<lalu>sebelumnya|lalu|yang\s+lalu)|(?P<depan>berikutnya|depan)"
    r"|(?P<ini>ini)))"
    r"\s*(?:,\s*)?\(?\s*(?:yaitu|yakni)?\s*(?P<triwulan>tri(?:wulan|bulan)\s+(?:IV|I{1,3}|[1-4]))\b"
    r"(?!\s+tahun\s+20)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\b20\d\d\b")
_STEPS = {"lalu": -1, "depan": 1, "ini": 0}
_QUARTERS = 4


class SebutanPeriodeLaluSalah(AturanWaktu):
    """Tahun atau triwulan yang disebut sebelumnya, berikutnya, atau ini keliru.

    Yang diperiksa:
        Sebutan seperti "tahun sebelumnya (2021)", "tahun ini (2023)", dan "triwulan berikutnya, yaitu
        Triwulan III" dibandingkan dengan periode laporan. Kalimat yang menyebut tahun lain lagi
        dilewati, sebab acuannya belum tentu tahun laporan.
    Mengapa:
        Sebutan yang tertinggal dari laporan lalu membuat pembandingan keliru dibaca.
    Contoh:
        Laporan Tahun 2023: "dibandingkan dengan tahun sebelumnya (2021)".
    Saran:
        Betulkan tahun atau triwulannya, dan pastikan angka yang dibandingkan memang milik periode itu.
    """

    kode = "NF023"
    judul = "Sebutan periode sebelum atau sesudahnya keliru"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan periodenya, dan pastikan angka yang dibandingkan memang milik periode itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence that miscalls a year or a quarter."""
        year, quarter = naskah.identitas.tahun, naskah.identitas.triwulan
        for kalimat in naskah.daftar_kalimat:
            wrong = (year and _wrong_year(kalimat, year)) or (
                quarter and _wrong_quarter(kalimat, quarter)
            )
            if wrong:
                yield self.report(wrong, kalimat.tempat)


def _wrong_year(kalimat: Kalimat, own: int) -> str:
    """Return what is wrong with the year that a sentence calls so, '' where nothing is."""
    match = _YEAR.search(kalimat.teks)
    if match is None or not set(_ANY_YEAR.findall(kalimat.teks)) <= {str(own), match["tahun"]}:
        return ""
    right = own + _step(match)
    if int(match["tahun"]) == right:
        return ""
    return (
        f"“{match['sebutan']}” dalam laporan Tahun {own} disebut {match['tahun']}; seharusnya {right}."
    )


def _wrong_quarter(kalimat: Kalimat, own: int) -> str:
    """Return what is wrong with the quarter that a sentence calls so, '' where nothing is."""
    match = _QUARTER.search(kalimat.teks)
    named = match and read_triwulan(match["triwulan"])
    if match is None or not named:
        return ""
    right = (own + _step(match) - 1) % _QUARTERS + 1
    if named == right:
        return ""
    return (
        f"“{match['sebutan']}” dalam laporan Triwulan {ROMAWI[own]} disebut Triwulan {ROMAWI[named]};"
        f" seharusnya Triwulan {ROMAWI[right]}."
    )


def _step(match: re.Match[str]) -> int:
    """Return how far the period that is called so lies from the own one."""
    return next(step for name, step in _STEPS.items() if match[name])
