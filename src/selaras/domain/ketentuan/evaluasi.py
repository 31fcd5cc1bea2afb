"""Converters for the evaluation of AKIP and for efficiency."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from selaras.domain.efisiensi.aturan import RumusEfisiensi
from selaras.domain.ketentuan.reading import choice, number, scale, table, text, texts, yes_no
from selaras.domain.kode import Kode, parse_kode
from selaras.domain.lke import (
    BentukLke,
    CaraNilaiLke,
    GradeLke,
    GradePenuh,
    KomponenLke,
    KriteriaLke,
    SubLke,
    TabelGrade,
    TabelPredikat,
)


def _form(nilai: Any) -> BentukLke:
    return BentukLke(tuple(map(_component, nilai)))


def _component(row: Any) -> KomponenLke:
    parts = tuple(map(_sub, row["sub"]))
    return KomponenLke(text(row["kode"]), text(row["nama"]), number(row["bobot"]), parts)


def _sub(row: Any) -> SubLke:
    kode = text(row["kode"])
    criteria = (KriteriaLke(f"{kode}.{n}", text(t)) for n, t in enumerate(row["kriteria"], start=1))
    return SubLke(kode, text(row["nama"]), number(row["bobot"]), tuple(criteria))


def _grades(nilai: Any) -> TabelGrade:
    return TabelGrade(_by_grade(nilai["nilai"]), _by_grade(nilai["di_atas"]))


def _by_grade(nilai: Any) -> dict[GradeLke, Decimal]:
    return {GradeLke.from_text(grade): number(value) for grade, value in table(nilai).items()}


def _predikat(nilai: Any) -> TabelPredikat:
    names = {text(row["label"]): text(row["sebutan"]) for row in nilai["kategori"]}
    return TabelPredikat(scale(nilai, "predikat AKIP"), names)


def _evidence(nilai: Any) -> dict[str, str]:
    return {text(kode): text(bukti) for kode, bukti in table(nilai).items()}


def _documents(nilai: Any) -> dict[str, tuple[str, ...]]:
    return {text(kode): texts(daftar) for kode, daftar in table(nilai).items()}


def _positive(nilai: Any) -> Decimal:
    if number(nilai) <= 0:
        raise ValueError(f"{nilai} harus di atas nol")
    return number(nilai)


def _codes(nilai: Any) -> tuple[Kode, ...]:
    return tuple(_read_codes(nilai))


def _read_codes(nilai: Any) -> Iterator[Kode]:
    if not isinstance(nilai, list):
        raise TypeError(f"{nilai!r} bukan daftar kode")
    yield from (parse_kode(text(kode)) for kode in nilai)


EVALUASI: dict[str, Callable[[Any], Any]] = {
    "lke_bentuk": _form,
    "lke_grade": _grades,
    "lke_predikat": _predikat,
    "lke_cara_nilai": choice(CaraNilaiLke),
    "lke_grade_penuh": choice(GradePenuh),
    "lke_contoh_bukti": _evidence,
    "lke_dokumen": _documents,
    "efisiensi_rumus": choice(RumusEfisiensi),
    "efisiensi_batas": _positive,
    "efisiensi_batas_nisbah": _positive,
    "efisiensi_tanpa_gaji": yes_no,
    "kode_gaji": _codes,
}
