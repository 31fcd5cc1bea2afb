"""What stands before Bab I: the review by the inspectorate, and the year in short."""

from selaras.documents.builders.cells import cell, header, paragraph, row, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.laporan import (
    tell_evaluations,
    tell_mean,
    tell_measured,
    tell_verdicts,
    tell_whole_money,
)
from selaras.documents.builders.wording import name_levels, show_persen, show_realisasi, show_target
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Reference,
    Row,
    RowKind,
    Table,
)
from selaras.domain.berkas import DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.hasil import HasilIndikator
from selaras.domain.tanggal import format_tanggal

_COLUMNS = (
    Column(1, Align.CENTER),
    Column(5),
    Column(5),
    Column(1.8, Align.CENTER),
    *(Column(2.2, Align.RIGHT) for _ in range(3)),
)


def reviewed(ctx: Konteks) -> tuple[Block, ...]:
    """Return which review the report went through; nothing without a report of that review."""
    year = ctx.periode.tahun
    own = [
        one
        for one in ctx.berkas.daftar_dokumen
        if one.jenis is JenisDokumenResmi.LHR and one.tahun in {None, year}
    ]
    return (_review(ctx, own[-1]),) if own else ()


def _review(ctx: Konteks, one: DokumenResmi) -> Block:
    when = format_tanggal(one.tanggal) if one.tanggal else ""
    return paragraph(
        f"{ctx.kerangka.nama} {ctx.profil.nama_instansi} {ctx.nama_periode} telah direviu oleh ",
        text_or_missing(one.penanda_tangan, "pereviu laporan"),
        " sebagaimana dimuat dalam Laporan Hasil Reviu Nomor ",
        text_or_missing(one.nomor, "nomor laporan hasil reviu"),
        " tanggal ",
        text_or_missing(when, "tanggal laporan hasil reviu"),
        ". Reviu memberi keyakinan terbatas atas keandalan informasi; isi laporan tetap menjadi "
        f"tanggung jawab {ctx.profil.nama_instansi}.",
    )


def summary(ctx: Konteks) -> tuple[Block, ...]:
    """Return by what the year is measured, how it stands to its targets, its mean and its money."""
    sentences = (
        tell_measured(ctx),
        *tell_verdicts(ctx),
        tell_mean(ctx),
        tell_whole_money(ctx),
        *tell_evaluations(ctx),
    )
    return tuple(map(paragraph, sentences))


def overview(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian of every strategic indicator with their mean."""
    if not ctx.strategis:
        return ()
    rows = [_row(number, hasil) for number, hasil in enumerate(ctx.strategis, start=1)]
    level = name_levels(hasil.indikator.tingkat for hasil in ctx.strategis)
    head = header("No", level, "Indikator kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
    caption = f"Ikhtisar capaian kinerja {ctx.nama_periode}"
    table = Table("ikhtisar", _COLUMNS, head, (*rows, _total(ctx)), caption=caption)
    return (paragraph("Capaian setiap indikator diringkas pada ", Reference("ikhtisar"), "."), table)


def _row(number: int, hasil: HasilIndikator) -> Row:
    indikator, year = hasil.indikator, hasil.tahunan
    return row(
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        indikator.satuan,
        show_target(year.target, indikator.kode, indikator.target_predikat),
        show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi),
        show_persen(year.capaian),
    )


def _total(ctx: Konteks) -> Row:
    mean = ctx.hasil.rata_rata
    level = ctx.ketentuan.dasar_rata_rata.label.lower()
    label = f"Rata-rata capaian {level} ({len(mean.ikut)} indikator)"
    return Row((cell(label, colspan=6), cell(show_persen(mean.nilai))), RowKind.TOTAL)


CONTENTS = {
    "telah_direviu": reviewed,
    "ikhtisar_eksekutif": summary,
    "ikhtisar_capaian": overview,
}
