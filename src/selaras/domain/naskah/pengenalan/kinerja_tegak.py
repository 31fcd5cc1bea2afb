"""Tables of one indicator that the caption names: target and realisasi are rows, years are columns."""

import re
from collections.abc import Iterable, Iterator, Sequence

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.pengenalan.kata_kolom import classify
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel

_WORD = re.compile(r"[^\W\d_]{3,}")
_FEWEST_YEARS = 2
_ROWS = (JenisKolom.TARGET, JenisKolom.REALISASI, JenisKolom.CAPAIAN)
_LABELS = (JenisKolom.URAIAN, JenisKolom.LAIN)


def recognise_tegak(daftar_tabel: Iterable[Tabel], nama: Iterable[str]) -> Iterator[BarisKinerja]:
    """Yield one row per year of each such table; `nama` are the indicators that other tables know.

    Its place is the row of capaian, of realisasi where the table has none.
    """
    known = {name: _words(name) for name in dict.fromkeys(nama)}
    for tabel in daftar_tabel:
        years = [kolom for kolom in tabel.daftar_kolom if kolom.tahun and _is_bare(kolom)]
        if len(years) < _FEWEST_YEARS or tabel.has(JenisKolom.INDIKATOR) or not tabel.judul:
            continue
        named = _named(tabel.judul[-1].teks, known)
        rows = _labelled(tabel)
        if named and JenisKolom.REALISASI in rows:
            yield from (_one(tabel, named, kolom, rows) for kolom in years)


def _is_bare(kolom: Kolom) -> bool:
    return kolom.jenis in {JenisKolom.LAIN, JenisKolom.TARGET, JenisKolom.REALISASI}


def _named(caption: str, known: dict[str, frozenset[str]]) -> str:
    """Return the only indicator all whose words stand in the caption; the longest of several."""
    words = _words(caption)
    found = [name for name, own in known.items() if len(own) > 1 and own <= words]
    longest = max(found, key=lambda name: len(known[name]), default="")
    others = [name for name in found if not known[name] <= known[longest]]
    return "" if others else longest


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _labelled(tabel: Tabel) -> dict[JenisKolom, BarisData]:
    """Return the rows whose first cell is the name of a figure; [] where one stands twice."""
    found: dict[JenisKolom, BarisData] = {}
    for baris in tabel.daftar_baris:
        label = next((sel for sel in baris.daftar_sel if sel.kolom.jenis in _LABELS and sel.teks), None)
        kind = classify(label.teks) if label else None
        if kind in _ROWS:
            if kind in found:
                return {}
            found[kind] = baris
    return found


def _one(tabel: Tabel, nama: str, kolom: Kolom, rows: dict[JenisKolom, BarisData]) -> BarisKinerja:
    place = rows.get(JenisKolom.CAPAIAN, rows[JenisKolom.REALISASI])
    target, actual, capaian = (_number(rows.get(kind), kolom) for kind in _ROWS)
    return BarisKinerja(
        place.tempat,
        tabel,
        "",
        nama,
        target=target if kolom.jenis is not JenisKolom.REALISASI else None,
        realisasi=actual if kolom.jenis is not JenisKolom.TARGET else None,
        capaian=capaian,
        tahun=kolom.tahun,
    )


def _number(baris: BarisData | None, kolom: Kolom) -> AngkaCetak | None:
    cells: Sequence[AngkaCetak | None] = [
        sel.angka for sel in (baris.daftar_sel if baris else ()) if sel.kolom.indeks == kolom.indeks
    ]
    return cells[0] if cells else None
