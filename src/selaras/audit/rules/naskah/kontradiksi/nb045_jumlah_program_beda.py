"""NB045: the number of programmes, kegiatan or sub kegiatan said differs from the rows of the tables."""

import re
from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.uang import name_words
from selaras.domain.naskah.tabel import JenisBaris
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_SAID = re.compile(
    r"\b(?P<angka>\d{1,3}|[a-z]{3,12}(?: belas| puluh)?)\s?(?:\([^)]{2,30}\)\s?)?"
    r"(?P<benda>program|sub[ -]?kegiatan|kegiatan)\b",
    re.IGNORECASE,
)
_CARRIED_OUT = re.compile(
    r"\b(?:melaksanakan|dilaksanakan|terdiri|meliputi|mencakup|melalui|memuat|didukung)\b", re.IGNORECASE
)
_LEVELS = {"program": 1, "kegiatan": 2, "subkegiatan": 3}
_OTHER = re.compile(r"\b(?:prioritas|unggulan|strategis|daerah yang|tersebut)\b", re.IGNORECASE)


class JumlahProgramBeda(AturanKontradiksi):
    """Jumlah program, kegiatan atau sub kegiatan di narasi berbeda dengan tabel.

    Yang diperiksa:
        Kalimat "melaksanakan 6 program, 12 kegiatan dan 25 sub kegiatan", dibandingkan dengan banyaknya
        baris pada tiap jenjang di tabel anggaran, bila semua tabel memuat jumlah yang sama.
    Mengapa:
        Perbedaan menandakan ada program yang tidak dilaporkan atau narasi yang disalin dari tahun lain.
    Contoh:
        Narasi "5 program", tabel anggaran memuat enam program.
    Saran:
        Cocokkan dengan DPA yang berlaku.
    """

    kode = "NB045"
    judul = "Jumlah program atau kegiatan berbeda dengan tabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Cocokkan jumlah program dan kegiatan dengan DPA yang berlaku."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each number that no table fits."""
        counts = _count(naskah)
        for kalimat in naskah.daftar_kalimat:
            said = list(_SAID.finditer(kalimat.teks))
            if len(said) < 2 or not _CARRIED_OUT.search(kalimat.teks) or _OTHER.search(kalimat.teks):
                continue
            for match in said:
                benda = re.sub(r"[ -]", "", match["benda"].lower())
                number, level = parse_bilangan(match["angka"]), counts.get(_LEVELS[benda])
                if number and level and number != level[0]:
                    yield self.report(
                        f"Disebut {number} {match['benda'].lower()}, tabel memuat {level[0]}.",
                        kalimat.tempat,
                        level[1],
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _count(naskah: NaskahTerbaca) -> dict[int, tuple[int, Tempat]]:
    """Return how many names each level has and where they begin, where all tables that show it agree."""
    names: dict[int, dict[int, set[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(set))
    places: dict[int, Tempat] = {}
    for baris in naskah.daftar_uang:
        if baris.jenis is JenisBaris.DATA and baris.tingkat and baris.kode:
            names[baris.tingkat][baris.tabel.nomor].add(name_words(f"{baris.kode} {baris.uraian}"))
            places.setdefault(baris.tingkat, baris.tempat)
    found = {level: {len(kept) for kept in tables.values()} for level, tables in names.items()}
    return {level: (sizes.pop(), places[level]) for level, sizes in found.items() if len(sizes) == 1}
