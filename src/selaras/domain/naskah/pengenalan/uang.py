"""The rows of money of all tables."""

from collections.abc import Iterable
from dataclasses import replace

from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.pengenalan.gaya import UANG
from selaras.domain.naskah.pengenalan.isi_kolom import TEKS
from selaras.domain.naskah.pengenalan.tingkat_uang import place_levels, read_kode
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Sel, Tabel

_CHANGED = ("perubahan", "sesudah", "setelah", "menjadi")
_NAMES = (JenisKolom.URAIAN, JenisKolom.PROGRAM)


def recognise_uang(daftar_tabel: Iterable[Tabel]) -> tuple[BarisUang, ...]:
    """Return the rows of every table that has a pagu or a realisasi in rupiah; titles are left out."""
    tables = [
        [_row(tabel, baris) for baris in _rows(tabel)] for tabel in daftar_tabel if _has_money(tabel)
    ]
    levelled = place_levels([[row for row in rows if row is not None] for rows in tables])
    return tuple(row for rows in levelled for row in _with_children(rows))


def _has_money(tabel: Tabel) -> bool:
    return any(tabel.has(kind) for kind in UANG)


def _rows(tabel: Tabel) -> Iterable[BarisData]:
    return (baris for baris in tabel.daftar_baris if baris.jenis is not JenisBaris.JUDUL)


def _row(tabel: Tabel, baris: BarisData) -> BarisUang | None:
    """Return the row, None where it neither names anything nor prints money."""
    printed = baris.teks(JenisKolom.KODE)
    kode, tingkat = read_kode(printed) if baris.jenis is JenisBaris.DATA else ("", None)
    uraian = _name(baris)
    pieces, of_realisasi = _pieces(baris)
    row = BarisUang(
        baris.tempat,
        tabel,
        baris.jenis,
        uraian,
        kode,
        printed,
        tingkat,
        _whole(baris, JenisKolom.PAGU),
        _whole(baris, JenisKolom.BELANJA_OPERASI),
        _whole(baris, JenisKolom.BELANJA_MODAL),
        _whole(baris, JenisKolom.REALISASI_ANGGARAN),
        _whole(baris, JenisKolom.SISA),
        _whole(baris, JenisKolom.PERSEN_ANGGARAN),
        pieces,
        is_pecahan_realisasi=of_realisasi,
    )
    return row if uraian and (printed or _prints_money(row)) else None


def _prints_money(row: BarisUang) -> bool:
    return any((row.pagu, row.realisasi, row.sisa, row.belanja_operasi, row.belanja_modal, *row.pecahan))


def _name(baris: BarisData) -> str:
    """Return what the row is about: its description, for a total the first text of the row."""
    named = next((text for kind in _NAMES if (text := baris.teks(kind))), "")
    if named or baris.jenis is JenisBaris.DATA:
        return named
    return next(
        (sel.teks for sel in baris.daftar_sel if sel.kolom.jenis in TEKS or not sel.angka if sel.teks),
        "",
    )


def _whole(baris: BarisData, jenis: JenisKolom) -> AngkaCetak | None:
    """Return the number of the whole year: after a change where two stand, or of the year of the pagu.

    Columns of several years say nothing sure.
    """
    cells = _without_quarter(baris, jenis)
    changed = [sel for sel in cells if any(word in sel.kolom.teks.casefold() for word in _CHANGED)]
    years = {sel.kolom.tahun for sel in _without_quarter(baris, JenisKolom.PAGU)}
    if len({sel.kolom.tahun for sel in cells}) > 1 and len(years) == 1:
        cells = [sel for sel in cells if sel.kolom.tahun in years]
    kept = changed or cells
    return kept[0].angka if len({sel.kolom.tahun for sel in kept}) == 1 else None


def _without_quarter(baris: BarisData, jenis: JenisKolom) -> list[Sel]:
    return [sel for sel in baris.daftar_sel if sel.kolom.jenis is jenis and sel.kolom.triwulan is None]


def _pieces(baris: BarisData) -> tuple[tuple[AngkaCetak | None, ...], bool]:
    """Return the quarters of the pagu, else of the realisasi, and whether they are of the realisasi."""
    for kind in (JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN):
        cells = [sel for sel in baris.daftar_sel if sel.kolom.jenis is kind and sel.kolom.triwulan]
        if len(cells) > 1:
            return tuple(
                sel.angka for sel in sorted(cells, key=_quarter)
            ), kind is JenisKolom.REALISASI_ANGGARAN
    return (), False


def _quarter(sel: Sel) -> int:
    return sel.kolom.triwulan or 0


def _with_children(rows: list[BarisUang]) -> list[BarisUang]:
    """Give each row the rows one level below that follow it; a level the table leaves out is skipped.

    Where a row of unknown level stands among them, no children are sure. Totals are nobody's children.
    """
    done: list[BarisUang] = []
    waiting: list[BarisUang] = []  # rows behind, the nearest last, that no parent has taken yet
    for row in reversed(rows):
        own = row
        if row.jenis is JenisBaris.DATA:
            own = replace(row, daftar_anak=_children(_take_below(row, waiting)))
            waiting.append(own)
        done.append(own)
    return done[::-1]


def _take_below(row: BarisUang, waiting: list[BarisUang]) -> list[BarisUang]:
    """Take the rows behind that stand below this one out of those that wait."""
    below: list[BarisUang] = []
    while row.tingkat is not None and waiting:
        if (level := waiting[-1].tingkat) is not None and level <= row.tingkat:
            break
        below.append(waiting.pop())
    return below


def _children(below: list[BarisUang]) -> tuple[BarisUang, ...]:
    levels = {child.tingkat for child in below}
    if None in levels or not levels:
        return ()
    nearest = min(level for level in levels if level is not None)
    return tuple(child for child in below if child.tingkat == nearest)
