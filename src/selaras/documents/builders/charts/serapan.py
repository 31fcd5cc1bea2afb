"""Absorption of the budget per programme and in all."""

from selaras.documents.builders.charts.amounts import in_angka, until
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Axis, BarChart, Figure, Series
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.uang import Uang

_ALL = "Seluruh program"


def chart_serapan(hasil: HasilBerkas) -> Figure | None:
    """Return the absorption up to the end of the period, None while no spending is known."""
    rows = [(program.baris.uraian, program.uang) for program in hasil.anggaran.daftar_program]
    if len(rows) > 1:
        rows.append((_ALL, hasil.anggaran.total))
    amounts = tuple(in_angka(uang.serapan) for _, uang in rows)
    if not any(amounts):
        return None
    names = tuple(_name(name, uang) for name, uang in rows)
    chart = BarChart(names, (Series("Serapan", amounts),), Axis("Serapan (% pagu)"))
    judul = f"Serapan anggaran menurut program {until(hasil)}"
    return Figure("gambar-serapan", chart, tell(judul, chart, "%"), caption=judul)


def _name(name: str, uang: Uang) -> str:
    """Say where the spending of a sum is not known in full, since its bar is too short then."""
    return name if uang.lengkap or uang.serapan is None else f"{name} (realisasi belum lengkap)"
