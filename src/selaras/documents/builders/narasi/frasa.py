"""Phrases that many sentences share; each prints a figure as the tables do."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import write_in_sentence, write_target_in_sentence
from selaras.documents.model import Inline, Missing, Text
from selaras.domain.angka import format_uang
from selaras.domain.capaian import Arah, Target
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.uang import Uang

_OF_TARGET = {
    Arah.NAIK: "target",
    Arah.TURUN: "target paling tinggi",
    Arah.RENTANG: "rentang target",
}


def when(ctx: Konteks) -> str:
    """Return 'tahun 2024', or 'sampai dengan Triwulan II Tahun 2024'."""
    return f"tahun {ctx.periode.tahun}" if ctx.setahun else ctx.sampai_periode


def during(ctx: Konteks) -> str:
    """Return 'pada tahun 2024', or 'sampai dengan Triwulan II Tahun 2024'."""
    return f"pada {when(ctx)}" if ctx.setahun else when(ctx)


def tidy(text: str) -> str:
    """Return what an office typed fit to stand within a sentence: no full stop, single spaces."""
    return " ".join(text.split()).rstrip(". ")


def in_brackets(text: str) -> str:
    """Return ' (text)', '' for none; to be put right behind a word."""
    return f" ({tidy(text)})" if tidy(text) else ""


def name_target(hasil: HasilIndikator) -> Inline:
    """Return 'target 80 %', 'target paling tinggi 20 kasus', or the gap."""
    target = hasil.tahunan.target
    if target is None:
        return Missing(f"target {hasil.indikator.kode}")
    return Text(f"{_label(target, hasil.indikator.arah)} {_number(hasil, target)}")


def _label(target: Target, arah: Arah) -> str:
    return "rentang target" if target.nilai is None else _OF_TARGET[arah]


def _number(hasil: HasilIndikator, target: Target) -> str:
    return write_target_in_sentence(target, hasil.indikator.satuan)


def name_realisasi(hasil: HasilIndikator) -> Inline:
    """Return the value of the year with its unit, or the gap."""
    angka, indikator = hasil.tahunan.realisasi.angka, hasil.indikator
    if angka is None:
        return Missing(f"realisasi {indikator.kode}")
    return Text(write_in_sentence(angka, indikator.satuan))


def rupiah(uang: Uang, what: str) -> dict[str, Inline]:
    """Return pagu, realisasi and sisa with Rp, a gap for what is not known."""
    amounts = {"pagu": uang.pagu, "realisasi": uang.realisasi, "sisa": uang.sisa}
    return {
        name: Missing(f"{name} {what}") if amount is None else Text(f"Rp {format_uang(amount)}")
        for name, amount in amounts.items()
    }
