"""The summary of a survey that lists one unsur per row, with the IKM below."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_angka import interval_of, number_of
from selaras.audit.rules.naskah.hitungan.skm import BedaSkm, weights_of
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, Kolom, Tabel

_NO_UNSUR = re.compile(r"jumlah|total|ikm|indeks|rata-rata tertimbang|mutu|konversi", re.IGNORECASE)
_IKM = re.compile(r"\bikm\b|indeks kepuasan", re.IGNORECASE)
_FEWEST, _MOST = 5, 16
_CONVERSION = exact(25)


@dataclass(frozen=True)
class RingkasanSkm:
    """The unsur with their means, the weighted means where printed, and the row of the IKM."""

    daftar_unsur: tuple[BarisData, ...]
    rata_rata: Kolom
    tertimbang: Kolom | None
    ikm: BarisData


def read_ringkasan(tabel: Tabel) -> RingkasanSkm | None:
    """Return the summary that a table holds, None where it holds none."""
    ikm = next((one for one in tabel.daftar_baris if _IKM.search(_label(one)) and _result(one)), None)
    unsur = tuple(
        one
        for one in tabel.daftar_baris
        if one.jenis is JenisBaris.DATA and one is not ikm and not _NO_UNSUR.search(_label(one))
    )
    means = next((one for one in tabel.daftar_kolom if _holds(one, unsur, 1, 4)), None)
    if ikm is None or means is None:
        return None
    rows = tuple(one for one in unsur if number_of(one, means))
    if not _FEWEST <= len(rows) <= _MOST:
        return None
    behind = tabel.daftar_kolom[means.indeks + 1 :]
    return RingkasanSkm(rows, means, next((one for one in behind if _holds(one, rows, 0, 1)), None), ikm)


def check_ringkasan(skm: RingkasanSkm) -> Iterator[BedaSkm]:
    """Yield the weighted means and the IKM that do not follow from the means."""
    weights = weights_of(len(skm.daftar_unsur))
    for baris in skm.daftar_unsur if skm.tertimbang else ():
        yield from _judge_weighted(skm, baris, weights)
    written = _result(skm.ikm)
    ways = tuple(_ways(skm, weights))
    if written and not any(compare(one, written) is not Kecocokan.SALAH for one in ways):
        right = tulis_hasil(ways[0].pusat, max(written.desimal, 2))
        yield BedaSkm(
            skm.ikm.tempat,
            f"IKM tertulis {tulis(written)}, seharusnya {right}.",
            (f"jumlah NRR tertimbang x 25 = {right}; tertulis {tulis(written)}",),
        )


def _judge_weighted(
    skm: RingkasanSkm, baris: BarisData, weights: tuple[Rentang, ...]
) -> Iterator[BedaSkm]:
    mean = interval_of(number_of(baris, skm.rata_rata))
    written = number_of(baris, skm.tertimbang) if skm.tertimbang else None
    if mean is None or written is None:
        return
    if not any(compare(mean * weight, written) is not Kecocokan.SALAH for weight in weights):
        right = tulis_hasil((mean * weights[0]).pusat, max(written.desimal, 2))
        yield BedaSkm(
            baris.tempat,
            f"Nilai rata-rata tertimbang tertulis {tulis(written)}, seharusnya {right}.",
            (
                f"{tulis_hasil(mean.pusat, 3)} / {len(skm.daftar_unsur)} = {right}; "
                f"tertulis {tulis(written)}",
            ),
        )


def _ways(skm: RingkasanSkm, weights: tuple[Rentang, ...]) -> Iterator[Rentang]:
    means = total(_values(skm.daftar_unsur, skm.rata_rata))
    yield from (means * weight * _CONVERSION for weight in weights)
    if skm.tertimbang:
        yield total(_values(skm.daftar_unsur, skm.tertimbang)) * _CONVERSION


def _values(rows: tuple[BarisData, ...], kolom: Kolom) -> tuple[Rentang, ...]:
    return tuple(one for row in rows if (one := interval_of(number_of(row, kolom))))


def _holds(kolom: Kolom, rows: tuple[BarisData, ...], low: int, high: int) -> bool:
    """Tell whether a column has decimals between two bounds in every row that has a number there."""
    numbers = [one for row in rows if (one := number_of(row, kolom)) and one.nilai is not None]
    inside = all(one.nilai is not None and low <= one.nilai <= high for one in numbers)
    return len(numbers) >= _FEWEST and inside and any(one.desimal for one in numbers)


def _result(baris: BarisData) -> AngkaCetak | None:
    """Return the IKM of its row: the number on the scale of 25 to 100."""
    numbers = [sel.angka for sel in baris.daftar_sel if sel.angka and sel.angka.nilai is not None]
    scaled = [one for one in numbers if one.nilai is not None and Decimal(25) <= one.nilai <= 100]
    return scaled[-1] if scaled else None


def _label(baris: BarisData) -> str:
    return " ".join(sel.teks for sel in baris.daftar_sel[:3] if not sel.angka)
