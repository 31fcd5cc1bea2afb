"""Small records of plans, promises and actions for tests."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    AnggaranPk,
    Belanja,
    PerjanjianKinerja,
    Rencana,
    RencanaAksi,
    SasaranPk,
    SimpulPohon,
    SimpulRencana,
    TargetRencana,
)
from selaras.domain.berkas.pohon import JenisKondisi
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.kode import parse_kode
from tests.unit.making import number

HEAD, CHIEF = "Camat Contoh", "Bupati Lumajang"
LEVELS = tuple(TingkatRencana)


def plan(kode: str = "Renstra", awal: int = 2024, akhir: int = 2024, **changes: Any) -> Rencana:
    default: dict[str, Any] = {"jenis": JenisRencana.RENSTRA}
    return Rencana(kode, tahun_awal=awal, tahun_akhir=akhir, **(default | changes))


def node(
    kode: str = "T1",
    induk: str = "",
    tingkat: TingkatRencana = TingkatRencana.TUJUAN,
    rencana: str = "Renstra",
    program: str = "",
) -> SimpulRencana:
    code = parse_kode(program) if program else None
    return SimpulRencana(kode, rencana, tingkat, f"uraian {kode}", induk, code)


def target(simpul: str = "T1", indikator: str = "Indeks", **changes: Any) -> TargetRencana:
    values = {name: Decimal(v) if isinstance(v, int) else v for name, v in changes.items()}
    return TargetRencana(simpul, indikator, **values)


def condition(
    kode: str = "K1",
    akibat: str = "",
    jenis: JenisKondisi = JenisKondisi.OUTPUT,
    **changes: Any,
) -> SimpulPohon:
    return SimpulPohon(kode, f"kondisi {kode}", jenis, akibat, **changes)


def agreement(jabatan: str = HEAD, atasan: str = CHIEF, **changes: Any) -> PerjanjianKinerja:
    return PerjanjianKinerja(jabatan, atasan, **changes)


def promised(indikator: str = "Indeks", target: str = "80", **changes: Any) -> SasaranPk:
    default: dict[str, Any] = {"jabatan": HEAD, "sasaran": "Pelayanan membaik"}
    return SasaranPk(indikator=indikator, target=target, **(default | changes))


def funded(kode: str, anggaran: int, jabatan: str = HEAD, **changes: Any) -> AnggaranPk:
    return AnggaranPk(jabatan, parse_kode(kode), Decimal(anggaran), **changes)


def action(target: int | str | None = None, quarters: str = "", **changes: Any) -> RencanaAksi:
    """Return an action; `quarters` like '6/6/6/7', an empty one left open."""
    parts = [number(part or None) for part in quarters.split("/")] if quarters else [None] * 4
    default: dict[str, Any] = {"uraian": "Laporan tersusun", "satuan": "Laporan"}
    values = {name: Decimal(v) if type(v) is int else v for name, v in changes.items()}
    values |= {f"target_tw{n}": part for n, part in enumerate(parts, start=1)}
    if (year := changes.get("tahun")) is not None:
        values["tahun"] = year
    return RencanaAksi(target=number(target), **(default | values))


def account(akun: str, anggaran: int | None = None, **changes: Any) -> Belanja:
    values = {name: number(value) for name, value in changes.items()}
    return Belanja(akun, f"Belanja {akun}", number(anggaran), **values)


def day(month: int, number: int = 1, year: int = 2024) -> date:
    return date(year, month, number)
