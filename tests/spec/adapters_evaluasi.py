"""Adapters of the evaluation of AKIP and of efficiency."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain import angka
from selaras.domain.berkas.lke import NilaiLke, PihakLke
from selaras.domain.efisiensi import (
    HasilEfisiensi,
    KeluaranSubKegiatan,
    RumusEfisiensi,
    calculate_efisiensi,
    calculate_nisbah,
)
from selaras.domain.hasil.lke import calculate_lke
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.lke import (
    AturanLke,
    GradeLke,
    GradePenuh,
    SubLke,
    score_by_grade,
    score_from_criteria,
)
from tests.spec.adapters import Row, adapter, six

KETENTUAN = resolve_ketentuan("contoh", date(2024, 12, 31))
COMPONENTS = ("perencanaan", "pengukuran", "pelaporan", "evaluasi")


def aturan_lke() -> AturanLke:
    assert KETENTUAN.aturan_lke is not None
    return KETENTUAN.aturan_lke


def sub_of(kode: str) -> SubLke:
    return next(sub for sub in aturan_lke().bentuk.daftar_sub if sub.kode == kode)


@adapter("score_by_grade")
def _by_grade(row: Row) -> dict[str, Any]:
    scored = score_by_grade(sub_of(row["sub"]), GradeLke.from_text(row["grade"]), aturan_lke())
    return {"nilai": six(scored.hasil)}


@adapter("score_from_criteria")
def _from_criteria(row: Row) -> dict[str, Any]:
    cells = enumerate(row["kriteria"].split("; "), start=1)
    values = {f"{row['sub']}.{n}": Decimal(cell) for n, cell in cells if cell != "-"}
    aturan = replace(aturan_lke(), grade_penuh=GradePenuh.from_text(row["penuh"]))
    stated = GradeLke.from_text(row["dinyatakan"]) if row["dinyatakan"] else None
    scored = score_from_criteria(sub_of(row["sub"]), values, aturan, stated)
    return {"nilai": six(scored.hasil), "alasan": scored.alasan}


@adapter("calculate_lke")
def _lke(row: Row) -> dict[str, Any]:
    pihak = PihakLke.PENJAMINAN_KUALITAS
    cells = [(str(n), row[name]) for n, name in enumerate(COMPONENTS, start=1)]
    cells.append(("total", row["tertulis"]))
    rows = [NilaiLke(butir, pihak, 2024, nilai=Decimal(cell)) for butir, cell in cells if cell]
    hasil = calculate_lke(rows, [], aturan_lke(), 2024)
    assert hasil.penjaminan is not None
    predikat = hasil.penjaminan.predikat
    return {
        "total": six(hasil.penjaminan.total.hasil),
        "predikat": predikat.kode if predikat else "",
        "kekurangan": "; ".join(hasil.kekurangan),
    }


def _number(cell: str) -> Decimal | None:
    return Decimal(cell) if cell else None


@adapter("calculate_efisiensi")
def _efficiency(row: Row) -> dict[str, Any]:
    cells = (_number(row[key]) for key in ("pagu", "belanja", "target", "realisasi"))
    hasil = calculate_efisiensi([KeluaranSubKegiatan("contoh", *cells)], KETENTUAN.aturan_efisiensi)
    return {
        "efisiensi": six(hasil.efisiensi.hasil),
        "nilai_efisiensi": six(hasil.nilai_efisiensi.hasil),
        "hemat": six(hasil.hemat),
        "alasan": hasil.efisiensi.alasan,
    }


@adapter("calculate_efisiensi_249")
def _efficiency_by_mean(row: Row) -> dict[str, Any]:
    hasil = _by_mean(row["daftar"])
    return {"efisiensi": six(hasil.efisiensi.hasil), "alasan": hasil.efisiensi.alasan}


def _by_mean(daftar: str) -> HasilEfisiensi:
    rows = [
        KeluaranSubKegiatan(f"baris {n}", *map(Decimal, cells.split()))
        for n, cells in enumerate(daftar.split("; "), start=1)
    ]
    aturan = replace(KETENTUAN.aturan_efisiensi, rumus=RumusEfisiensi.PMK_249_2011)
    return calculate_efisiensi(rows, aturan)


@adapter("calculate_nisbah")
def _ratio(row: Row) -> dict[str, Any]:
    hasil = calculate_nisbah(Decimal(row["capaian"]), Decimal(row["serapan"]))
    shown = "" if hasil.hasil is None else str(angka.round_half_up(hasil.hasil, 2))
    return {"nisbah": shown, "alasan": hasil.alasan}
