"""Rows of money that stand for one programme, kegiatan or sub kegiatan in several tables."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kemiripan import is_salah_tulis, split_kata
from selaras.audit.rules.naskah.kontradiksi.tahun_tabel import tables_of_other_years
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import JenisBaris, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_CHANGED = re.compile(
    r"\b(?:sebelum|setelah|sesudah|semula|murni|perubahan|pergeseran|bertambah|menjadi|prakiraan)\b",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    r"\b(?:tri ?wulan|tri ?bulan|tw|semester|bulan)\s+([IVX]+|\d+|[a-z]+)\b", re.IGNORECASE
)
_PREFIX = re.compile(r"^(?:sub(?: kegiatan)?|kegiatan)\s+", re.IGNORECASE)
_CUT = 4  # words that are enough of a name that a table cuts off
_LETTERS = 30  # the same for a name whose words run together
_FEWEST = 2


@dataclass(frozen=True)
class NilaiUang:
    """One printed amount of a row."""

    baris: BarisUang
    angka: AngkaCetak
    nilai: Decimal


def group_uang(
    naskah: NaskahTerbaca, pilih: Callable[[BarisUang], AngkaCetak | None]
) -> list[list[NilaiUang]]:
    """Part the sound amounts by what they stand for, without tables that print one name twice."""
    groups: list[list[NilaiUang]] = []
    homes: dict[tuple[str, ...], list[NilaiUang]] = {}
    for value in _values(naskah, pilih):
        words = name_words(value.baris.uraian)
        home = homes.get(words)
        if home is None:
            home = _find(groups, value)
            if home is None:
                home = []
                groups.append(home)
            homes[words] = home
        home.append(value)
    return [kept for group in groups if len(kept := _without_doubles(group)) > 1]


def name_words(nama: str) -> tuple[str, ...]:
    """Return the words of a name without 'Sub' and 'Kegiatan' before it."""
    return split_kata(_PREFIX.sub("", nama.strip()))


def is_same_name(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two names are one: slips allowed, one of them possibly cut off by its table."""
    a, b = sorted(("".join(left), "".join(right)), key=len)
    if a == b or (len(a) >= _LETTERS and b.startswith(a)):
        return True
    shorter = min(len(left), len(right))
    if shorter < _FEWEST or (len(left) != len(right) and shorter < _CUT):
        return left == right
    return all(a == b or is_salah_tulis(a, b) for a, b in zip(left, right, strict=False))


def periode_tabel(tabel: Tabel) -> str:
    """Return the quarter, month or semester that a table's caption names, '' for the year."""
    match = _QUARTER.search(tabel.nama)
    return match[1].upper() if match else ""


def shows_perubahan(naskah: NaskahTerbaca) -> bool:
    """Tell whether the report shows a changed budget or agreement beside the first one."""
    return any(
        _CHANGED.search(tabel.nama)
        or any(_CHANGED.search(k.teks) for k in tabel.daftar_kolom if k.jenis is JenisKolom.PAGU)
        for tabel in naskah.daftar_tabel
    )


def _values(
    naskah: NaskahTerbaca, pilih: Callable[[BarisUang], AngkaCetak | None]
) -> Iterator[NilaiUang]:
    is_changed = shows_perubahan(naskah)
    foreign = tables_of_other_years(naskah)
    for baris in naskah.daftar_uang:
        if is_changed and not baris.tabel.has(JenisKolom.REALISASI_ANGGARAN):
            continue  # a plan that another one replaced
        if baris.tabel.nomor in foreign:
            continue
        angka = pilih(baris)
        is_sound = angka is not None and angka.nilai is not None and not angka.cacat
        if (
            is_sound
            and angka
            and angka.nilai
            and baris.jenis is JenisBaris.DATA
            and _is_plain(baris.tabel)
        ):
            yield NilaiUang(baris, angka, angka.nilai)


def _is_plain(tabel: Tabel) -> bool:
    """Tell whether the table gives one amount per row, not those around a change or of years."""
    money = [kolom for kolom in tabel.daftar_kolom if kolom.jenis is JenisKolom.PAGU]
    years = {kolom.tahun for kolom in money}
    return len(years) <= 1 and not any(_CHANGED.search(kolom.teks) for kolom in money)


def _find(groups: list[list[NilaiUang]], value: NilaiUang) -> list[NilaiUang] | None:
    words = name_words(value.baris.uraian)
    found = [group for group in groups if _is_same_row(group[0].baris, value.baris, words)]
    return found[0] if len(found) == 1 else None


def _is_same_row(left: BarisUang, right: BarisUang, words: tuple[str, ...]) -> bool:
    levels = {left.tingkat, right.tingkat} - {None}
    return len(levels) < 2 and is_same_name(name_words(left.uraian), words)


def _without_doubles(group: list[NilaiUang]) -> list[NilaiUang]:
    tables: dict[int, list[NilaiUang]] = defaultdict(list)
    for value in group:
        tables[value.baris.tabel.nomor].append(value)
    return [values[0] for values in tables.values() if len(values) == 1]
