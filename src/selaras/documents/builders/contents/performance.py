"""Bab III.A: target against realisasi of the quarter and up to it, account per indicator."""

from collections.abc import Sequence
from itertools import groupby

from selaras.documents.builders.cells import Content, cell, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.narasi.uraian import tell_indicator
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_realisasi,
    show_target,
)
from selaras.documents.model import (
    Align,
    Block,
    Column,
    ItemList,
    Missing,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.hasil import HasilIndikator
from selaras.domain.nilai import StatusNilai
from selaras.domain.skala import kategori_for

_LEADING = 2  # number and sasaran stand once for all indicators of a sasaran
_RESULT_COLUMNS = (
    Column(1, Align.CENTER),
    Column(5),
    Column(6),
    Column(1.8, Align.CENTER),
    *(Column(2.1, Align.RIGHT) for _ in range(6)),
    Column(2.4, Align.CENTER),
)


def quarter_results(ctx: Konteks) -> tuple[Block, ...]:
    """Return the tables of results: strategic indicators, then those of programmes."""
    if not ctx.strategis:
        return (paragraph("Indikator tujuan dan sasaran: ", Missing("indikator sasaran")),)
    name = f"{ctx.nama_triwulan} Tahun {ctx.periode.tahun}"
    tables = [
        _result_table(ctx, ctx.strategis, "capaian-sasaran", f"Target dan realisasi {name}", mean=True)
    ]
    if ctx.operasional:
        caption = f"Target dan realisasi sasaran program {name}"
        tables.append(_result_table(ctx, ctx.operasional, "capaian-program", caption, mean=False))
    intro = paragraph(
        f"Realisasi {ctx.nama_triwulan} saja dan realisasi sampai dengan {ctx.nama_triwulan} disajikan "
        "terpisah pada ",
        Reference("capaian-sasaran"),
        ". Capaian triwulan dibandingkan dengan target triwulan, atau target tahun bila target "
        "triwulan tidak ditetapkan; capaian sampai dengan triwulan dibandingkan dengan target tahun. "
        "Jumlah yang lebih baik bila turun hanya dibandingkan dengan target triwulannya.",
    )
    remarks = _remarks(ctx)
    return (intro, *tables, *([note(remarks)] if remarks else []))


def _result_table(
    ctx: Konteks, indicators: Sequence[HasilIndikator], key: str, caption: str, *, mean: bool
) -> Table:
    short = ctx.nama_triwulan
    level = name_levels(hasil.indikator.tingkat for hasil in indicators)
    top = ("No", level, "Indikator kinerja", "Satuan", f"Target {ctx.periode.tahun}")
    head = (
        (
            *(cell(title, rowspan=2) for title in top),
            cell(short, colspan=3),
            cell(f"s.d. {short}", colspan=3),
        ),
        tuple(
            cell(t)
            for t in ("Target", "Realisasi", "Capaian (%)", "Realisasi", "Capaian (%)", "Kategori")
        ),
    )
    groups = groupby(indicators, key=lambda hasil: hasil.indikator.pernyataan)
    lines = [
        _result_line(ctx, number, hasil)
        for number, (_, members) in enumerate(groups, start=1)
        for hasil in members
    ]
    rows = (*merge_down(lines, _LEADING), *([_mean_row(ctx)] if mean else []))
    return Table(key, _RESULT_COLUMNS, head, rows, caption=caption, wide=True)


def _result_line(ctx: Konteks, number: int, hasil: HasilIndikator) -> tuple[Content, ...]:
    """Return the cells of an indicator; `number` counts sasaran, as the perjanjian kinerja does."""
    indikator, quarter = hasil.indikator, hasil.triwulan[ctx.triwulan]
    own, year = quarter.sendiri, hasil.tahunan
    return (
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        indikator.satuan,
        show_target(indikator.target_tahun(), indikator.kode, indikator.target_predikat),
        show_target(own.target, f"{indikator.kode} {ctx.triwulan.singkatan}"),
        show_realisasi(own.realisasi, indikator.satuan, f"{indikator.kode} {ctx.triwulan.singkatan}"),
        show_persen(own.capaian),
        show_realisasi(
            year.realisasi,
            indikator.satuan,
            f"{indikator.kode} s.d. {ctx.triwulan.singkatan}",
            hasil.predikat_realisasi,
        ),
        show_persen(year.capaian),
        Text(hasil.kategori.label if hasil.kategori else "–"),
    )


def _mean_row(ctx: Konteks) -> Row:
    mean = ctx.hasil.rata_rata
    level = ctx.ketentuan.dasar_rata_rata.label.lower()
    label = f"Rata-rata capaian {level} ({len(mean.ikut)} indikator)"
    category = "–" if mean.nilai is None else kategori_for(mean.nilai, ctx.ketentuan.skala_capaian).label
    return Row((cell(label, colspan=9), cell(show_persen(mean.nilai)), cell(category)), RowKind.TOTAL)


def _remarks(ctx: Konteks) -> str:
    """Say why a value is not there, once per indicator and quarter."""
    return " ".join(said for hasil in ctx.hasil.daftar_indikator if (said := _remark_on(ctx, hasil)))


def _remark_on(ctx: Konteks, hasil: HasilIndikator) -> str:
    own, year = hasil.triwulan[ctx.triwulan].sendiri, hasil.tahunan
    status = own.realisasi.status
    if status not in {StatusNilai.TERISI, StatusNilai.BELUM_DIISI} and own.alasan:
        return f"{hasil.indikator.uraian}: {status.label.lower()} ({own.alasan})."
    if year.realisasi.angka is not None and year.capaian is None:
        return f"{hasil.indikator.uraian}: capaian belum ada ({year.alasan})."
    return ""


def account(ctx: Konteks) -> tuple[Block, ...]:
    """Return one item per strategic indicator: what was reached of what, and beside other years."""
    items = tuple(tell_indicator(ctx, hasil, nomor) for nomor, hasil in enumerate(ctx.strategis))
    if not items:
        return ()
    return (paragraph("Uraian capaian setiap indikator:"), ItemList(items, ordered=True))


CONTENTS = {
    "capaian_triwulan": quarter_results,
    "uraian_capaian": account,
}
