"""One value of a regulation, never a bare number."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from selaras.domain.pilihan import Pilihan

NASIONAL = "nasional"


class Keyakinan(Pilihan):
    """How sure we are that the regulation says so."""

    TEKS = "teks", "Teks peraturan dibaca"
    SEKUNDER = "sekunder", "Sumber kedua"
    PRAKTIK = "praktik", "Terlihat dalam laporan"
    TURUNAN = "turunan", "Dihitung atau disimpulkan"
    INGATAN = "ingatan", "Belum diperiksa pada sumbernya"


@dataclass(frozen=True)
class Parameter:
    """`nilai` is as in the file; `lingkup` is 'nasional' or the name of a kabupaten."""

    kunci: str
    nilai: Any
    berlaku_sejak: date
    dasar_hukum: str
    keyakinan: Keyakinan
    lingkup: str
    satuan: str = ""
    catatan: str = ""


class DasarSetempat(NamedTuple):
    """A key that the workbook of an office settles otherwise than the files, and on what basis."""

    kunci: str
    dasar_hukum: str
