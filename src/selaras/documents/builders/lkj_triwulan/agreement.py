"""Bab II and annex: the perjanjian kinerja with its targets and money."""

from collections.abc import Sequence
from itertools import groupby

from selaras.documents.builders.cells import cell, header, paragraph, text_or_missing
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.builders.wording import show_target, show_uang
from selaras.documents.model import (
    Align,
    Block,
    Cell,
    Column,
    Fields,
    Heading,
    Missing,
    PageBreak,
    Row,
    RowKind,
    Signatures,
    Table,
    Text,
)
from selaras.domain.angka import format_uang
from selaras.domain.berkas import Pejabat
from selaras.domain.hasil import HasilIndikator, SimpulAnggaran
from selaras.domain.tanggal import format_tanggal
from selaras.domain.terbilang import terbilang_rupiah

_COLUMNS = (
    Column(1, Align.CENTER),
    Column(5),
    Column(6),
    Column(2, Align.CENTER),
    Column(2, Align.RIGHT),
)


def agreement(ctx: Konteks) -> tuple[Block, ...]:
    """Return Bab II: the promise of the year."""
    profil = ctx.profil
    number = f" Nomor {profil.nomor_pk}" if profil.nomor_pk else ""
    when = profil.tanggal_pk
    signed = Text(format_tanggal(when)) if when else Missing("tanggal PK")
    intro = paragraph(
        f"Perjanjian Kinerja{number} Tahun {ctx.periode.tahun} antara {_party(profil.pihak_pertama)} "
        f"dan {_party(profil.pihak_kedua)} ditandatangani pada tanggal ",
        signed,
        ". Target dan anggarannya adalah sebagai berikut.",
    )
    return (intro, *agreement_tables(ctx, "pk"))


def _party(jabatan: str) -> str:
    return jabatan or "pihak yang berjanji"


def agreement_tables(ctx: Konteks, prefix: str) -> tuple[Block, ...]:
    """Return the tables of sasaran, of programme targets and of money."""
    year = ctx.periode.tahun
    tables = [
        target_table(
            ctx.strategis,
            f"{prefix}-sasaran",
            "Sasaran strategis",
            f"Target sasaran strategis Tahun {year}",
        )
    ]
    if ctx.operasional:
        caption = f"Target sasaran program Tahun {year}"
        tables.append(target_table(ctx.operasional, f"{prefix}-program", "Sasaran program", caption))
    return (*tables, _money_table(ctx, f"{prefix}-anggaran", f"Anggaran program Tahun {year}"))


def target_table(indicators: Sequence[HasilIndikator], key: str, title: str, caption: str) -> Table:
    """Return No, statement, indicator, unit, target; a statement once for its indicators."""
    rows: list[Row] = []
    groups = groupby(indicators, key=lambda h: h.indikator.pernyataan)
    for number, (statement, members) in enumerate(groups, start=1):
        group = list(members)
        rows += [_target_row(h, number, statement, len(group), first=h is group[0]) for h in group]
    head = header("No", title, "Indikator kinerja", "Satuan", "Target")
    return Table(key, _COLUMNS, head, tuple(rows), caption=caption)


def _target_row(hasil: HasilIndikator, number: int, statement: str, height: int, *, first: bool) -> Row:
    indikator = hasil.indikator
    own = (
        cell(indikator.uraian),
        cell(indikator.satuan),
        cell(show_target(indikator.target_tahun(), indikator.kode)),
    )
    shared = (cell(str(number), rowspan=height), cell(statement, rowspan=height)) if first else ()
    return Row((*shared, *own))


def _money_table(ctx: Konteks, key: str, caption: str) -> Table:
    """Return programmes and money; the source of funds only where the office names any."""
    programs = ctx.hasil.anggaran.daftar_program
    named = any(program.baris.sumber_dana for program in programs)
    rows = [_money_row(number, program, named=named) for number, program in enumerate(programs, start=1)]
    total = show_uang(ctx.hasil.anggaran.total.pagu, "pagu seluruh program")
    rows.append(_with_source((cell("Jumlah", colspan=2), cell(total)), "", RowKind.TOTAL, named=named))
    columns = (Column(1, Align.CENTER), Column(8), Column(4, Align.RIGHT), Column(3))
    titles = ("No", "Program", "Anggaran (Rp)", "Sumber dana")
    shown = len(titles) if named else len(titles) - 1
    return Table(key, columns[:shown], header(*titles[:shown]), tuple(rows), caption=caption)


def _money_row(number: int, program: SimpulAnggaran, *, named: bool) -> Row:
    baris = program.baris
    pagu = show_uang(program.uang.pagu, f"pagu {baris.kode}")
    cells = (cell(str(number)), cell(baris.uraian), cell(pagu))
    return _with_source(cells, baris.sumber_dana or "–", RowKind.PLAIN, named=named)


def _with_source(cells: tuple[Cell, ...], source: str, kind: RowKind, *, named: bool) -> Row:
    return Row((*cells, cell(source)) if named else cells, kind)


def annex(ctx: Konteks) -> tuple[Block, ...]:
    """Return the perjanjian kinerja itself: the signed statement, then the signed targets and money."""
    return (
        *_statement(ctx),
        _signed(ctx),
        PageBreak(),
        Heading(
            2, f"Target dan Anggaran Perjanjian Kinerja Tahun {ctx.periode.tahun}", "lampiran-pk-target"
        ),
        *agreement_tables(ctx, "lampiran-pk"),
        *_in_words(ctx),
        _signed(ctx),
    )


def _statement(ctx: Konteks) -> tuple[Block, ...]:
    first, second = ctx.profil.pihak_pertama, ctx.profil.pihak_kedua
    return (
        paragraph(
            "Untuk mewujudkan pemerintahan yang efektif, terbuka, dan bertanggung jawab atas hasil, "
            "para pihak di bawah ini mengikat perjanjian kinerja."
        ),
        _party_fields(ctx, first, "pihak pertama"),
        paragraph("selanjutnya disebut pihak pertama;"),
        _party_fields(ctx, second, "pihak kedua"),
        paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
        paragraph(
            "Pihak pertama berjanji mencapai target kinerja tahunan dalam perjanjian ini sebagai "
            "bagian dari target jangka menengah pada dokumen perencanaan, dan bertanggung jawab atas "
            "keberhasilan maupun kegagalannya."
        ),
        paragraph(
            "Pihak kedua mengawasi pelaksanaannya, menilai capaiannya, serta memberikan penghargaan "
            "atau sanksi menurut hasil penilaian itu."
        ),
    )


def _signed(ctx: Konteks) -> Signatures:
    profil = ctx.profil
    place = place_and_date(profil.tempat_pk, profil.tanggal_pk)
    second = sign(ctx.berkas, profil.pihak_kedua, "pihak kedua", "", "Pihak kedua,")
    return Signatures(
        (second, sign(ctx.berkas, profil.pihak_pertama, "pihak pertama", place, "Pihak pertama,"))
    )


def _party_fields(ctx: Konteks, jabatan: str, what: str) -> Fields:
    pejabat = ctx.berkas.pejabat(jabatan) or Pejabat(jabatan)
    name = text_or_missing(pejabat.nama, f"nama {jabatan or what}")
    return Fields((("Nama", (name,)), ("Jabatan", (text_or_missing(jabatan, f"jabatan {what}"),))))


def _in_words(ctx: Konteks) -> tuple[Block, ...]:
    total = ctx.hasil.anggaran.total.pagu
    if total is None or total != total.to_integral_value():
        return ()
    return (paragraph(f"Jumlah anggaran Rp {format_uang(total)} ({terbilang_rupiah(total)})."),)
