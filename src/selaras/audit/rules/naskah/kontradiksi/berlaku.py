"""Which rows of performance hold: those of the report's year, not those of a plan since changed."""

import re
from collections.abc import Iterable, Iterator

from selaras.audit.rules.naskah.kontradiksi.tahun_tabel import tables_of_other_years
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca

_PLAN = re.compile(
    r"\b(?:perjanjian kinerja|rencana (?:kerja|aksi|kinerja)|renja|renstra)\b", re.IGNORECASE
)
_CHANGED = re.compile(r"\b(?:sebelum|setelah|sesudah|semula|perubahan|menjadi)\b", re.IGNORECASE)
_CHANGED_PLAN = re.compile(
    r"\b(?:(?:perjanjian|penetapan) kinerja(?: \w+){0,3} perubahan"
    r"|perubahan(?: \w+){0,3} (?:perjanjian kinerja|target|renja|rencana (?:kerja|aksi)|renstra))\b",
    re.IGNORECASE,
)


def without_replaced(daftar: Iterable[Ukuran], naskah: NaskahTerbaca) -> Iterator[Ukuran]:
    """Leave out the rows of plans where the report shows that one of them was changed."""
    is_changed = _changes_targets(naskah)
    return (u for u in daftar if not (is_changed and _is_replaced(u.baris.tabel.nama)))


def _changes_targets(naskah: NaskahTerbaca) -> bool:
    """Tell whether an agreement or its targets were changed; a change of the budget alone moves none."""
    headers = (k.teks for t in naskah.daftar_tabel for k in t.kolom(JenisKolom.TARGET))
    titles = (t.nama for t in naskah.daftar_tabel), (j.teks for j in naskah.daftar_judul)
    return any(map(_CHANGED.search, headers)) or any(
        _CHANGED_PLAN.search(title) for group in titles for title in group
    )


def _is_replaced(caption: str) -> bool:
    return bool(_PLAN.search(caption)) and "perubahan" not in caption.casefold()


def rows_of_year(daftar: Iterable[Ukuran], naskah: NaskahTerbaca) -> Iterator[Ukuran]:
    """Yield the rows that speak of the year of the report."""
    year, foreign = naskah.identitas.tahun, tables_of_other_years(naskah)
    for ukuran in daftar:
        named = ukuran.baris.tahun
        if named == year or (named is None and ukuran.baris.tabel.nomor not in foreign):
            yield ukuran
