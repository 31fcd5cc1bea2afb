"""From a row of a spec table to a call: one small function per `fungsi` named in the spec files."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain import angka
from selaras.domain.capaian import (
    Arah,
    AturanCapaian,
    CaraRekap,
    Target,
    TargetNol,
    Ukuran,
    VarianTurun,
    average_capaian,
    calculate_capaian,
    calculate_penurunan,
    recap,
)
from selaras.domain.hasil.measuring import ratio
from selaras.domain.hasil.uang import Uang
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan

Row = Mapping[str, Any]
ADAPTERS: dict[str, Callable[[Row], dict[str, Any]]] = {}


def adapter(name: str) -> Callable[[Callable[[Row], dict[str, Any]]], Callable[[Row], dict[str, Any]]]:
    def register(function: Callable[[Row], dict[str, Any]]) -> Callable[[Row], dict[str, Any]]:
        ADAPTERS[name] = function
        return function

    return register


def text(value: Decimal | None) -> str:
    return "" if value is None else str(value)


def six(value: Decimal | None) -> str:
    """Six decimals tell every formula apart and stay readable."""
    return "" if value is None else angka.format_polos(angka.round_half_up(value, 6))


@adapter("parse_angka")
def _parse_angka(row: Row) -> dict[str, Any]:
    read = angka.parse_angka(row["teks"], angka.JenisAngka(row["jenis"]))
    return {
        "nilai": text(read.nilai),
        "satuan": read.satuan,
        "predikat": read.predikat,
        "peringatan": len(read.peringatan),
    }


@adapter("parse_angka_ditolak")
def _parse_angka_refused(row: Row) -> dict[str, Any]:
    with pytest.raises(angka.AngkaError) as refused:
        angka.parse_angka(row["teks"], angka.JenisAngka(row["jenis"]))
    return {"kemungkinan": "; ".join(map(str, refused.value.kemungkinan))}


@adapter("format")
def _format(row: Row) -> dict[str, Any]:
    write = {
        "uang": angka.format_uang,
        "persen": angka.format_persen,
        "ringkas": angka.format_ringkas,
        "angka": angka.format_angka,
        "polos": angka.format_polos,
    }[row["bentuk"]]
    return {"tertulis": write(Decimal(row["nilai"]))}


def _capaian(row: Row, target: Target, variant: VarianTurun = VarianTurun.SELISIH) -> dict[str, Any]:
    cap = Decimal(row["batas_atas"]) if row.get("batas_atas") else None
    zero = TargetNol.from_text(row.get("target_nol") or "tidak_terdefinisi")
    arah = Arah.from_text(row.get("arah", "rentang"))
    hasil = calculate_capaian(target, Decimal(row["realisasi"]), arah, AturanCapaian(variant, zero, cap))
    return {
        "capaian": six(hasil.nilai),
        "mentah": six(hasil.mentah),
        "alasan": hasil.alasan,
    }


@adapter("calculate_capaian")
@adapter("calculate_capaian_selisih")
def _capaian_single(row: Row) -> dict[str, Any]:
    return _capaian(row, Target(Decimal(row["target"])))


@adapter("calculate_capaian_nisbah")
def _capaian_ratio(row: Row) -> dict[str, Any]:
    return _capaian(row, Target(Decimal(row["target"])), VarianTurun.NISBAH)


@adapter("calculate_capaian_rentang")
def _capaian_range(row: Row) -> dict[str, Any]:
    return _capaian(row, Target(bawah=Decimal(row["bawah"]), atas=Decimal(row["atas"])))


def _ukuran(triwulan: Triwulan, typed: str) -> Ukuran:
    if typed.startswith("sd "):
        return Ukuran(triwulan, Nilai.belum_diisi(), nilai_sd=Decimal(typed[3:]))
    if "/" in typed:
        top, bottom = map(Decimal, typed.split("/"))
        return Ukuran(triwulan, ratio(top, bottom, Decimal(100)), top, bottom)
    if typed == "nanti":
        return Ukuran(triwulan, Nilai(StatusNilai.BELUM_WAKTUNYA))
    return Ukuran(triwulan, Nilai.terisi(Decimal(typed)) if typed else Nilai.belum_diisi())


@adapter("recap")
def _recap(row: Row) -> dict[str, Any]:
    measured = [_ukuran(t, row[f"tw{t.value}"]) for t in Triwulan]
    hasil = recap(CaraRekap.from_text(row["cara"]), measured, Triwulan[row["sampai"]])
    value = hasil.nilai.angka
    return {
        "nilai": six(value),
        "status": hasil.nilai.status.value,
    }


@adapter("calculate_penurunan")
def _penurunan(row: Row) -> dict[str, Any]:
    hasil = calculate_penurunan(Decimal(row["dasar"]), Decimal(row["kini"]))
    return {"hasil": text(hasil.hasil), "alasan": hasil.alasan}


@adapter("average_capaian")
def _average(row: Row) -> dict[str, Any]:
    cells = [None if cell == "-" else Decimal(cell) for cell in row["daftar"].split("; ")]
    mean = average_capaian({f"I{n}": (value, "") for n, value in enumerate(cells)})
    return {"rata_rata": text(mean.nilai), "ikut": len(mean.ikut), "dilewati": len(mean.dilewati)}


@adapter("serapan")
def _serapan(row: Row) -> dict[str, Any]:
    spent = Decimal(row["realisasi"]) if row["realisasi"] else None
    uang = Uang(Decimal(row["pagu"]), spent, lengkap=spent is not None)
    serapan = uang.serapan
    return {
        "sisa": text(uang.sisa),
        "serapan": "" if serapan is None else str(angka.round_half_up(serapan, 2)),
    }
