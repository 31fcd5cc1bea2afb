"""Which sasaran stands beside which indicator, in every table that shows both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kemiripan import kesamaan, split_kata
from selaras.audit.rules.naskah.kontradiksi.ukuran import is_same_indikator, read_ukuran
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_FORM = re.compile(r"(?i)\b(?:meningkatkan|meningkatnya|peningkatan|mewujudkan|terwujudnya)\b")
_MISSING = re.compile(r"(?i)^\W*(?:belum|tidak|menunggu)\b")
_ALIKE = 88  # from here two names are wordings of one
_LEVEL = re.compile(r"(?i)^\W*(?:tujuan|sasaran)(?: strategis| renstra)?\s*\d*\s*:\s*")


@dataclass(frozen=True)
class Pasangan:
    """A row that shows a sasaran and its indicator."""

    tempat: Tempat
    tabel: int
    sasaran: str
    indikator: str


def read_pasangan(naskah: NaskahTerbaca) -> Iterator[Pasangan]:
    """Yield the rows that show both."""
    for ukuran in read_ukuran(naskah):
        if _is_named(ukuran.sasaran) and _is_named(ukuran.indikator) and not ukuran.kegiatan:
            sasaran = _LEVEL.sub("", ukuran.sasaran)
            yield Pasangan(ukuran.tempat, ukuran.baris.tabel.nomor, sasaran, ukuran.indikator)


def is_same_sasaran(left: str, right: str) -> bool:
    """Tell whether two wordings are meant to be one sasaran: the same words but for its first one."""
    a, b = (set(split_kata(_FORM.sub("", name))) - {"dan", "di"} for name in (left, right))
    return bool(a) and bool(b) and (a <= b or b <= a or len(a ^ b) * 4 <= len(a | b))


def is_same_measure(left: Pasangan, right: Pasangan) -> bool:
    """Tell whether two rows show one indicator, be it in other words."""
    if is_same_indikator(left.indikator, right.indikator):
        return True
    return kesamaan(left.indikator, right.indikator) >= _ALIKE


def _is_named(text: str) -> bool:
    """Tell a name from a dash and from the words that stand for a missing one."""
    return len(split_kata(text)) > 1 and not _MISSING.match(text)
