"""Bab I: the duty to report, the sasaran, the outline; what only the office can tell is a gap."""

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.model import Block, ItemList, LineBreak, Missing, Text
from selaras.domain.ketentuan import Bagian
from selaras.domain.periode import tenggat
from selaras.domain.tanggal import format_tanggal


def background(ctx: Konteks) -> tuple[Block, ...]:
    """Return to whom the report goes and until when."""
    days = ctx.ketentuan.tenggat_lkj_triwulan
    due = format_tanggal(tenggat(ctx.periode, days))
    copies = ctx.ketentuan.tembusan_lkj_triwulan
    copied = f", dengan tembusan kepada {join_words(copies)}" if copies else ""
    return (
        paragraph(
            f"{ctx.profil.nama_instansi} menyampaikan laporan kinerja {ctx.nama_triwulan} kepada "
            f"{ctx.ketentuan.penerima_lkj_triwulan} paling lambat {days} hari setelah periode "
            f"berakhir, yaitu {due}{copied}."
        ),
        paragraph(
            "Laporan ini membandingkan realisasi dengan target yang diperjanjikan, menunjukkan hal "
            "yang sudah dan belum tercapai, serta mempertanggungjawabkan anggaran yang dipakai untuk "
            "mencapainya."
        ),
    )


def join_words(words: tuple[str, ...]) -> str:
    """Return 'a, b, dan c'."""
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def purpose(_ctx: Konteks) -> tuple[Block, ...]:
    """Return purpose and aim, which the office writes."""
    return (paragraph("Maksud dan tujuan laporan: ", Missing("maksud dan tujuan laporan")),)


def organisation(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the portrait of the organisation, which the office writes."""
    return (paragraph("Gambaran umum organisasi: ", Missing("gambaran umum organisasi")),)


def strategic_aspects(ctx: Konteks) -> tuple[Block, ...]:
    """Return the sasaran that the report measures."""
    statements = tuple(dict.fromkeys(h.indikator.pernyataan for h in ctx.strategis))
    if not statements:
        return (paragraph("Tujuan dan sasaran strategis: ", Missing("sasaran strategis")),)
    intro = f"Kinerja {ctx.profil.nama_instansi} diukur pada {len(statements)} sasaran strategis:"
    return (paragraph(intro), ItemList(tuple(inlines(s) for s in statements), ordered=True))


def strategic_issues(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the main problems, which the office writes."""
    return (paragraph("Permasalahan utama (isu strategis): ", Missing("isu strategis")),)


def outline(ctx: Konteks) -> tuple[Block, ...]:
    """Return the chapters of this very report."""
    sections = ctx.ketentuan.kerangka_lkj_triwulan.daftar_bagian
    chapters = [bagian for bagian in sections if bagian.tingkat == 1 and bagian.label]
    items = tuple(
        (Text(f"{chapter.label} {chapter.judul}", bold=True), *_parts_of(chapter, sections))
        for chapter in chapters
    )
    return (paragraph("Laporan ini tersusun sebagai berikut:"), ItemList(items))


def _parts_of(chapter: Bagian, sections: tuple[Bagian, ...]) -> tuple[LineBreak | Text, ...]:
    """Name the headings below a chapter."""
    below: list[str] = []
    for bagian in sections[sections.index(chapter) + 1 :]:
        if bagian.tingkat <= 1:
            break
        below.append(bagian.judul)
    return (LineBreak(), Text(f"memuat {join_words(tuple(below))}")) if below else ()
