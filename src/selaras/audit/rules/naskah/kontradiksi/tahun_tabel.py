"""The year that a table speaks of, as its caption or the heading of its annex says."""

import re
from collections.abc import Iterator

from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_PLAN = re.compile(
    r"^\W*(?:lampiran\b.{0,20})?\b(?:(?:penetapan|perjanjian)\s+kinerja|rencana\s+(?:kerja|aksi|kinerja)|renja|rkt)\b"
    r"[^.;:]{0,60}\btahun\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:per|di)?banding\w*|\bterhadap\b|\bdengan\b", re.IGNORECASE)
_LONGEST = 120  # letters of a heading


def tables_of_other_years(naskah: NaskahTerbaca) -> frozenset[int]:
    """Return the numbers of the tables whose caption or annex names one year, not that of the report."""
    own = naskah.identitas.tahun
    if own is None:
        return frozenset()
    headings = tuple(_headings(naskah))
    return frozenset(t.nomor for t in naskah.daftar_tabel if _year(t, headings) not in (None, own))


def _year(tabel: Tabel, headings: tuple[tuple[int, int | None], ...]) -> int | None:
    """Return the year of the caption; without one that of the last heading above."""
    if found := set(_YEAR.findall(tabel.nama)):
        return int(found.pop()) if len(found) == 1 and not _COMPARED.search(tabel.nama) else None
    above = [year for baris, year in headings if baris < tabel.tempat.baris]
    return above[-1] if above else None


def _headings(naskah: NaskahTerbaca) -> Iterator[tuple[int, int | None]]:
    """Yield the line of each heading, with the one year that the title of a plan names."""
    known = {judul.tempat.baris: judul.tingkat for judul in naskah.daftar_judul}
    for paragraf in naskah.daftar_paragraf:
        years = set(_YEAR.findall(paragraf.teks))
        is_plan = len(paragraf.teks) <= _LONGEST and _PLAN.match(paragraf.teks) is not None
        if is_plan and len(years) == 1:
            yield paragraf.tempat.baris, int(years.pop())
        elif paragraf.tempat.baris in known:
            yield paragraf.tempat.baris, None
