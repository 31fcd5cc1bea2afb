"""Semula and menjadi: what a changed perjanjian kinerja says otherwise than the version before it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.pk import AnggaranPk, KunciPk, SasaranPk
from selaras.domain.hasil.perjanjian import anggaran_of, list_kunci, sasaran_rows
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show

K = TypeVar("K")


class JenisPerubahan(Pilihan):
    """What became of a row in the newer version."""

    TETAP = "tetap", "Tetap"
    BERUBAH = "berubah", "Berubah"
    DITAMBAH = "ditambah", "Ditambah"
    DIHAPUS = "dihapus", "Dihapus"


@dataclass(frozen=True)
class PerubahanSasaran:
    """One promised target in both versions; one side is None for a row that is new or gone."""

    semula: SasaranPk | None
    menjadi: SasaranPk | None
    jenis: JenisPerubahan


@dataclass(frozen=True)
class PerubahanAnggaran:
    """The money of one code in both versions, in rupiah; `selisih` has no result for one side alone."""

    kode: Kode
    uraian: str
    semula: Decimal | None
    menjadi: Decimal | None
    jenis: JenisPerubahan
    selisih: Rincian


@dataclass(frozen=True)
class PerubahanPk:
    """Two versions of one official's perjanjian kinerja that follow each other.

    Targets, or money, of which one version lists nothing at all are not compared.
    """

    semula: KunciPk
    menjadi: KunciPk
    daftar_sasaran: tuple[PerubahanSasaran, ...]
    daftar_anggaran: tuple[PerubahanAnggaran, ...]


def perubahan_pk_of(berkas: BerkasKinerja) -> tuple[PerubahanPk, ...]:
    """Return every change of a perjanjian kinerja, the oldest of an official first."""
    pairs = pairwise(list_kunci(berkas))
    same = [(a, b) for a, b in pairs if (a.jabatan, a.tahun) == (b.jabatan, b.tahun)]
    return tuple(semula_menjadi(berkas, before, after) for before, after in same)


def semula_menjadi(berkas: BerkasKinerja, semula: KunciPk, menjadi: KunciPk) -> PerubahanPk:
    """Return the rows of the older version in its order, then those that the newer one adds."""
    targets = [_by_promise(sasaran_rows(berkas, kunci)) for kunci in (semula, menjadi)]
    money = [_by_code(anggaran_of(berkas, kunci)) for kunci in (semula, menjadi)]
    return PerubahanPk(
        semula,
        menjadi,
        tuple(_target(*(side.get(key) for side in targets)) for key in _keys(*targets)),
        tuple(_money(kode, *(side.get(kode) for side in money)) for kode in sorted(_keys(*money))),
    )


def _keys(before: Mapping[K, object], after: Mapping[K, object]) -> list[K]:
    return list(dict.fromkeys((*before, *after))) if before and after else []


def _by_promise(rows: Iterable[SasaranPk]) -> dict[str, SasaranPk]:
    """Return the rows by what identifies an indicator: its code, or else its words."""
    return {row.kode_indikator or name_key(f"{row.sasaran}\n{row.indikator}"): row for row in rows}


def _by_code(rows: Iterable[AnggaranPk]) -> dict[Kode, AnggaranPk]:
    return {row.kode: row for row in rows}


def _target(before: SasaranPk | None, after: SasaranPk | None) -> PerubahanSasaran:
    return PerubahanSasaran(before, after, _kind(_words(before), _words(after)))


def _words(row: SasaranPk | None) -> tuple[str, ...] | None:
    if row is None:
        return None
    return tuple(map(name_key, (row.sasaran, row.indikator, row.target, row.satuan)))


def _kind(before: object, after: object) -> JenisPerubahan:
    if before is None:
        return JenisPerubahan.DITAMBAH
    if after is None:
        return JenisPerubahan.DIHAPUS
    return JenisPerubahan.TETAP if before == after else JenisPerubahan.BERUBAH


def _money(kode: Kode, before: AnggaranPk | None, after: AnggaranPk | None) -> PerubahanAnggaran:
    first = None if before is None else before.anggaran
    second = None if after is None else after.anggaran
    name = next((row.uraian for row in (after, before) if row is not None and row.uraian), "")
    return PerubahanAnggaran(kode, name, first, second, _kind(first, second), _change(first, second))


def _change(before: Decimal | None, after: Decimal | None) -> Rincian:
    name, rumus = "selisih anggaran PK", "menjadi - semula"
    if before is None or after is None:
        return Rincian(name, None, rumus, alasan="hanya ada pada salah satu versi")
    leaves = (entered("semula", before), entered("menjadi", after))
    return Rincian(name, after - before, rumus, f"{show(after)} - {show(before)}", dari=leaves)
