"""The table of a public satisfaction survey: answers, sums, means, weighted means and the IKM."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_angka import interval_of, number_of
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, Kolom, Tabel
from selaras.domain.naskah.tempat import Tempat

_UNSUR = re.compile(r"\b[UP] ?-?\d{1,2}$|\bunsur ?\d{1,2}$", re.IGNORECASE)
_SUM = re.compile(r"\bjumlah\b|(?:\b|^s)nilai ?/ ?unsur|∑|Σ|total nilai", re.IGNORECASE)
_WEIGHTED = re.compile(r"t(?:er)?t?i?m?b(?:an)?g", re.IGNORECASE)
_MEAN = re.compile(r"\bnrr\b|rata", re.IGNORECASE)
_IKM = re.compile(r"\bikm\b|indeks kepuasan", re.IGNORECASE)
_LEAST_UNSUR = 5
_HIGHEST = 4  # an answer is 1 to 4
_CONVERSION = exact(25)


@dataclass(frozen=True)
class TabelSkm:
    """A survey: columns of unsur, answers, and the rows computed from them (None: not printed)."""

    daftar_unsur: tuple[Kolom, ...]
    daftar_jawaban: tuple[BarisData, ...]
    jumlah: BarisData | None
    rata_rata: BarisData | None
    tertimbang: BarisData | None
    ikm: BarisData | None

    @property
    def banyak_responden(self) -> int | None:
        """How many answered; None where a row may be missing, told by the numbering."""
        count = len(self.daftar_jawaban)
        return count if count and _first_text(self.daftar_jawaban[-1]) == str(count) else None


@dataclass(frozen=True)
class BedaSkm:
    """One row of the survey that does not follow from the rows above."""

    tempat: Tempat
    pesan: str
    daftar_uraian: tuple[str, ...]


def read_skm(tabel: Tabel) -> TabelSkm | None:
    """Return the survey that a table holds, None where it holds none."""
    unsur = tuple(kolom for kolom in tabel.daftar_kolom if _UNSUR.search(kolom.teks))
    if len(unsur) < _LEAST_UNSUR:
        return None
    answers = tuple(baris for baris in tabel.daftar_baris if _is_answer(baris, unsur))
    rest = [
        one for one in tabel.daftar_baris if one not in answers and one.jenis is not JenisBaris.JUDUL
    ]
    return TabelSkm(
        unsur,
        answers,
        _first(rest, _SUM, unsur),
        _first(rest, _MEAN, unsur, without=_WEIGHTED),
        _first(rest, _WEIGHTED, unsur),
        next((one for one in rest if _IKM.search(_label(one))), None),
    )


def check_skm(skm: TabelSkm) -> Iterator[BedaSkm]:
    """Yield the rows that are wrong, the sums first."""
    count = skm.banyak_responden
    if skm.jumlah and count:
        yield from _compare(skm, skm.jumlah, "Jumlah nilai per unsur", _sums(skm))
    if skm.jumlah and skm.rata_rata and count:
        yield from _compare(skm, skm.rata_rata, "Nilai rata-rata unsur", _means(skm, skm.jumlah, count))
    if skm.rata_rata and skm.tertimbang:
        yield from _compare(
            skm, skm.tertimbang, "Nilai rata-rata tertimbang", _weighted(skm, skm.rata_rata)
        )
    if skm.ikm:
        yield from _judge_ikm(skm, skm.ikm)


def _is_answer(baris: BarisData, unsur: tuple[Kolom, ...]) -> bool:
    """Tell whether a row holds the answers of one respondent: one to four for each unsur."""
    values = [number_of(baris, kolom) for kolom in unsur]
    whole = all(
        one and one.nilai is not None and 0 < one.nilai <= _HIGHEST and not one.desimal for one in values
    )
    return whole and _first_text(baris).isdecimal()


def _first_text(baris: BarisData) -> str:
    return baris.daftar_sel[0].teks.strip(" .") if baris.daftar_sel else ""


def _label(baris: BarisData) -> str:
    return " ".join(sel.teks for sel in baris.daftar_sel[:2] if not sel.angka)


def _first(
    rows: list[BarisData],
    pattern: re.Pattern[str],
    unsur: tuple[Kolom, ...],
    without: re.Pattern[str] | None = None,
) -> BarisData | None:
    """Return the first row of that name which has a readable number for every unsur."""
    for row in rows:
        label = _label(row)
        full = all((one := number_of(row, kolom)) and one.nilai is not None for kolom in unsur)
        if full and pattern.search(label) and not (without and without.search(label)):
            return row
    return None


def _sums(skm: TabelSkm) -> Iterator[tuple[Rentang, ...]]:
    for kolom in skm.daftar_unsur:
        values = [number_of(one, kolom) for one in skm.daftar_jawaban]
        yield (exact(sum((one.nilai for one in values if one and one.nilai), Decimal(0))),)


def _means(skm: TabelSkm, jumlah: BarisData, count: int) -> Iterator[tuple[Rentang, ...]]:
    for kolom in skm.daftar_unsur:
        whole = interval_of(number_of(jumlah, kolom))
        mean = whole / exact(count) if whole else None
        yield (mean,) if mean else ()


def _weighted(skm: TabelSkm, rata_rata: BarisData) -> Iterator[tuple[Rentang, ...]]:
    for kolom in skm.daftar_unsur:
        mean = interval_of(number_of(rata_rata, kolom))
        yield tuple(mean * weight for weight in weights_of(len(skm.daftar_unsur))) if mean else ()


def weights_of(banyak: int) -> tuple[Rentang, ...]:
    """Return the weight of one of so many unsur: the fraction, and what offices round it to."""
    share = Decimal(1) / banyak
    return tuple(exact(one) for one in (share, round(share, 3), round(share, 2)))


def _compare(
    skm: TabelSkm, baris: BarisData, name: str, right: Iterator[tuple[Rentang, ...]]
) -> Iterator[BedaSkm]:
    wrong: list[str] = []
    for kolom, ways in zip(skm.daftar_unsur, right, strict=True):
        written = number_of(baris, kolom)
        if written and ways and not _fits(ways, written):
            shown = tulis_hasil(ways[0].pusat, max(written.desimal, 2))
            wrong.append(f"{kolom.teks.split(' / ')[-1]}: {shown}; tertulis {tulis(written)}")
    if wrong:
        yield BedaSkm(
            baris.tempat, f"{name} salah untuk {len(wrong)} unsur: {', '.join(wrong)}.", tuple(wrong)
        )


def _judge_ikm(skm: TabelSkm, ikm: BarisData) -> Iterator[BedaSkm]:
    written = _largest(ikm)
    ways = tuple(_ikm_ways(skm))
    if written is None or not ways or _fits(ways, written):
        return
    right = tulis_hasil(ways[0].pusat, max(written.desimal, 2))
    yield BedaSkm(
        ikm.tempat,
        f"IKM tertulis {tulis(written)}, seharusnya {right}.",
        (f"jumlah NRR tertimbang x 25 = {right}; tertulis {tulis(written)}",),
    )


def _ikm_ways(skm: TabelSkm) -> Iterator[Rentang]:
    """Yield the ways to the IKM: from the weighted means, and from the means with each weight."""
    if skm.tertimbang:
        yield total(_values(skm, skm.tertimbang)) * _CONVERSION
    if skm.rata_rata:
        for weight in weights_of(len(skm.daftar_unsur)):
            yield total(_values(skm, skm.rata_rata)) * weight * _CONVERSION


def _values(skm: TabelSkm, baris: BarisData) -> tuple[Rentang, ...]:
    found = (interval_of(number_of(baris, kolom)) for kolom in skm.daftar_unsur)
    return tuple(one for one in found if one)


def _largest(baris: BarisData) -> AngkaCetak | None:
    """Return the IKM of its row: the number on the scale of 25 to 100."""
    numbers = [sel.angka for sel in baris.daftar_sel if sel.angka and sel.angka.nilai is not None]
    scaled = [one for one in numbers if one.nilai is not None and 25 <= one.nilai <= 100]
    return scaled[-1] if scaled else None


def _fits(ways: tuple[Rentang, ...], written: AngkaCetak) -> bool:
    return any(compare(one, written) is not Kecocokan.SALAH for one in ways)
