"""The scales that a report itself prints: ranges of a value with their labels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kemiripan import split_kata
from selaras.audit.rules.naskah.kontradiksi.angka_teks import read_angka_teks
from selaras.domain.naskah.isi import BarisTabel, TabelMentah
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

GRADE = (
    r"(?:(?:sangat|cukup|kurang|tidak|amat|agak|belum)\s+)?"
    r"(?:tinggi|sedang|rendah|cukup|baik|kurang|memuaskan|memadai|buruk|berhasil|istimewa|efektif|efisien|gagal"
    r"|jelek|puas|(?:melampaui|memenuhi|mencapai|sesuai|di bawah|di atas)\s+target|tercapai|terpenuhi)"
)
_LABEL = re.compile(rf"(?:(?P<kode>[A-D]{{1,2}})\s*[(:.–-]?\s*)?(?P<nama>{GRADE})\s*\)?", re.IGNORECASE)
_RANGE = re.compile(
    r"^[:\s$]*(?:\\?[<>≤≥=]|\\?leq|\\?geq|\d|di (?:atas|bawah)|kurang|lebih|nilai)", re.IGNORECASE
)
_UPPER = re.compile(r"^\W*(?:\$?\\leq|≤|<|kurang|di bawah)", re.IGNORECASE)
_SYMBOL = re.compile(r"\\leq|\\geq|\\%|\$")
_CODE = re.compile(r"[A-Z]{1,3}")
_FEWEST = 3  # rows of a scale


@dataclass(frozen=True)
class BarisSkala:
    """One row: from `bawah` to `atas` inclusive, None where open."""

    tempat: Tempat
    label: str
    bawah: Decimal | None
    atas: Decimal | None
    kode: str = ""  # the short form that tables print in place of the label

    def holds(self, nilai: Decimal) -> bool:
        """Tell whether a value lies in the row."""
        return (self.bawah is None or nilai >= self.bawah) and (self.atas is None or nilai <= self.atas)


@dataclass(frozen=True)
class Skala:
    """The rows of one table, in its order."""

    daftar_baris: tuple[BarisSkala, ...]

    @property
    def daftar_label(self) -> frozenset[str]:
        """Return the labels in small letters."""
        return frozenset(baris.label for baris in self.daftar_baris)

    def label_of(self, text: str) -> str:
        """Return the label that a cell prints, be it by its short form; '' for a foreign one."""
        by_code = {baris.kode: baris.label for baris in self.daftar_baris if baris.kode}
        found = by_code.get(text.strip()) or key_label(text)
        return found if found in self.daftar_label else ""

    def find(self, nilai: Decimal) -> BarisSkala | None:
        """Return the row that alone holds the value; a value beyond the best row belongs to that row."""
        rows = [baris for baris in self.daftar_baris if baris.holds(nilai)]
        if len(rows) == 1:
            return rows[0]
        best = max(self.daftar_baris, key=lambda baris: baris.bawah or Decimal(0))
        return best if not rows and best.atas is not None and nilai > best.atas else None


def read_skala(naskah: NaskahTerbaca) -> tuple[Skala, ...]:
    """Return the scales of all tables."""
    found = (Skala(tuple(_rows(tabel))) for tabel in naskah.naskah.daftar_tabel)
    return tuple(skala for skala in found if len(skala.daftar_baris) >= _FEWEST)


def key_label(text: str) -> str:
    """Return a label as compared: 'B (Baik)' and 'BAIK' are 'baik'."""
    match = _LABEL.fullmatch(text.strip())
    return " ".join(split_kata(match["nama"])) if match else ""


def _rows(tabel: TabelMentah) -> Iterator[BarisSkala]:
    for baris in tabel.daftar_baris:
        yield from _pairs(baris)


def _pairs(baris: BarisTabel) -> Iterator[BarisSkala]:
    """Yield each range that stands beside a label, in either order."""
    cells = [cell for cell in baris.sel if cell.strip()]
    used = -1
    for number in range(len(cells) - 1):
        left, right = cells[number : number + 2]
        if number <= used:
            continue
        label, text = (left, right) if key_label(left) else (right, left)
        if key_label(label) and (bounds := _bounds(text)):
            used = number + 1
            code = next((cell for cell in cells if _CODE.fullmatch(cell)), "")
            yield BarisSkala(baris.tempat, key_label(label), *bounds, code)


def _bounds(text: str) -> tuple[Decimal | None, Decimal | None] | None:
    if not _RANGE.search(text):
        return None
    numbers = [angka.nilai for angka in read_angka_teks(_spaced(text))]
    if len(numbers) == 2 and numbers[0] != numbers[1]:
        return min(numbers), max(numbers)
    if len(numbers) == 1 and re.search(r"[<>≤≥]|leq|geq|di (?:atas|bawah)|kurang|lebih", text):
        return (None, numbers[0]) if _UPPER.search(text) else (numbers[0], None)
    return None


def _spaced(text: str) -> str:
    """Part the two ends of a range, so that '76-90' is two numbers."""
    return re.sub(r"(?<=[\d%])\s*[-–—]\s*(?=\d)", " – ", _SYMBOL.sub(" ", text))
