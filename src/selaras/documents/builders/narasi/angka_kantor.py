"""Figures and names of the office as a whole, as its own text may name them; None while missing."""

from collections.abc import Callable, Mapping

from selaras.documents.builders.konteks import Konteks
from selaras.domain.angka import format_angka, format_persen, format_ringkas
from selaras.domain.skala import kategori_for


def _mean(ctx: Konteks) -> str | None:
    mean = ctx.hasil.rata_rata.nilai
    return None if mean is None else format_persen(mean)


def _class_of_mean(ctx: Konteks) -> str | None:
    mean = ctx.hasil.rata_rata.nilai
    return None if mean is None else kategori_for(mean, ctx.ketentuan.skala_capaian).label


def ikm(ctx: Konteks) -> str | None:
    """Return the index of the survey."""
    index = ctx.hasil.skm.ikm.ikm if ctx.hasil.skm else None
    return None if index is None else format_angka(index)


def mutu_skm(ctx: Konteks) -> str | None:
    """Return 'B (Baik)'."""
    mutu = ctx.hasil.skm.ikm.mutu if ctx.hasil.skm else None
    return _named(mutu.kode, mutu.makna) if mutu else None


def responden(ctx: Konteks) -> str | None:
    """Return how many people answered."""
    count = ctx.hasil.skm.banyak.hasil if ctx.hasil.skm else None
    return None if count is None else format_ringkas(count)


def nilai_lke(ctx: Konteks) -> str | None:
    """Return the points of the evaluation that counts."""
    score = ctx.hasil.lke.berlaku if ctx.hasil.lke else None
    return None if score is None or score.total.hasil is None else format_angka(score.total.hasil)


def predikat_lke(ctx: Konteks) -> str | None:
    """Return the predikat of the evaluation that counts with its name."""
    score = ctx.hasil.lke.berlaku if ctx.hasil.lke else None
    return _named(score.predikat.kode, score.predikat.sebutan) if score and score.predikat else None


def _named(kode: str, sebutan: str) -> str:
    """Return 'B (Baik)'; a name that has brackets of its own stands behind a comma."""
    return f"{kode}, {sebutan}" if "(" in sebutan else f"{kode} ({sebutan})"


OFFICE: Mapping[str, Callable[[Konteks], str | None]] = {
    "rata_rata": _mean,
    "kategori_rata_rata": _class_of_mean,
    "ikm": ikm,
    "mutu_skm": mutu_skm,
    "responden": responden,
    "nilai_lke": nilai_lke,
    "predikat_lke": predikat_lke,
    "tahun": lambda ctx: str(ctx.periode.tahun),
    "tahun_lalu": lambda ctx: str(ctx.periode.tahun - 1),
    "periode": lambda ctx: ctx.nama_periode,
    "kantor": lambda ctx: ctx.profil.nama_instansi,
    "kabupaten": lambda ctx: ctx.nama_kabupaten,
    "pimpinan": lambda ctx: ctx.profil.penanda_tangan.strip() or None,
}
