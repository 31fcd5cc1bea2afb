"""What carried data look like in print: sums that no field of the book holds, values of a whole year."""

from collections.abc import Iterator
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, HasilIndikator, calculate_berkas
from selaras.domain.kode import Kode
from selaras.domain.periode import Triwulan
from selaras.exchange.serap.anggaran import BELANJA, PAGU
from selaras.exchange.serap.indikator import LIST as INDIKATOR
from selaras.exchange.serap.kata import same_name, show
from selaras.exchange.serap.nilai import NOW
from selaras.exchange.serap.terserap import Acuan

_Sel = tuple[tuple[str, tuple[str, ...], str], Any]  # list, key and field; value


def print_of(berkas: BerkasKinerja) -> Acuan:
    """Return the computed values that print may show in place of a field, by list, key and field."""
    cells = [*_cells(calculate_berkas(berkas))]
    for part in (_promised, _planned, _versions, _named_by_budget):
        cells += part(berkas)
    found: dict[tuple[str, tuple[str, ...], str], set[Any]] = {}
    for place, value in cells:
        if value is not None:
            found.setdefault(place, set()).add(value)
    return {place: frozenset(values) for place, values in found.items()}


def _cells(hasil: HasilBerkas) -> Iterator[_Sel]:
    for node in hasil.anggaran.walk():
        yield from _money(node.baris.kode, node.uang.pagu, node.uang.realisasi)
    for indikator in hasil.daftar_indikator:
        yield from _values(indikator)


def _money(kode: Kode, pagu: Any, spent: Any) -> Iterator[_Sel]:
    key = (same_name(show(kode)),)
    for nama in ("pagu", "angka_dokumen"):
        yield (PAGU, key, nama), pagu
    for nama in ("sd_periode", "angka_dokumen"):
        yield (BELANJA, key, nama), spent


def _values(hasil: HasilIndikator) -> Iterator[_Sel]:
    kode = same_name(hasil.indikator.kode)
    for triwulan, quarter in hasil.triwulan.items():
        key = (kode, same_name(show(triwulan)))
        for nilai in (quarter.sendiri.realisasi, quarter.kumulatif.realisasi):
            yield (NOW, key, "realisasi"), nilai.angka
            yield (NOW, key, "realisasi_sd"), nilai.angka
    yield (NOW, (kode, same_name(show(Triwulan.IV))), "realisasi"), hasil.tahunan.realisasi.angka


def _promised(berkas: BerkasKinerja) -> Iterator[_Sel]:
    """Yield what promises say of indicators and budget; an official may promise a part of either."""
    for target in berkas.daftar_sasaran_pk:
        key = (same_name(target.indikator),)
        yield (INDIKATOR, key, "target"), target.target
        yield (INDIKATOR, key, "satuan"), target.satuan
    for money in berkas.daftar_anggaran_pk:
        key = (same_name(show(money.kode)),)
        yield (PAGU, key, "uraian"), money.uraian or None
        for nama in ("pagu", "angka_dokumen"):
            yield (PAGU, key, nama), money.anggaran


def _planned(berkas: BerkasKinerja) -> Iterator[_Sel]:
    """Yield the targets that plans set for the year; a promise may set another."""
    first = {rencana.kode: rencana.tahun_awal for rencana in berkas.daftar_rencana}
    plan = {simpul.kode: simpul.rencana for simpul in berkas.daftar_simpul}
    for target in berkas.daftar_target_rencana:
        place = berkas.profil.periode.tahun - first.get(plan.get(target.simpul, ""), 0)
        if 0 <= place < len(target.daftar_target):
            yield (INDIKATOR, (same_name(target.indikator),), "target"), target.daftar_target[place]


def _versions(berkas: BerkasKinerja) -> Iterator[_Sel]:
    for version in berkas.daftar_versi_pagu:
        for nama in ("pagu", "angka_dokumen"):
            yield (PAGU, (same_name(show(version.kode)),), nama), version.pagu


def _named_by_budget(berkas: BerkasKinerja) -> Iterator[_Sel]:
    """Yield the programmes that tables print in place of the statement of an indicator."""
    names = {row.kode: row.uraian for row in berkas.daftar_anggaran}
    for indikator in berkas.daftar_indikator:
        kode = indikator.kode_program
        if kode in names:
            for shown in (names[kode], f"{kode} {names[kode]}"):
                yield (INDIKATOR, (same_name(indikator.uraian),), "pernyataan"), shown
