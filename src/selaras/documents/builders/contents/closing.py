"""Bab IV: what the figures say, in sentences that cannot contradict the tables."""

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.contents.factors import newest_factors
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.kalimat.laporan import PENUTUP, TANGGUNG_JAWAB
from selaras.documents.builders.narasi.laporan import tell, tell_mean, tell_whole_money
from selaras.documents.model import Block, ItemList, Missing
from selaras.domain.angka import format_persen
from selaras.domain.baris import lines_of
from selaras.domain.hasil import HasilIndikator


def conclusion(ctx: Konteks) -> tuple[Block, ...]:
    """Return the mean, the indicators by category, the money, and the next steps."""
    return (
        paragraph(tell(ctx, TANGGUNG_JAWAB)),
        paragraph(tell_mean(ctx)),
        *_by_category(ctx),
        paragraph(tell_whole_money(ctx)),
        *_next_steps(ctx),
    )


def _by_category(ctx: Konteks) -> tuple[Block, ...]:
    lines = []
    for kategori in ctx.ketentuan.skala_capaian.daftar_kategori:
        members = [h for h in ctx.strategis if h.kategori == kategori]
        lines += [inlines(f"{kategori.label}: {_names(members)}.")] if members else []
    return (paragraph("Menurut kategori capaiannya:"), ItemList(tuple(lines))) if lines else ()


def _names(members: list[HasilIndikator]) -> str:
    return "; ".join(
        f"{h.indikator.uraian} ({format_persen(h.tahunan.capaian)})"
        for h in members
        if h.tahunan.capaian is not None
    )


def _next_steps(ctx: Konteks) -> tuple[Block, ...]:
    steps = dict.fromkeys(line for row in newest_factors(ctx) for line in lines_of(row.tindak_lanjut))
    if not steps:
        return (paragraph("Langkah perbaikan pada periode berikutnya: ", Missing("langkah perbaikan")),)
    items = tuple(inlines(step) for step in steps)
    return (paragraph("Langkah perbaikan pada periode berikutnya:"), ItemList(items, ordered=True))


def farewell(ctx: Konteks) -> tuple[Block, ...]:
    """Return the last sentence of the report."""
    return (paragraph(tell(ctx, PENUTUP)),)


CONTENTS = {
    "kesimpulan": conclusion,
    "penutup": farewell,
}
