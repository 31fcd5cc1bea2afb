"""Rule ND032."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_ABOVE = re.compile(r"\btab(?:el|le)(?: tersebut)? (?:di ?atas|sebelumnya)\b", re.IGNORECASE)
_SECTION = re.compile(r"\b(?:sasaran|tujuan|indikator|program)\b", re.IGNORECASE)


class AcuanTabelDiAtas(AturanFormat):
    """Kalimat merujuk “tabel di atas”, padahal tabelnya belum ada.

    Yang diperiksa:
        Kalimat yang menyebut tabel di atas, di subbab atau butir sasaran yang belum memuat tabel apa pun
        sebelum kalimat itu tetapi memuatnya sesudahnya.

    Mengapa:
        Pembaca mencari angka di tabel yang salah, yaitu tabel subbab sebelumnya.

    Contoh:
        Rumus “sesuai dengan tabel di atas” diikuti tabelnya di bawah.

    Saran:
        Sebut nomor tabelnya, atau tulis “tabel berikut”.
    """

    kode = "ND032"
    judul = "Rujukan tabel di atas tidak ada tabelnya"
    saran = "Sebut nomor tabelnya, atau tulis “tabel berikut”."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Follow the parts of the report and see where each part has its first table."""
        borders = _borders(naskah)
        waiting: list[Paragraf] = []
        has_table = True
        for bagian in naskah.naskah.daftar_bagian:
            if not isinstance(bagian, Paragraf):
                for paragraf in waiting:
                    yield self.report(
                        f"Kalimat “{_excerpt(paragraf.teks)}” merujuk tabel di atas, padahal "
                        "tabelnya di bawah.",
                        paragraf.tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )
                waiting, has_table = [], True
            elif bagian.tempat.baris in borders:
                waiting, has_table = [], False
            elif not has_table and _ABOVE.search(bagian.teks):
                waiting.append(bagian)


def _borders(naskah: NaskahTerbaca) -> set[int]:
    """Return the lines where a part begins: headings, and items of a list that name its subject."""
    headings = {judul.tempat.baris for judul in naskah.daftar_judul}
    items = {
        butir.tempat.baris
        for daftar in naskah.daftar_butir
        for butir in daftar.daftar_butir
        if butir.penanda.isdigit() and _SECTION.search(butir.teks) and not _ABOVE.search(butir.teks)
    }
    return headings | items


def _excerpt(teks: str) -> str:
    found = _ABOVE.search(teks)
    return found[0] if found else ""
