"""Columns computed from others: the formula that most rows follow, and the rows that stray."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, total
from selaras.audit.rules.naskah.hitungan.cara_kolom import Cara, list_cara_bernama
from selaras.audit.rules.naskah.hitungan.kolom_angka import cell_of, interval_of, number_of, read_kolom
from selaras.audit.rules.naskah.hitungan.rumus_kolom import DIFFERENCES, PRODUCTS, RATIOS, SUM, Rumus
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_SUM_WORDS = re.compile(r"\b(?:jumlah|total|jml)\b", re.IGNORECASE)
_CHANGE_WORDS = re.compile(
    r"\b(?:kenaikan|penurunan|pertumbuhan|perubahan|naik|turun|deviasi|gap|efisiensi|perkembangan)\b",
    re.IGNORECASE,
)
_EFFICIENCY = re.compile(r"\befisiensi\b", re.IGNORECASE)
_WEIGHTED_WORDS = re.compile(r"tertimbang|terbobot", re.IGNORECASE)
_RATIO_WORDS = re.compile(r"persen|prosen|%|kemajuan|proporsi|rasio|banding", re.IGNORECASE)
_NO_OPERAND = {JenisKolom.NOMOR, JenisKolom.KODE, JenisKolom.TANGGAL}
_DERIVED = {JenisKolom.JUMLAH, JenisKolom.LAIN, JenisKolom.NILAI, JenisKolom.SELISIH, JenisKolom.CAPAIAN}
_SUMS = {JenisKolom.REALISASI, JenisKolom.REALISASI_ANGGARAN, JenisKolom.PAGU}
_AFTER = re.compile(r"\b(?:setelah|sesudah|menjadi)\b", re.IGNORECASE)
_MOST_ADDED = 12  # the months of a year
_NEAR = 5  # columns among which a pair is sought
_LEAST = 3  # rows that follow the formula
_SURE = 2  # rows that are enough for a quotient in two decimals and for a sum of several columns
_RUPIAH = 100_000  # amounts from which a sum agrees by no chance
_RIGHT_SHARE = 3  # at most one of three rows may stray
_MONEY_SHARE = 2  # of sums of rupiah every second one: no chance makes the others right


@dataclass(frozen=True)
class BedaTurunan:
    """One cell that the formula of its column does not give."""

    baris: BarisData
    kolom: Kolom
    rumus: str
    benar: Rentang
    tertulis: AngkaCetak


def find_menyimpang(tabel: Tabel) -> Iterator[BedaTurunan]:
    """Yield the cells that stray from the formula that fits its column best."""
    for kolom in tabel.daftar_kolom:
        tried = (_judge(tabel, kolom, operands, rumus) for operands, rumus in _ways(tabel, kolom))
        found = [wrong for wrong in tried if wrong is not None]
        yield from min(found, key=len, default=[])


def _ways(tabel: Tabel, kolom: Kolom) -> Iterator[Cara]:
    """Yield the formulas that the header of a column allows, the likeliest first."""
    last = kolom.teks.split(" / ")[-1]
    is_sum = kolom.jenis in _SUMS and bool(_SUM_WORDS.search(last) or _AFTER.search(last))
    if kolom.jenis not in _DERIVED and not is_sum:
        return
    left, right = _beside(tabel, kolom, -1), _beside(tabel, kolom, 1)
    if _EFFICIENCY.search(last) and (pair := _kinerja_dan_serapan(tabel)):
        yield from ((pair, one) for one in DIFFERENCES[:3])
    elif _CHANGE_WORDS.search(last) and not tabel.has(JenisKolom.PAGU):
        yield from ((pair, one) for pair in permutations(left[:_NEAR], 2) for one in DIFFERENCES)
    elif _WEIGHTED_WORDS.search(last):
        yield from ((pair, one) for pair in combinations(left[:_NEAR], 2) for one in PRODUCTS)
    elif _SUM_WORDS.search(last) or is_sum:
        for side in (left, right):
            yield from ((tuple(side[:size]), SUM) for size in range(2, min(len(side), _MOST_ADDED) + 1))
    elif named := list_cara_bernama(tabel, last, left[:_NEAR]):
        yield from named
    elif _RATIO_WORDS.search(last) and _stands_alone(tabel, kolom):
        targets = [one for one in tabel.kolom(JenisKolom.TARGET) if one not in left[:_NEAR]]
        yield from ((pair, one) for pair in permutations([*left[:_NEAR], *targets], 2) for one in RATIOS)
        yield from (((one,), _share_of(tabel, one)) for one in left[:_NEAR])


def _kinerja_dan_serapan(tabel: Tabel) -> tuple[Kolom, Kolom] | None:
    """Return the columns of capaian and of absorption where the table has one of each.

    A table of programmes and their parts computes the efficiency of a programme from its outputs.
    """
    if tabel.has(JenisKolom.PAGU) and (tabel.has(JenisKolom.URAIAN) or tabel.has(JenisKolom.KODE)):
        return None
    capaian, serapan = tabel.kolom(JenisKolom.CAPAIAN), tabel.kolom(JenisKolom.PERSEN_ANGGARAN)
    return (capaian[0], serapan[0]) if len(capaian) == len(serapan) == 1 else None


def _stands_alone(tabel: Tabel, kolom: Kolom) -> bool:
    """Tell whether no rule of capaian or of absorption reads the percentages of this table."""
    has_target = tabel.has(JenisKolom.INDIKATOR, JenisKolom.TARGET)
    has_end = tabel.has(JenisKolom.INDIKATOR, JenisKolom.TARGET_AKHIR)
    is_share = kolom.jenis is JenisKolom.CAPAIAN and tabel.has(JenisKolom.TARGET, JenisKolom.REALISASI)
    has_money = tabel.has(JenisKolom.REALISASI_ANGGARAN) and not is_share
    return not (has_target or has_end or has_money)


def _share_of(tabel: Tabel, kolom: Kolom) -> Rumus:
    """Return the share of the whole column as a formula."""
    rows = [baris for baris in tabel.daftar_baris if baris.jenis is JenisBaris.DATA]
    whole = total(read_kolom(kolom, rows) or ())
    shown = f"{{0}} / {whole.pusat} x 100"

    def compute(values: list[Rentang]) -> Rentang | None:
        quotient = values[0] / whole
        return quotient * exact(100) if quotient else None

    return Rumus(compute, shown)


def _beside(tabel: Tabel, kolom: Kolom, step: int) -> list[Kolom]:
    """Return the columns of figures on one side, the nearest first, up to the first that has none."""
    side = tabel.daftar_kolom[: kolom.indeks] if step < 0 else tabel.daftar_kolom[kolom.indeks + 1 :]
    found: list[Kolom] = []
    for one in side[::step]:
        if one.jenis in _NO_OPERAND or not any(number_of(row, one) for row in tabel.daftar_data):
            break
        found.append(one)
    return found


def _judge(
    tabel: Tabel, kolom: Kolom, operands: tuple[Kolom, ...], formula: Rumus
) -> list[BedaTurunan] | None:
    """Return the rows that stray, None where the formula is not that of the column."""
    ordered = tuple(sorted(operands, key=lambda one: one.indeks)) if formula is SUM else operands
    rows = list(_rows(tabel, kolom, ordered, formula))
    wrong = [one for one in rows if _is_wrong(one, formula)]
    right = sum(one.tertulis.nilai != 0 for one in rows if one not in wrong)
    sharp = formula in (*RATIOS, DIFFERENCES[0]) and all(one.tertulis.desimal > 1 for one in rows)
    money = all((one.tertulis.nilai or 0) >= _RUPIAH for one in rows)
    least = _SURE if sharp or (formula is SUM and (money or len(operands) >= _LEAST)) else _LEAST
    share = _MONEY_SHARE if formula is SUM and money else _RIGHT_SHARE
    follows = right >= least and len(wrong) * share <= right + len(wrong)
    return wrong if follows else None


def _is_wrong(one: BedaTurunan, formula: Rumus) -> bool:
    """Tell whether a cell is not what the formula gives; of whole numbers nothing is cut off."""
    if formula in (SUM, DIFFERENCES[0]) and one.benar.bawah == one.benar.atas:
        return one.benar.pusat != one.tertulis.nilai
    return compare(one.benar, one.tertulis) is Kecocokan.SALAH


def _value(baris: BarisData, kolom: Kolom, formula: Rumus) -> Rentang | None:
    """Return what a cell adds to a formula; in a sum a dash is nil."""
    sel = cell_of(baris, kolom)
    if formula is SUM and sel is not None and sel.is_kosong and sel.teks:
        return exact(0)
    return interval_of(sel.angka) if sel else None


def _rows(
    tabel: Tabel, kolom: Kolom, operands: tuple[Kolom, ...], formula: Rumus
) -> Iterator[BedaTurunan]:
    """Yield the rows whose operands are all printed and not nearly all nil."""
    for baris in tabel.daftar_baris:
        written = number_of(baris, kolom)
        numbers = [number_of(baris, one) for one in operands]
        values = [one for operand in operands if (one := _value(baris, operand, formula))]
        needed = 1 if all(one.triwulan for one in operands) else min(2, len(operands))
        telling = sum(bool(number and number.nilai) for number in numbers) >= needed
        if (
            baris.jenis is JenisBaris.JUDUL
            or written is None
            or len(values) < len(numbers)
            or not telling
        ):
            continue
        result = formula.hitung(values)
        if result and written.nilai is not None:
            shown = formula.tulis([one for one in numbers if one])
            yield BedaTurunan(baris, kolom, shown, result, written)
