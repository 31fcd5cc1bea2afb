"""What reading a number gives: the value, its unit as typed, and what the reader should be told."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class JenisAngka(StrEnum):
    """The kind of a column; it decides whether '1.234' means thousands or decimals."""

    UANG = "uang"  # rupiah: separators before three digits are thousands
    CACAH = "cacah"  # whole counts: as UANG, and no fraction is accepted
    PERSEN = "persen"  # a single separator is always the decimal one
    NILAI = "nilai"  # index, score, rate: '1.234' stays ambiguous and is refused


@dataclass(frozen=True)
class Bacaan:
    """A number as read from text.

    `nilai` is None where the text says there is no value ('-', 'N/A'); missing is never zero.
    `satuan` is the unit typed behind the number, `predikat` a grade in brackets as in '65 (B)'.
    `nilai_kedua` and `satuan_kedua` belong to pairs such as '23/14 Orang/Bulan'.
    `peringatan` holds sentences for the person who typed it.
    """

    nilai: Decimal | None
    satuan: str = ""
    predikat: str = ""
    nilai_kedua: Decimal | None = None
    satuan_kedua: str = ""
    peringatan: tuple[str, ...] = ()


class AngkaError(ValueError):
    """The text is no number, or it can be read in more than one way (then `kemungkinan` names each)."""

    def __init__(self, teks: str, alasan: str, kemungkinan: tuple[Decimal, ...] = ()) -> None:
        self.teks = teks
        self.alasan = alasan
        self.kemungkinan = kemungkinan
        super().__init__(f"'{teks}' {alasan}")
