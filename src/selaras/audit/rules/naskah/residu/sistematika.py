"""The parts of a report where instructions belong: the list of its chapters, and forms to fill in."""

import re

from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_FORM = re.compile(
    r"\b(?:sistematika|kuesioner|kuisioner|formulir|form|survei|survey|sop)\b", re.IGNORECASE
)


def is_about_form(naskah: NaskahTerbaca, tempat: Tempat) -> bool:
    """Tell whether a line lies below a heading such as 'Sistematika' or 'Formulir'."""
    above = [judul for judul in naskah.daftar_judul if judul.tempat <= tempat]
    return bool(above) and _FORM.search(above[-1].teks) is not None
