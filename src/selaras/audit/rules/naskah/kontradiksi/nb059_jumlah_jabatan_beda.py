"""NB059: a sentence counts several kinds of posts, and the list below it holds another number of one."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.bagian import DaftarButir
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_POST = re.compile(
    r"\b(?P<angka>\d{1,2}|[a-z]{3,10})\s*(?:\([^)]{2,20}\)\s*)?(?:orang\s+)?"
    r"(?P<benda>sekretaris|kepala (?:sub\s?bagian|bagian|seksi|sub\s?bidang|bidang|unit)"
    r"|kasubbag|kasubag|kasi|kabid|seksi|sub\s?bagian|bidang|lurah)\b",
    re.IGNORECASE,
)
_FEWEST = 2  # kinds of posts in one sentence


class JumlahJabatanBeda(AturanKontradiksi):
    """Jumlah satu jenis jabatan berbeda dengan daftar di bawahnya.

    Yang diperiksa:
        Kalimat pengantar yang menghitung beberapa jenis jabatan ("1 sekretaris, 4 kepala seksi, dan 2
        kepala subbagian"), bila tiap jenis dikenali pada butir daftar di bawahnya.
    Mengapa:
        Susunan organisasi adalah dasar perjanjian kinerja berjenjang; jabatan yang hilang berarti
        perjanjiannya juga hilang.
    Contoh:
        "5 kepala seksi", sedangkan daftarnya memuat empat.
    Saran:
        Cocokkan dengan peraturan tentang susunan organisasi.
    """

    kode = "NB059"
    judul = "Jumlah jabatan berbeda dengan daftar"
    saran = "Cocokkan dengan peraturan tentang susunan organisasi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each list in which one kind of posts is counted otherwise."""
        for daftar in naskah.daftar_butir:
            said = _said(daftar)
            wrong = [(kind, number) for kind, number in said.items() if _listed(daftar, kind) != number]
            is_sure = len(said) >= _FEWEST and all(_listed(daftar, kind) for kind in said)
            if is_sure and len(wrong) == 1 and daftar.pengantar:
                kind, number = wrong[0]
                yield self.report(
                    f"Disebut {number} {kind}, daftar di bawahnya memuat {_listed(daftar, kind)}.",
                    daftar.pengantar.tempat,
                )


def _said(daftar: DaftarButir) -> dict[str, int]:
    text = daftar.pengantar.teks if daftar.pengantar else ""
    found: dict[str, int] = {}
    for match in _POST.finditer(text):
        number = parse_bilangan(match["angka"])
        if number:
            found[_key(match["benda"])] = number
    return found


def _listed(daftar: DaftarButir, kind: str) -> int:
    return sum(_key(butir.teks).startswith(kind) for butir in daftar.daftar_butir)


def _key(text: str) -> str:
    return re.sub(r"\bsub\s+", "sub", " ".join(text.casefold().split()))
