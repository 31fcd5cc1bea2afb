"""Tables of ticks: one row per activity, one column per desa or document, and how many there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact
from selaras.audit.rules.naskah.hitungan.kolom_angka import cell_of, number_of
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_TICKS = {"√", "✓", "✔", "☑", "v", "V"}
_FEWEST = 3  # columns of ticks
_SHARE_WORDS = ("proporsi", "persen", "%")


@dataclass(frozen=True)
class BedaCentang:
    """A cell that the ticks of its row or column do not give."""

    baris: BarisData
    kolom: Kolom
    banyak: int
    dari: int  # of how many, 0 where the cell counts them
    tertulis: AngkaCetak


def find_beda_centang(tabel: Tabel) -> Iterator[BedaCentang]:
    """Yield the cells that are wrong, column by column; a column that most rows contradict is none."""
    ticked = [kolom for kolom in tabel.daftar_kolom if _holds_ticks(tabel, kolom)]
    if len(ticked) < _FEWEST:
        return
    for kolom in tabel.daftar_kolom:
        found = list(_check(tabel, kolom, ticked))
        wrong = [one for one in found if not _fits(one)]
        if len(wrong) * 2 < len(found):
            yield from wrong
    yield from _totals(tabel, ticked)


def _holds_ticks(tabel: Tabel, kolom: Kolom) -> bool:
    """Tell whether a column has ticks and nothing else, rows of totals left out."""
    cells = [sel.teks for row in tabel.daftar_data if (sel := cell_of(row, kolom)) and not sel.is_kosong]
    return bool(cells) and set(cells) <= _TICKS


def _check(tabel: Tabel, kolom: Kolom, ticked: list[Kolom]) -> Iterator[BedaCentang]:
    """Yield every row with a number in a column that counts the ticks or tells their share."""
    is_share = any(word in kolom.teks.casefold() for word in _SHARE_WORDS)
    if kolom.jenis is not JenisKolom.JUMLAH and not is_share:
        return
    for row in tabel.daftar_data:
        written = number_of(row, kolom)
        if written is not None and written.nilai is not None:
            yield BedaCentang(row, kolom, _count(row, ticked), len(ticked) if is_share else 0, written)


def _totals(tabel: Tabel, ticked: list[Kolom]) -> Iterator[BedaCentang]:
    """Yield the totals below columns of ticks that do not count them."""
    rows = list(tabel.daftar_data)
    for total in tabel.daftar_baris:
        if total.jenis is not JenisBaris.JUMLAH:
            continue
        for kolom in ticked:
            written = number_of(total, kolom)
            if written is not None and written.nilai != (
                banyak := sum(_count(row, [kolom]) for row in rows)
            ):
                yield BedaCentang(total, kolom, banyak, 0, written)


def _count(row: BarisData, ticked: list[Kolom]) -> int:
    return sum(1 for kolom in ticked if (sel := cell_of(row, kolom)) and sel.teks in _TICKS)


def _fits(one: BedaCentang) -> bool:
    """Tell whether a number is the count, or its share as a ratio or per cent."""
    if not one.dari:
        return one.tertulis.nilai == one.banyak
    share = Decimal(one.banyak) / one.dari
    ways: tuple[Rentang, ...] = (exact(share), exact(share * 100))
    return any(compare(way, one.tertulis) is not Kecocokan.SALAH for way in ways)
