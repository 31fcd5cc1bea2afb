"""Bab IV: what the figures say, in sentences that cannot contradict the tables."""

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.model import Block, ItemList, Missing
from selaras.domain.angka import format_persen, format_uang
from selaras.domain.hasil import HasilIndikator
from selaras.domain.skala import kategori_for


def conclusion(ctx: Konteks) -> tuple[Block, ...]:
    """Return the mean, the indicators by category, the money, and the next steps."""
    return (
        paragraph(
            f"Laporan ini mempertanggungjawabkan kinerja {ctx.profil.nama_instansi} {ctx.nama_periode}."
        ),
        *_mean(ctx),
        *_by_category(ctx),
        *_money(ctx),
        *_next_steps(ctx),
    )


def _mean(ctx: Konteks) -> tuple[Block, ...]:
    mean = ctx.hasil.rata_rata
    if mean.nilai is None:
        return (paragraph(Missing("capaian indikator")),)
    category = kategori_for(mean.nilai, ctx.ketentuan.skala_capaian).label
    level = ctx.ketentuan.dasar_rata_rata.label.lower()
    left_out = (
        f"; {len(mean.dilewati)} indikator belum mempunyai capaian dan tidak ikut dirata-rata"
        if mean.dilewati
        else ""
    )
    text = (
        f"Rata-rata capaian {len(mean.ikut)} indikator {level} sampai dengan {ctx.nama_triwulan} "
        f"adalah {format_persen(mean.nilai)} (kategori {category}){left_out}."
    )
    return (paragraph(text),)


def _by_category(ctx: Konteks) -> tuple[Block, ...]:
    lines = []
    for kategori in ctx.ketentuan.skala_capaian.daftar_kategori:
        members = [h for h in ctx.strategis if h.kategori == kategori]
        lines += [inlines(f"{kategori.label}: {_names(members)};")] if members else []
    return (paragraph("Menurut kategori capaiannya:"), ItemList(tuple(lines))) if lines else ()


def _names(members: list[HasilIndikator]) -> str:
    return "; ".join(
        f"{h.indikator.uraian} ({format_persen(h.tahunan.capaian)})"
        for h in members
        if h.tahunan.capaian is not None
    )


def _money(ctx: Konteks) -> tuple[Block, ...]:
    total = ctx.hasil.anggaran.total
    if total.pagu is None or total.realisasi is None or total.serapan is None or total.sisa is None:
        return (paragraph(Missing("realisasi anggaran")),)
    incomplete = (
        "" if total.lengkap else " Angka ini belum lengkap karena masih ada baris yang belum diisi."
    )
    text = (
        f"Anggaran terserap Rp {format_uang(total.realisasi)} dari pagu Rp {format_uang(total.pagu)}, "
        f"atau {format_persen(total.serapan)}, dengan sisa Rp {format_uang(total.sisa)}.{incomplete}"
    )
    return (paragraph(text),)


def _next_steps(ctx: Konteks) -> tuple[Block, ...]:
    rows = [
        r for r in ctx.berkas.daftar_realisasi if r.triwulan is ctx.triwulan and r.tindak_lanjut.strip()
    ]
    if not rows:
        return (paragraph("Langkah perbaikan pada periode berikutnya: ", Missing("langkah perbaikan")),)
    items = tuple(inlines(row.tindak_lanjut) for row in rows)
    return (paragraph("Langkah perbaikan pada periode berikutnya:"), ItemList(items, ordered=True))
