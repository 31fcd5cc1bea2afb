"""NB044: the number of villages, inhabitants or hectares differs between places."""

import re
from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    split_menyimpang,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SIZE = r"(?P<angka>\d[\d.,]*\d|\d)\s*(?:\([^)]{3,40}\)\s*)?"
_UNITS = re.compile(
    rf"\b(?:terdiri (?:dari|atas)|membawahi|mewilayahi|meliputi|memiliki|terbagi (?:dalam|menjadi|atas))"
    rf"\s+{_SIZE}"
    r"(?P<benda>desa/kelurahan|desa|kelurahan|kecamatan|puskesmas)\b(?!\s+(?!dan\b|yang\b|di\b|dengan\b)\w)",
    re.IGNORECASE,
)
_AREA = re.compile(
    rf"\bluas wilayah\b[^.;:\d]{{0,80}}?{_SIZE}"
    r"(?P<benda>km2|km²|ha|hektar|hektare)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(rf"\bjumlah penduduk\b[^.;:]{{0,120}}?{_SIZE}(?P<benda>jiwa)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:kecamatan|kabupaten|kota|wilayah)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")


class DataUmumBeda(AturanKontradiksi):
    """Data umum wilayah berbeda di dua tempat.

    Yang diperiksa:
        Kalimat tentang banyaknya desa, kelurahan, kecamatan atau puskesmas di wilayah kerja, luas
        wilayah, dan jumlah penduduk. Kalimat yang menyebut tahun lain tidak dibandingkan.
    Mengapa:
        Banyak indikator dihitung terhadap jumlah desa atau penduduk; pembagi yang berbeda membuat
        capaian berbeda.
    Contoh:
        "Wilayah kecamatan terdiri dari 12 desa" di Bab I, "terdiri atas 13 desa" di Bab III.
    Saran:
        Cocokkan dengan data wilayah administrasi dan data kependudukan.
    """

    kode = "NB044"
    judul = "Data umum wilayah berbeda"
    saran = "Cocokkan dengan data wilayah administrasi dan kependudukan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each deviating number."""
        groups: dict[str, list[Sebutan]] = defaultdict(list)
        for benda, sebutan in _mentions(naskah):
            groups[benda].append(sebutan)
        for benda, group in groups.items():
            parted = split_menyimpang(group)
            for other in first_each(parted[1]) if parted else ():
                if parted:
                    yield self.report(
                        f"Disebut {other.teks} {benda}, di tempat lain {parted[0].teks} {benda}.",
                        other.tempat,
                        parted[0].tempat,
                    )


def _mentions(naskah: NaskahTerbaca) -> Iterator[tuple[str, Sebutan]]:
    for kalimat in naskah.daftar_kalimat:
        years = set(_YEAR.findall(kalimat.teks))
        if (years and str(naskah.identitas.tahun) not in years) or not _OWN.search(kalimat.teks):
            continue
        for pattern in (_UNITS, _AREA, _PEOPLE):
            for match in pattern.finditer(kalimat.teks):
                number = match["angka"]
                yield match["benda"].lower(), Sebutan(kalimat.tempat, number, number)
