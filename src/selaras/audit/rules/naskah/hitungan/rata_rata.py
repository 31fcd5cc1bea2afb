"""A row of means against the rows above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of, read_kolom
from selaras.audit.rules.naskah.hitungan.serapan_tabel import find_serapan_tabel
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_LEFT_OUT = {JenisKolom.NOMOR, JenisKolom.KODE, JenisKolom.TANGGAL, JenisKolom.KETERANGAN}
_ONLY_SOME = re.compile(r"\bsasaran\b|\btanpa\b|\bdi luar\b", re.IGNORECASE)
_MOST_TUJUAN = 2  # rows of tujuan above those of sasaran
_MOST_EXTRA = 3  # how far a wrong divisor may lie from the right one


@dataclass(frozen=True)
class BedaRataRata:
    """One column whose mean is wrong; `pembagi` is the wrong divisor that explains it, if any."""

    kolom: Kolom
    tertulis: AngkaCetak
    daftar: tuple[Rentang, ...]
    pembagi: int | None

    @property
    def benar(self) -> Decimal:
        """The mean of the filled cells."""
        return total(self.daftar).pusat / len(self.daftar)

    @property
    def pesan(self) -> str:
        """What is wrong, in words."""
        text = f"kolom “{self.kolom.teks}” tertulis {tulis(self.tertulis)}, seharusnya {self._right}"
        if self.pembagi:
            count = len(self.daftar)
            text += f" (angka tertulis keluar bila dibagi {self.pembagi}, padahal ada {count} baris)"
        return text

    @property
    def uraian(self) -> str:
        """The derivation in one line."""
        shown = " + ".join(tulis_hasil(one.pusat) for one in self.daftar)
        return f"({shown}) / {len(self.daftar)} = {self._right}; tertulis {tulis(self.tertulis)}"

    @property
    def _right(self) -> str:
        return tulis_hasil(self.benar, max(self.tertulis.desimal, 2))


def compare_rata_rata(tabel: Tabel, rata: BarisData) -> Iterator[BedaRataRata]:
    """Yield the columns whose mean is wrong; one that holds a sum or a ratio of sums is none."""
    at = tabel.daftar_baris.index(rata)
    rows = _named(_since_last(tabel.daftar_baris[:at]))
    every = _named(tuple(one for one in tabel.daftar_baris[:at] if one.jenis is JenisBaris.DATA))
    means = tuple(one for one in tabel.daftar_baris[:at] if one.jenis is JenisBaris.RATA_RATA)
    ratios = _ratios(tabel, rata)
    for kolom in tabel.daftar_kolom:
        written = number_of(rata, kolom)
        if written is None or kolom.jenis in _LEFT_OUT or kolom.indeks in ratios:
            continue
        if any(_is_mean(kolom, one, written) for one in (every, means, *_parts(rata, rows))):
            continue
        values = read_kolom(kolom, rows)
        if values and len(rows) > 1:
            yield from _judge(kolom, written, values, len(rows))


def _since_last(rows: Sequence[BarisData]) -> tuple[BarisData, ...]:
    """Return the rows behind the last mean, all where that leaves none."""
    means = [place for place, row in enumerate(rows) if row.jenis is JenisBaris.RATA_RATA]
    since = rows[means[-1] + 1 :] if means else rows
    return tuple(one for one in since or rows if one.jenis is JenisBaris.DATA)


def _parts(rata: BarisData, rows: tuple[BarisData, ...]) -> Iterator[tuple[BarisData, ...]]:
    """Yield the rows without the first ones where the label says that only sasaran count."""
    label = " ".join(sel.teks for sel in rata.daftar_sel if not sel.angka)
    if _ONLY_SOME.search(label):
        yield from (rows[count:] for count in range(1, min(_MOST_TUJUAN, len(rows) - 1) + 1))


def _is_mean(kolom: Kolom, rows: tuple[BarisData, ...], written: AngkaCetak) -> bool:
    values = read_kolom(kolom, rows)
    return bool(values) and values is not None and _is_quotient(values, len(values), written)


def _named(rows: tuple[BarisData, ...]) -> tuple[BarisData, ...]:
    """Leave out rows of bare figures where the others say what they are about."""
    found = tuple(
        row for row in rows if any(re.search(r"[^\W\d]{3}", sel.teks) for sel in row.daftar_sel)
    )
    return found or rows


def _judge(
    kolom: Kolom, written: AngkaCetak, values: tuple[Rentang, ...], count: int
) -> Iterator[BedaRataRata]:
    right = {1, len(values), count}  # the sum itself is another fault than a wrong mean
    if not any(_is_quotient(values, divisor, written) for divisor in right):
        wrong = (one for one in range(2, count + _MOST_EXTRA) if _is_quotient(values, one, written))
        yield BedaRataRata(kolom, written, values, next(wrong, None))


def _is_quotient(values: tuple[Rentang, ...], divisor: int, written: AngkaCetak) -> bool:
    quotient = total(values) / exact(divisor)
    return quotient is not None and compare(quotient, written) is not Kecocokan.SALAH


def _ratios(tabel: Tabel, rata: BarisData) -> set[int]:
    """Return the columns of per cent that are right as realisasi against pagu of this very row."""
    summed = BarisData(rata.tempat, JenisBaris.JUMLAH, rata.daftar_sel)
    alone = Tabel(tabel.nomor, (), tabel.kepala, tabel.daftar_kolom, (summed,))
    return {
        one.kolom.indeks
        for one in find_serapan_tabel(alone)
        if one.perhitungan.kecocokan is not Kecocokan.SALAH
    }
