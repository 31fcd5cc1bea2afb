"""NB002: a sentence announces another number of items than the list below it holds."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.bagian import DaftarButir
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_COUNT = re.compile(
    r"\b(?P<angka>\d{1,2}|[a-z]+(?: belas)?)\s*(?:\((?P<kata>[^)]{2,20})\)\s*)?"
    r"(?P<benda>misi|tujuan|sasaran|indikator|program|kegiatan|sub kegiatan|strategi|kebijakan|isu"
    r"|permasalahan|seksi|bagian|sub bagian|bidang|desa|kelurahan|faktor|komponen|unsur|aspek|fungsi"
    r"|tugas|rekomendasi|langkah|tahap|tahapan|prioritas|hal|poin)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r":\s*$|\b(?:sebagai berikut|berikut ini|yaitu|yakni|antara lain)\b", re.IGNORECASE
)
_OPEN = re.compile(r"\b(?:antara lain|di antaranya|diantaranya|misalnya|seperti)\b", re.IGNORECASE)


class JumlahDaftarBeda(AturanKontradiksi):
    """Jumlah yang disebut kalimat pengantar tidak sama dengan jumlah butir daftarnya.

    Yang diperiksa:
        Kalimat yang mengantar daftar dan menyebut berapa butirnya, dibandingkan dengan butir yang
        tertulis.
    Mengapa:
        Pembaca tidak tahu apakah ada butir yang hilang, berlebih, atau jumlahnya yang salah.
    Contoh:
        "… disusun 3 tujuan sebagai berikut:" diikuti empat tujuan bernomor 1 sampai 4.
    Saran:
        Samakan jumlah yang disebut dengan daftar, setelah memeriksa dokumen asalnya.
    """

    kode = "NB002"
    judul = "Jumlah butir tidak sama dengan yang disebut"
    saran = "Samakan jumlah yang disebut dengan banyaknya butir menurut dokumen asalnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each list whose announcement names another number."""
        for daftar in naskah.daftar_butir:
            announced = _announced(daftar)
            if announced is None or daftar.pengantar is None:
                continue
            number, thing = announced
            listed = len(daftar.daftar_butir)
            if number != listed and _is_whole(daftar):
                yield self.report(
                    f"Disebut {number} {thing}, sedangkan daftar di bawahnya memuat {listed} butir.",
                    daftar.pengantar.tempat,
                    daftar.daftar_butir[-1].tempat,
                    hitungan=f"disebut {number}; tertulis butir 1 sampai {listed}",
                )


def _announced(daftar: DaftarButir) -> tuple[int, str] | None:
    """Return the number with its noun that the announcement names, None where it names none or more."""
    text = daftar.pengantar.teks if daftar.pengantar else ""
    if not _ANNOUNCES.search(text) or _OPEN.search(text):
        return None
    last = re.split(r"[.;]\s", text)[-1]
    found = []
    for match in _COUNT.finditer(last):
        number = parse_bilangan(match["angka"])
        if number is not None and number > 1:
            found.append((number, match["benda"].lower()))
    return found[0] if len(found) == 1 else None


def _is_whole(daftar: DaftarButir) -> bool:
    """Tell whether the items run from the first without a gap, so that none was missed in reading."""
    marks = [butir.penanda for butir in daftar.daftar_butir]
    digits = [str(number) for number in range(1, len(marks) + 1)]
    letters = [chr(ord("a") + number) for number in range(len(marks))]
    return len(marks) > 1 and marks in (digits, letters)
