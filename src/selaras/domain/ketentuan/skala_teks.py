"""A scale as people type it in one line: '91-100 Sangat Tinggi; 76-90 Tinggi; 0-75 Rendah'."""

import re
from decimal import Decimal

from selaras.domain.skala import BacaanSkala, Kategori, Skala, SkalaError

_NUMBER = r"\d{1,6}(?:[.,]\d{1,6})?"
_ROW = re.compile(
    rf"(?P<mark>>=|≥|>|<=|≤|<)?\s*(?P<low>{_NUMBER})"
    rf"(?:\s*[-–]\s*(?P<open><)?\s*(?P<high>{_NUMBER}))?\s+(?P<label>[^\W\d].*)"
)
_FROM = {">=": True, "≥": True, ">": False}  # whether the number itself belongs to the row
_UP_TO = {"<=": True, "≤": True, "<": False}


class SkalaTeksError(ValueError):
    """The line is no scale; the message says which part, in Indonesian."""


def parse_skala(teks: str, bacaan: BacaanSkala, dasar_hukum: str) -> Skala:
    """Return the scale, rows from the best; SkalaTeksError for an unreadable row or a hole."""
    rows = [_row(part.strip()) for part in re.split(r"[;\n]", teks) if part.strip()]
    rows.sort(key=lambda row: row.batas_bawah, reverse=True)
    try:
        return Skala("capaian kinerja", tuple(rows), bacaan, dasar_hukum)
    except SkalaError as error:
        raise SkalaTeksError("; ".join(error.daftar_kesalahan)) from error


def _row(teks: str) -> Kategori:
    match = _ROW.fullmatch(teks)
    mark = match["mark"] if match else None
    if match is None or not (match["high"] or mark) or (match["high"] and mark in _UP_TO):
        raise SkalaTeksError(f"bagian '{teks}' bukan batas dan nama kategori")
    low, label = _decimal(match["low"]), match["label"].strip()
    if match["high"]:
        high, below = _decimal(match["high"]), bool(match["open"])
        return Kategori(label, low, high, atas_termasuk=not below, bawah_termasuk=_FROM[mark or ">="])
    if mark in _UP_TO:
        return Kategori(label, Decimal(), low, atas_termasuk=_UP_TO[mark])
    return Kategori(label, low, bawah_termasuk=_FROM[mark or ""])


def _decimal(teks: str) -> Decimal:
    return Decimal(teks.replace(",", "."))
