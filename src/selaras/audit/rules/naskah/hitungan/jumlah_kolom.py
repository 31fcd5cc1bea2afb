"""A row of totals against what it may be the sum of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.himpunan_baris import (
    Himpunan,
    has_induk,
    is_flat,
    list_himpunan,
    pick_puncak,
)
from selaras.audit.rules.naskah.hitungan.kolom_angka import (
    cell_of,
    number_of,
    read_kolom,
)
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel

_MONEY = frozenset(
    {
        JenisKolom.PAGU,
        JenisKolom.BELANJA_OPERASI,
        JenisKolom.BELANJA_MODAL,
        JenisKolom.REALISASI_ANGGARAN,
        JenisKolom.SISA,
    }
)
_SUMMED = _MONEY | {
    JenisKolom.JUMLAH,
    JenisKolom.BEZETTING,
    JenisKolom.KEBUTUHAN,
    JenisKolom.SELISIH,
    JenisKolom.BOBOT,
    JenisKolom.NILAI,
    JenisKolom.LAIN,
}
_NAMES = {JenisKolom.URAIAN, JenisKolom.PROGRAM, JenisKolom.KODE, JenisKolom.NAMA}
_NO_SUM = re.compile(
    r"persen|prosen|%|rata|indeks|kode|umur|usia|harga satuan|nomor|kelas|kepadatan|rasio|laju",
    re.IGNORECASE,
)
_MOST_SHOWN = 8


@dataclass(frozen=True)
class BedaJumlah:
    """One column whose total is none of the sums that it may be."""

    kolom: Kolom
    tertulis: AngkaCetak | None
    jumlah: Decimal
    daftar: tuple[Decimal, ...]

    @property
    def nama(self) -> str:
        """The header of the column, '' shown by its number."""
        return self.kolom.teks or f"ke-{self.kolom.indeks + 1}"

    @property
    def tercetak(self) -> str:
        """The printed total."""
        return tulis(self.tertulis) if self.tertulis else "kosong"

    @property
    def pesan(self) -> str:
        """What is wrong, in words."""
        return f"kolom “{self.nama}” tertulis {self.tercetak}, jumlahnya {tulis_hasil(self.jumlah)}"

    @property
    def uraian(self) -> str:
        """The derivation in one line."""
        shown = " + ".join(tulis_hasil(one) for one in self.daftar[:_MOST_SHOWN])
        rest = " + …" if len(self.daftar) > _MOST_SHOWN else ""
        return f"{shown}{rest} = {tulis_hasil(self.jumlah)}; tertulis {self.tercetak}"


def compare_jumlah(tabel: Tabel, jumlah: BarisData, uang: Sequence[BarisUang]) -> Iterator[BedaJumlah]:
    """Yield the columns of a row of totals that no set of rows explains."""
    sets = list_himpunan(tabel, jumlah, uang)
    columns = [one for one in tabel.daftar_kolom if _is_summed(one)]
    for kolom in columns if sets else ():
        if not _belongs_elsewhere(jumlah, kolom, columns, sets):
            yield from _judge(kolom, jumlah, sets)


def _is_summed(kolom: Kolom) -> bool:
    if kolom.jenis is JenisKolom.BOBOT:
        return True
    return kolom.jenis in _SUMMED and not _NO_SUM.search(kolom.teks)


def _belongs_elsewhere(
    jumlah: BarisData, kolom: Kolom, columns: list[Kolom], sets: list[Himpunan]
) -> bool:
    """Tell whether a total slid under another column, as where cells of the row are merged."""
    written = number_of(jumlah, kolom)
    if written is None or not written.nilai or _explains(kolom, written, sets):
        return False
    return any(
        _explains(one, written, sets) and not _is_right(one, jumlah, sets)
        for one in columns
        if one is not kolom
    )


def _is_right(kolom: Kolom, jumlah: BarisData, sets: list[Himpunan]) -> bool:
    written = number_of(jumlah, kolom)
    return written is not None and _explains(kolom, written, sets)


def _explains(kolom: Kolom, written: AngkaCetak, sets: list[Himpunan]) -> bool:
    found = (_column(kolom, rows) for rows in sets)
    return any(one and _is_sum(one, written) for one in found)


def _judge(kolom: Kolom, jumlah: BarisData, sets: list[Himpunan]) -> Iterator[BedaJumlah]:
    written = number_of(jumlah, kolom)
    cell = cell_of(jumlah, kolom)
    if written is None and (kolom.jenis not in _MONEY or (cell and not cell.is_kosong)):
        return
    known = [_column(kolom, rows) for rows in sets]
    if any(one is None for one in known) or not known[0] or not _are_named(sets[0], kolom):
        return
    if written is None:
        if total(known[0]).pusat:
            yield _difference(kolom, None, known[0])
        return
    is_explained = any(one and _fits(one, written, kolom) for one in known)
    if is_explained or _is_own_difference(kolom, jumlah, written):
        return
    if not _is_nested(kolom, sets[0], written):
        yield _difference(kolom, written, known[0])


def _is_own_difference(kolom: Kolom, jumlah: BarisData, written: AngkaCetak) -> bool:
    """Tell whether a difference follows from other totals of its row instead of from its column."""
    if kolom.jenis is not JenisKolom.SELISIH or written.nilai is None:
        return False
    values = [sel.angka.nilai for sel in jumlah.daftar_sel if sel.angka and sel.angka.nilai is not None]
    return any(abs(one - other) == abs(written.nilai) for one, other in combinations(values, 2))


def _are_named(rows: Himpunan, kolom: Kolom) -> bool:
    """Tell whether every row with a number names its subject; a nameless one continues another."""
    for row in rows:
        names = [sel for sel in row.daftar_sel if sel.kolom.jenis in _NAMES]
        if names and all(sel.is_kosong for sel in names) and number_of(row, kolom):
            return False
    return True


def _fits(values: tuple[Rentang, ...], written: AngkaCetak, kolom: Kolom) -> bool:
    """Tell whether a total is the sum, or, for anything but money, the mean."""
    if _is_sum(values, written):
        return True
    mean = total(values) / exact(len(values))
    return kolom.jenis not in _MONEY and mean is not None and compare(mean, written) is Kecocokan.COCOK


def _is_sum(values: tuple[Rentang, ...], written: AngkaCetak) -> bool:
    return compare(total(values), written) is Kecocokan.COCOK


def _is_nested(kolom: Kolom, rows: Himpunan, written: AngkaCetak) -> bool:
    """Tell whether rows hold the sum of others though no level tells so: then no total is sure.

    Small counts add up to each other by chance; rows numbered 1, 2, 3 are parts of one whole.
    """
    if is_flat(rows):
        return False
    tops = _column(kolom, pick_puncak(rows, kolom))
    return has_induk(rows, kolom) or bool(tops and _is_sum(tops, written))


def _difference(kolom: Kolom, written: AngkaCetak | None, values: tuple[Rentang, ...]) -> BedaJumlah:
    shown = tuple(one.pusat for one in values if one.pusat)
    return BedaJumlah(kolom, written, total(values).pusat, shown)


def _column(kolom: Kolom, rows: Himpunan) -> tuple[Rentang, ...] | None:
    """Return the numbers of a column, None where one is unreadable or a per cent."""
    if any((angka := number_of(row, kolom)) and angka.persen for row in rows):
        return None
    return read_kolom(kolom, rows)
