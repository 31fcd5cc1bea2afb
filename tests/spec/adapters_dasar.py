"""Adapters for the basic chapters: terbilang, tanggal, periode, kode, skala."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.kode import KodeError, format_kode, parse_kode
from selaras.domain.periode import Periode, PeriodeError, RentangTahun, parse_triwulan, tenggat
from selaras.domain.skala import BacaanSkala, Kategori, Skala, SkalaError, check_skala, kategori_for
from selaras.domain.tanggal import (
    TanggalError,
    format_bulan,
    format_hari_tanggal,
    format_tanggal,
    parse_tanggal,
)
from selaras.domain.terbilang import TerbilangError, terbilang, terbilang_rupiah
from tests.spec.adapters import Row, adapter

TABEL = {
    "Permendagri 86/2017": (
        "Sangat Tinggi ≥91; Tinggi 76–90; Sedang 66–75; Rendah 51–65; Sangat Rendah ≤50"
    ),
    "AKIP": "AA >90–100; A >80–90; BB >70–80; B >60–70; CC >50–60; C >30–50; D 0–30",
    "Paser": "Sangat berhasil 85–100; Berhasil 70–<85; Cukup 55–<70; Kurang 0–<55",
}
_PRINTED_ROW = re.compile(
    r"(?P<label>\D*?) ?(?:≥(?P<only_low>\S+)|≤(?P<only_high>\S+)"
    r"|(?P<above>>?)(?P<low>\S+)–(?P<open><?)(?P<high>\S+))"
)


def read_table(tabel: str) -> tuple[Kategori, ...]:
    """Read 'Tinggi 76–90; Rendah ≤75' the way the tables are printed; '<' leaves the end out."""
    return tuple(_kategori(printed) for printed in tabel.split("; ") if printed)


def _kategori(printed: str) -> Kategori:
    row = _PRINTED_ROW.fullmatch(printed)
    assert row, printed
    high = row["only_high"] or row["high"]
    return Kategori(
        row["label"],
        _decimal(row["only_low"] or row["low"] or "0"),
        _decimal(high) if high else None,
        atas_termasuk=row["open"] != "<",
        bawah_termasuk=row["above"] != ">",
    )


def _decimal(printed: str) -> Decimal:
    return Decimal(printed.replace(",", "."))


def _refusal(error: type[Exception], call: Callable[[], object]) -> str:
    with pytest.raises(error) as refused:
        call()
    return str(refused.value)


@adapter("terbilang")
def _terbilang(row: Row) -> dict[str, Any]:
    return {"dibaca": terbilang(Decimal(row["nilai"]))}


@adapter("terbilang_rupiah")
def _terbilang_rupiah(row: Row) -> dict[str, Any]:
    return {"dibaca": terbilang_rupiah(Decimal(row["nilai"]))}


@adapter("terbilang_ditolak")
def _terbilang_refused(row: Row) -> dict[str, Any]:
    write = {"angka": terbilang, "rupiah": terbilang_rupiah}[row["bentuk"]]
    return {"pesan": _refusal(TerbilangError, lambda: write(Decimal(row["nilai"])))}


@adapter("parse_tanggal")
def _parse_tanggal(row: Row) -> dict[str, Any]:
    return {"tanggal": parse_tanggal(row["teks"]).isoformat()}


@adapter("parse_tanggal_ditolak")
def _parse_tanggal_refused(row: Row) -> dict[str, Any]:
    return {"pesan": _refusal(TanggalError, lambda: parse_tanggal(row["teks"]))}


@adapter("format_tanggal")
def _format_tanggal(row: Row) -> dict[str, Any]:
    tanggal = date.fromisoformat(row["tanggal"])
    return {
        "surat": format_tanggal(tanggal),
        "bulan": format_bulan(tanggal),
        "dengan_hari": format_hari_tanggal(tanggal),
    }


@adapter("parse_triwulan")
def _parse_triwulan(row: Row) -> dict[str, Any]:
    return {"triwulan": parse_triwulan(row["teks"]).romawi}


@adapter("periode_ditolak")
def _parse_triwulan_refused(row: Row) -> dict[str, Any]:
    return {"pesan": _refusal(PeriodeError, lambda: parse_triwulan(row["teks"]))}


def _periode(row: Row) -> Periode:
    return Periode(row["tahun"], parse_triwulan(row["triwulan"]) if row["triwulan"] else None)


@adapter("periode")
def _describe_periode(row: Row) -> dict[str, Any]:
    periode = _periode(row)
    return {
        "kode": periode.kode,
        "label": periode.label(row["kata"]),
        "rentang_bulan": periode.rentang_bulan,
        "awal": periode.awal.isoformat(),
        "akhir": periode.akhir.isoformat(),
    }


@adapter("tenggat")
def _tenggat(row: Row) -> dict[str, Any]:
    return {"tenggat": tenggat(_periode(row), row["hari"]).isoformat()}


@adapter("rentang_tahun")
def _rentang_tahun(row: Row) -> dict[str, Any]:
    first, second = (RentangTahun(*map(int, row[key].split("–"))) for key in ("rentang", "rentang_lain"))
    yes_no = {True: "ya", False: "tidak"}
    return {
        "memuat": yes_no[first.contains(row["tahun"])],
        "beririsan": yes_no[first.overlaps(second)],
    }


@adapter("parse_kode")
def _parse_kode(row: Row) -> dict[str, Any]:
    kode = parse_kode(row["teks"], parse_kode(row["bidang"]) if row["bidang"] else None)
    return {"kode": str(kode), "tingkat": kode.tingkat.value, "induk": str(kode.induk or "")}


@adapter("parse_kode_ditolak")
def _parse_kode_refused(row: Row) -> dict[str, Any]:
    return {"pesan": _refusal(KodeError, lambda: parse_kode(row["teks"]))}


@adapter("format_kode")
def _format_kode(row: Row) -> dict[str, Any]:
    return {"tertulis": format_kode(parse_kode(row["kode"]), row["digit_sub"])}


@adapter("kategori_for")
def _kategori_for(row: Row) -> dict[str, Any]:
    skala = Skala(row["tabel"], read_table(TABEL[row["tabel"]]), BacaanSkala(row["bacaan"]), "contoh")
    return {"kategori": kategori_for(Decimal(row["nilai"]), skala).label}


@adapter("check_skala")
def _check_skala(row: Row) -> dict[str, Any]:
    rows, bacaan = read_table(row["tabel"]), BacaanSkala(row["bacaan"])
    faults = check_skala(rows, bacaan)
    if faults:
        assert _refusal(SkalaError, lambda: Skala("contoh", rows, bacaan, "contoh"))
    return {"kesalahan": "; ".join(faults)}
