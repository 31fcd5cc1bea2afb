"""Small values of the domain as JSON has them."""

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from selaras.domain.angka import format_polos
from selaras.domain.capaian import RataRata
from selaras.domain.hasil.uang import Uang
from selaras.domain.rincian import Rincian
from selaras.exchange.json import dasar as out


def plain(nilai: Decimal | None) -> str | None:
    """Return a number as a plain decimal string."""
    return None if nilai is None else format_polos(nilai)


def build_rincian(rincian: Rincian) -> out.Rincian:
    """Return a derivation with everything below it."""
    return out.Rincian(
        rincian.nama,
        plain(rincian.hasil),
        rincian.rumus,
        rincian.hitungan,
        rincian.sumber,
        rincian.alasan,
        rincian.kalimat(),
        [build_rincian(part) for part in rincian.dari],
    )


def build_result(rincian: Rincian) -> out.Hasil:
    """Return a figure without its derivation."""
    return out.Hasil(plain(rincian.hasil), rincian.alasan)


def build_results(daftar: Mapping[str, Rincian]) -> dict[str, out.Hasil]:
    """Return figures by name, without their derivations."""
    return {name: build_result(rincian) for name, rincian in daftar.items()}


def build_reasons(daftar: Mapping[str, Rincian]) -> dict[str, str]:
    """Return why each of the figures that are not there is not there."""
    return {name: one.alasan for name, one in daftar.items() if one.hasil is None}


def build_mean(mean: RataRata) -> out.RataRata:
    """Return a mean with the rows that it names."""
    skipped = [out.Dilewati(kode, alasan) for kode, alasan in mean.dilewati]
    return out.RataRata(plain(mean.nilai), list(mean.ikut), skipped, build_rincian(mean.rincian))


def build_money(uang: Uang) -> out.Uang:
    """Return the money of a row or of the whole."""
    return out.Uang(
        pagu=plain(uang.pagu),
        realisasi=plain(uang.realisasi),
        sisa=plain(uang.sisa),
        serapan=plain(uang.serapan),
        alasan=uang.rincian.alasan or uang.alasan,
    )


def build_money_of(uang: Uang, kode: str, uraian: str) -> out.UangKode:
    """Return the money of one code."""
    return out.UangKode(**msgspec.structs.asdict(build_money(uang)), kode=kode, uraian=uraian)


def build_money_of_unit(uang: Uang, unit: str) -> out.UangUnit:
    """Return the money of one sub unit."""
    return out.UangUnit(**msgspec.structs.asdict(build_money(uang)), unit=unit)
