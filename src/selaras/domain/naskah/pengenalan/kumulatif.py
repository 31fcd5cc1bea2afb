"""Columns that run up to a quarter, in tables that hold other figures of the year beside them."""

import re

from selaras.domain.naskah.pengenalan.kata_kolom import normalise
from selaras.domain.naskah.tabel import JenisKolom, Kolom, Tabel

_UP_TO = re.compile(
    r"\b(?:s ?/? ?d|sampai(?: dengan)?|hingga) (?:akhir )?"
    r"(?:tr?w|tri ?wulan|tribulan)[ -]*(iv|i{1,3}|[1-4])\b"
)
_AGAINST = re.compile(
    r"\b(?:terhadap|dari)(?: target)? (?:s ?/? ?d )?(?:tr?w|tri ?wulan)[ -]*(iv|i{1,3}|[1-4])\b"
)
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_KINDS = (JenisKolom.TARGET, JenisKolom.REALISASI)


def running_columns(tabel: Tabel) -> dict[int, int]:
    """Return the columns that run up to a quarter, by their place, with minus the number of it.

    Only where both target and realisasi have such a column, and the table holds another of their
    kind: elsewhere the running figure is that of the report. The capaian against it belongs to them.
    """
    found = {
        kind: [kolom for kolom in tabel.kolom(kind) if (_quarter(_UP_TO, kolom))] for kind in _KINDS
    }
    quarters = {_quarter(_UP_TO, kolom) for columns in found.values() for kolom in columns}
    if len(quarters) != 1 or any(len(columns) != 1 for columns in found.values()):
        return {}
    if all(len(tabel.kolom(kind)) == 1 for kind in _KINDS):
        return {}
    quarter = quarters.pop()
    against = [k for k in tabel.kolom(JenisKolom.CAPAIAN) if quarter in _quarters(k)]
    columns = [*found[JenisKolom.TARGET], *found[JenisKolom.REALISASI], *against[:1]]
    return {kolom.indeks: -(quarter or 0) for kolom in columns}


def _quarters(kolom: Kolom) -> set[int | None]:
    return {_quarter(_UP_TO, kolom), _quarter(_AGAINST, kolom)}


def _quarter(pattern: re.Pattern[str], kolom: Kolom) -> int | None:
    match = pattern.search(normalise(kolom.teks))
    return (_NUMERALS.get(match[1]) or int(match[1])) if match else None
