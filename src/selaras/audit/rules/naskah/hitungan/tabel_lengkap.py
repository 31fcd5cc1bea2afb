"""Tables of a report; one whose header words nobody knows takes its first row for a header."""

from dataclasses import replace

from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.kata_kolom import classify
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_LEAST_COLUMNS = 3
_LONGEST = 60  # letters of a header cell


def list_tabel(naskah: NaskahTerbaca) -> tuple[Tabel, ...]:
    """Return the tables in order, each with the header it seems to have."""
    return tuple(_promote(tabel) if _lacks_header(tabel) else tabel for tabel in naskah.daftar_tabel)


def _lacks_header(tabel: Tabel) -> bool:
    """Tell whether a table without header begins with a row of words above a row with figures."""
    if tabel.kepala or len(tabel.daftar_baris) < _LEAST_COLUMNS:
        return False
    first, second = tabel.daftar_baris[:2]
    words = [sel for sel in first.daftar_sel if not sel.is_kosong]
    figures = any(sel.angka for sel in first.daftar_sel)
    short = all(len(sel.teks) <= _LONGEST for sel in words)
    return (
        len(words) >= _LEAST_COLUMNS
        and short
        and not figures
        and any(s.angka for s in second.daftar_sel)
    )


def _promote(tabel: Tabel) -> Tabel:
    first, *rest = tabel.daftar_baris
    columns = {sel.kolom.indeks: _named(sel.kolom, sel.teks) for sel in first.daftar_sel}
    header = BarisTabel(first.tempat, tuple(sel.teks for sel in first.daftar_sel))
    return replace(
        tabel,
        kepala=(header,),
        daftar_kolom=tuple(columns.get(kolom.indeks, kolom) for kolom in tabel.daftar_kolom),
        daftar_baris=tuple(_rename(baris, columns) for baris in rest),
    )


def _named(kolom: Kolom, teks: str) -> Kolom:
    return replace(kolom, jenis=classify(teks) or JenisKolom.LAIN, teks=teks)


def _rename(baris: BarisData, columns: dict[int, Kolom]) -> BarisData:
    cells = tuple(
        replace(sel, kolom=columns.get(sel.kolom.indeks, sel.kolom)) for sel in baris.daftar_sel
    )
    return replace(baris, daftar_sel=cells)
