"""Bab I: the duty to report, the sasaran, the outline; what only the office can tell is a gap."""

from itertools import takewhile

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.kalimat.laporan import (
    BAB_AKUNTABILITAS,
    BAB_PERENCANAAN,
    MAKSUD,
    TUJUAN,
)
from selaras.documents.builders.narasi.laporan import tell
from selaras.documents.builders.wording import join_words
from selaras.documents.model import Block, Inlines, ItemList, LineBreak, Missing, Text
from selaras.domain.ketentuan import Bagian
from selaras.domain.periode import tenggat
from selaras.domain.tanggal import format_tanggal


def background(ctx: Konteks) -> tuple[Block, ...]:
    """Return whom the report answers to, for a quarter also until when, and what it compares."""
    return (
        paragraph(_addressed_year(ctx) if ctx.setahun else _addressed_quarter(ctx)),
        paragraph(
            "Laporan ini membandingkan realisasi dengan target yang diperjanjikan, menunjukkan hal "
            "yang sudah dan belum tercapai, serta mempertanggungjawabkan anggaran yang dipakai untuk "
            "mencapainya."
        ),
    )


def _addressed_quarter(ctx: Konteks) -> str:
    days = ctx.ketentuan.tenggat_lkj_triwulan
    due = format_tanggal(tenggat(ctx.periode, days))
    copies = ctx.ketentuan.tembusan_lkj_triwulan
    copied = f", dengan tembusan kepada {join_words(copies)}" if copies else ""
    return (
        f"{ctx.profil.nama_instansi} menyampaikan laporan kinerja {ctx.nama_triwulan} kepada "
        f"{ctx.ketentuan.penerima_lkj_triwulan} paling lambat {days} hari setelah periode "
        f"berakhir, yaitu {due}{copied}."
    )


def _addressed_year(ctx: Konteks) -> str:
    receiver = f" kepada {ctx.profil.pihak_kedua}" if ctx.profil.pihak_kedua else ""
    return (
        f"{ctx.profil.nama_instansi} mempertanggungjawabkan kinerja yang diperjanjikan untuk Tahun "
        f"{ctx.periode.tahun}{receiver} melalui laporan ini."
    )


def purpose(ctx: Konteks) -> tuple[Block, ...]:
    """Return what the report is for: the same for every report of its kind."""
    aims = ItemList(tuple(map(inlines, TUJUAN)), ordered=True)
    return (paragraph(tell(ctx, MAKSUD)), paragraph("Tujuannya ialah:"), aims)


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


def outline(ctx: Konteks) -> tuple[Block, ...]:
    """Return the chapters of this very report."""
    sections = ctx.kerangka.daftar_bagian
    chapters = [n for n, bagian in enumerate(sections) if bagian.tingkat == 1 and _is_listed(bagian)]
    items = tuple(_chapter(ctx, sections[n], sections[n + 1 :]) for n in chapters)
    return (paragraph("Laporan ini tersusun sebagai berikut:"), ItemList(items))


def _is_listed(bagian: Bagian) -> bool:
    """Leave out what has no number, and what the report may not hold."""
    return bool(bagian.label) and not bagian.boleh_kosong


def _chapter(ctx: Konteks, chapter: Bagian, after: tuple[Bagian, ...]) -> Inlines:
    """Name a chapter and the headings right below it, without those that may be left out."""
    name = Text(f"{chapter.label} {ctx.title_of(chapter)}", bold=True)
    own = takewhile(lambda bagian: bagian.tingkat > 1, after)
    below = [ctx.title_of(one) for one in own if one.tingkat == 2 and not one.boleh_kosong]
    return (name, LineBreak(), Text(f"memuat {join_words(tuple(below))}")) if below else (name,)


def planning_chapter(ctx: Konteks) -> tuple[Block, ...]:
    """Return the sentence that opens the chapter of plans."""
    return (paragraph(tell(ctx, BAB_PERENCANAAN)),)


def accounting_chapter(ctx: Konteks) -> tuple[Block, ...]:
    """Return the sentence that opens the chapter of results."""
    return (paragraph(tell(ctx, BAB_AKUNTABILITAS)),)


CONTENTS = {
    "latar_belakang": background,
    "maksud_tujuan": purpose,
    "gambaran_umum": organisation,
    "aspek_strategis": strategic_aspects,
    "sistematika": outline,
    "pengantar_perencanaan": planning_chapter,
    "pengantar_akuntabilitas": accounting_chapter,
}
