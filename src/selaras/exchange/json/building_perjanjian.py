"""Perjanjian kinerja and the officials who promise, as JSON has them."""

from typing import cast

import msgspec

from selaras.domain.berkas import SasaranPk
from selaras.domain.hasil.individu import HasilIndividu, UangTriwulan
from selaras.domain.hasil.perubahan_pk import PerubahanAnggaran, PerubahanPk, PerubahanSasaran
from selaras.domain.hasil.pk import BarisPk, HasilPk
from selaras.exchange.json import perjanjian as out
from selaras.exchange.json.building_dasar import (
    build_mean,
    build_money,
    build_result,
    build_rincian,
    plain,
)


def build_agreements(daftar: tuple[HasilPk, ...]) -> list[out.Pk] | None:
    """Return every perjanjian kinerja, None where the book names none."""
    return [_agreement(hasil) for hasil in daftar] or None


def _agreement(hasil: HasilPk) -> out.Pk:
    return out.Pk(
        hasil.kunci.jabatan,
        hasil.perjanjian.atasan,
        hasil.kunci.versi,
        hasil.kunci.tahun,
        len(hasil.daftar_sasaran),
        [_line(row) for row in hasil.daftar_anggaran],
        build_rincian(hasil.total),
    )


def _line(row: BarisPk) -> out.BarisPk:
    amount = plain(row.anggaran)
    return out.BarisPk(str(row.kode), row.uraian, amount, list(row.sumber_dana), row.kedalaman)


def build_changes(daftar: tuple[PerubahanPk, ...]) -> list[out.PerubahanPk] | None:
    """Return what every changed version says otherwise, None without a changed version."""
    return [_change(hasil) for hasil in daftar] or None


def _change(hasil: PerubahanPk) -> out.PerubahanPk:
    return out.PerubahanPk(
        hasil.semula.jabatan,
        hasil.semula.tahun,
        hasil.semula.versi,
        hasil.menjadi.versi,
        [_target(one) for one in hasil.daftar_sasaran],
        [_money(one) for one in hasil.daftar_anggaran],
    )


def _target(one: PerubahanSasaran) -> out.PerubahanSasaran:
    (told, *_) = [side for side in (one.menjadi, one.semula) if side is not None]
    kind = cast("out.JenisPerubahan", one.jenis.value)
    return out.PerubahanSasaran(
        told.sasaran, told.indikator, kind, _written(one.semula), _written(one.menjadi)
    )


def _written(side: SasaranPk | None) -> str:
    return "" if side is None else side.target


def _money(one: PerubahanAnggaran) -> out.PerubahanAnggaran:
    return out.PerubahanAnggaran(
        str(one.kode),
        one.uraian,
        cast("out.JenisPerubahan", one.jenis.value),
        plain(one.semula),
        plain(one.menjadi),
        build_result(one.selisih),
    )


def build_officials(daftar: tuple[HasilIndividu, ...]) -> list[out.Individu] | None:
    """Return each official that reports, None where nobody does."""
    return [_official(hasil) for hasil in daftar] or None


def _official(hasil: HasilIndividu) -> out.Individu:
    costs = hasil.biaya.items()
    return out.Individu(
        hasil.jabatan,
        hasil.atasan,
        [one.indikator.kode for one in hasil.daftar_indikator],
        {str(t.value): build_mean(mean) for t, mean in hasil.rata_triwulan.items()},
        build_mean(hasil.rata_tahun),
        [
            out.BiayaIndikator(**msgspec.structs.asdict(build_money(uang)), indikator=kode)
            for kode, uang in costs
        ],
        [_quarters(one) for one in hasil.daftar_uang],
        _quarters(hasil.jumlah_uang) if hasil.jumlah_uang else None,
    )


def _quarters(one: UangTriwulan) -> out.UangTriwulan:
    return out.UangTriwulan(
        **msgspec.structs.asdict(build_money(one.uang)),
        kode="" if one.kode is None else str(one.kode),
        uraian=one.uraian,
        triwulan={str(t.value): build_money(uang) for t, uang in one.per_triwulan.items()},
    )
