"""Small reports of an office that does not exist, for the tests of recognition."""

from selaras.domain.naskah.isi import Asal, BarisTabel, Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.tempat import Tempat


def make_naskah(text: str) -> Naskah:
    """Return a report; a line with tabs is a row of a table, an empty line only counts."""
    parts: list[Paragraf | TabelMentah] = []
    rows: list[BarisTabel] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if "\t" in line:
            rows.append(BarisTabel(Tempat(number), tuple(cell.strip() for cell in line.split("\t"))))
            continue
        if rows:
            parts.append(TabelMentah(tuple(rows)))
            rows = []
        if line.strip():
            parts.append(Paragraf(Tempat(number), line.strip()))
    if rows:
        parts.append(TabelMentah(tuple(rows)))
    return Naskah("contoh.txt", Asal.TEKS, tuple(parts))
