"""Rule ND043."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_ITEM = re.compile(r"(?:[-•–]\s*)?(?P<penanda>\(?(?:\d{1,2}|[a-z])[.)])\s+\S")
_FEW = 3  # items that a list needs before its order is judged
_NEAR = 2  # steps forward that the rule over skipped items sees


@dataclass(frozen=True)
class _Butir:
    """An item: its place, its order and the signs around it."""

    tempat: Tempat
    urutan: int
    cetak: str
    gaya: tuple[bool, str]


class ButirDiLuarUrutan(AturanFormat):
    """Satu butir daftar bertanda di luar urutan, padahal butir lainnya urut.

    Yang diperiksa:
        Butir bernomor atau berhuruf pada baris yang berurutan, sedikitnya tiga: setiap butir
        dibandingkan dengan tempatnya dalam daftar yang dimulai dari 1 atau a.

    Mengapa:
        Tanda yang salah membuat rujukan ke butir itu keliru.

    Contoh:
        Butir a, d, c.

    Saran:
        Betulkan tanda butir itu.
    """

    kode = "ND043"
    judul = "Tanda butir di luar urutan"
    saran = "Betulkan tanda butir itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report the only item of a list that does not stand at its place."""
        for row in _rows(naskah):
            wrong = [(n, butir) for n, butir in enumerate(row, start=1) if butir.urutan != n]
            if len(row) < _FEW or len(wrong) != 1:
                continue
            place, butir = wrong[0]
            step = butir.urutan - row[place - 2].urutan
            if place > 1 and (butir.urutan == 1 or not 0 <= step <= _NEAR):
                yield self.report(
                    f"Butir ke-{place} bertanda {butir.cetak}, padahal butir lainnya berurutan.",
                    butir.tempat,
                    row[place - 2].tempat,
                )


def _rows(naskah: NaskahTerbaca) -> Iterator[list[_Butir]]:
    """Yield the items of one style that follow each other line by line."""
    row: list[_Butir] = []
    for bagian in naskah.naskah.daftar_bagian:
        butir = _read(bagian) if isinstance(bagian, Paragraf) else None
        begins = butir is not None and butir.urutan == 1 and not _repeats(row, butir)
        if row and (butir is None or butir.gaya != row[0].gaya or begins):
            yield row
            row = []
        if butir and (row or begins):
            row.append(butir)
    yield row


def _repeats(row: list[_Butir], butir: _Butir) -> bool:
    """Tell whether a first item stands right below another first item of the same style."""
    return len(row) == 1 and row[0].gaya == butir.gaya and row[0].urutan == 1


def _read(paragraf: Paragraf) -> _Butir | None:
    match = _ITEM.match(paragraf.teks.strip())
    if match is None or paragraf.tingkat is not None:
        return None  # a numbered heading ends the list above it
    marker = match["penanda"].strip("().")
    order = int(marker) if marker.isdigit() else ord(marker) - ord("a") + 1
    style = (marker.isdigit(), match["penanda"].replace(marker, ""))
    return _Butir(paragraf.tempat, order, marker, style)
