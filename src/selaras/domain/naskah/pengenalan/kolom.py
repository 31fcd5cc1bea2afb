"""From header rows and the cells below them to columns with their kinds, years and quarters."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.isi_kolom import (
    TEKS,
    column,
    holds_counts,
    holds_large,
    holds_millions,
    holds_small,
)
from selaras.domain.naskah.pengenalan.kata_kolom import classify, is_period, normalise
from selaras.domain.naskah.pengenalan.kepala_kolom import KepalaKolom, leaf_kind, read_headers
from selaras.domain.naskah.tabel import JenisKolom, Kolom

_MONEY = re.compile(r"\b(?:keuangan|anggaran|belanja|pagu|dana|rp|rupiah)\b")
_PERFORMANCE = re.compile(r"\b(?:kinerja|fisik|output|outcome|keluaran|k)\b")
_AS_MONEY = {
    JenisKolom.TARGET: JenisKolom.PAGU,
    JenisKolom.REALISASI: JenisKolom.REALISASI_ANGGARAN,
    JenisKolom.CAPAIAN: JenisKolom.PERSEN_ANGGARAN,
    JenisKolom.JUMLAH: JenisKolom.PAGU,
}
_AS_PERFORMANCE = {
    JenisKolom.PAGU: JenisKolom.TARGET,
    JenisKolom.REALISASI_ANGGARAN: JenisKolom.REALISASI,
}
_DIVIDED = {
    JenisKolom.TARGET,
    JenisKolom.REALISASI,
    JenisKolom.PAGU,
    JenisKolom.REALISASI_ANGGARAN,
}


class _Pihak(Enum):
    KINERJA = auto()
    UANG = auto()


def build_kolom(kepala: Sequence[BarisTabel], isi: Sequence[BarisTabel]) -> tuple[Kolom, ...]:
    """Return one column per cell of the header, in order; `teks` is '' where it has none."""
    headers = read_headers(kepala)
    cells = [column(isi, place) for place in range(len(headers))]
    side = _first_side(headers)
    built: list[Kolom] = []
    for place, header in enumerate(headers):
        kind, side = _kind(header, cells[place], side)
        kind = _kind_of_run(header, headers, built) or kind
        if not header.bagian and built and built[-1].jenis in TEKS:
            kind = built[-1].jenis  # the header merges it with the text before it
        built.append(Kolom(place, kind, header.teks, header.tahun, header.triwulan))
    return tuple(built)


def _kind_of_run(
    header: KepalaKolom, headers: list[KepalaKolom], built: list[Kolom]
) -> JenisKolom | None:
    """Return the kind of the quarter before under the same merged cell, None where none is there."""
    quarter = header.triwulan
    if quarter is None or not is_period(header.bagian[-1]):
        return None
    if len(header.bagian) == 1:
        return _kind_before(built)
    before = next((kolom for kolom in reversed(built) if kolom.triwulan), None)
    if before is None or before.triwulan != quarter - 1:
        return None
    return before.jenis if headers[before.indeks].bagian[1:-1] == header.bagian[1:-1] != () else None


def _kind_before(built: list[Kolom]) -> JenisKolom | None:
    """Return the kind that quarters without a group divide: that of the figures right before them."""
    return built[-1].jenis if built and built[-1].jenis in _DIVIDED else None


def _first_side(headers: list[KepalaKolom]) -> _Pihak | None:
    kinds = {leaf_kind(header) for header in headers}
    if kinds & {JenisKolom.INDIKATOR, JenisKolom.SASARAN, JenisKolom.TUJUAN}:
        return _Pihak.KINERJA
    return _Pihak.UANG if kinds & {JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN} else None


def _kind(
    header: KepalaKolom, cells: list[str], side: _Pihak | None
) -> tuple[JenisKolom, _Pihak | None]:
    """Return the kind and the side, money or performance, on which the columns behind it stand."""
    kind = leaf_kind(header)
    if kind is None or _counts(kind, header, cells):
        return JenisKolom.LAIN, side
    if kind in {JenisKolom.INDIKATOR, JenisKolom.SASARAN, JenisKolom.SATUAN}:
        return kind, _Pihak.KINERJA
    own = _named_side(header)
    here = own or side
    if kind is JenisKolom.JUMLAH and _is_total_of_realisasi(header) and holds_millions(cells):
        return JenisKolom.REALISASI_ANGGARAN, _Pihak.UANG
    if kind in _AS_MONEY and (here is _Pihak.UANG or (side is None and holds_large(cells))):
        kind = _AS_MONEY[kind] if _may_be_money(kind, cells) else kind
    elif kind in _AS_PERFORMANCE and holds_small(cells) and "rp" not in normalise(header.teks).split():
        kind = _AS_PERFORMANCE[kind]
    if kind in {JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN, JenisKolom.BELANJA_OPERASI}:
        return kind, _Pihak.UANG
    return kind, side


def _counts(kind: JenisKolom, header: KepalaKolom, cells: list[str]) -> bool:
    """Tell whether a column that a word heads holds figures alone: 'Sasaran (orang)', 'Status / PNS'.

    Figures below a bare word may also lie one column off, so the header must say a unit or a part.
    """
    words = kind in TEKS or kind is JenisKolom.KATEGORI
    is_part = len(header.bagian) > 1 and classify(header.bagian[-1]) is None
    return words and (is_part or "(" in header.bagian[-1]) and holds_counts(cells)


def _is_total_of_realisasi(header: KepalaKolom) -> bool:
    """Tell whether a total stands under a group that the header calls realisasi."""
    return any(
        classify(part) in {JenisKolom.REALISASI, JenisKolom.REALISASI_ANGGARAN}
        for part in header.bagian[:-1]
    )


def _may_be_money(kind: JenisKolom, cells: list[str]) -> bool:
    match kind:
        case JenisKolom.CAPAIAN:
            return True
        case JenisKolom.JUMLAH:
            return holds_large(cells) and holds_millions(cells)
        case _:
            return not holds_small(cells)


def _named_side(header: KepalaKolom) -> _Pihak | None:
    """Return the side that the lowest cell names, else the whole header; None where both are named."""
    for text in (normalise(header.bagian[-1]), normalise(header.teks)):
        money, performance = _MONEY.search(text), _PERFORMANCE.search(text)
        if bool(money) != bool(performance):
            return _Pihak.UANG if money else _Pihak.KINERJA
    return None
