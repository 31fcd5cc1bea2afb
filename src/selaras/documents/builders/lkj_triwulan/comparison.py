"""Bab III.A: earlier years beside this one, and what helped or hindered."""

from decimal import Decimal

from selaras.documents.builders.cells import Content, header, note, paragraph, row, text_or_missing
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.builders.wording import show_realisasi, show_target, write_realisasi
from selaras.documents.model import Align, Block, Column, Missing, Reference, Row, Table, Text
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.hasil import HasilIndikator


def earlier_years(ctx: Konteks) -> tuple[Block, ...]:
    """Return the values of the years that have any, oldest first, then this year's."""
    back = [n for n in (3, 2, 1) if any(h.tahun_lalu[n - 1] is not None for h in ctx.strategis)]
    if not back:
        return (paragraph("Realisasi tahun-tahun sebelumnya: ", Missing("realisasi tahun sebelumnya")),)
    year = ctx.periode.tahun
    head = header(
        "No",
        "Indikator kinerja",
        "Satuan",
        f"Target {year}",
        *(f"Realisasi {year - n}" for n in back),
        _this_year(ctx),
    )
    columns = (Column(1, Align.CENTER), Column(7), Column(2, Align.CENTER))
    numbers = tuple(Column(2.4, Align.RIGHT) for _ in range(len(back) + 2))
    rows = tuple(_years_row(ctx, n, hasil, back) for n, hasil in enumerate(ctx.strategis, start=1))
    table = Table(
        "banding-tahun", (*columns, *numbers), head, rows, caption="Perbandingan realisasi antartahun"
    )
    intro = paragraph(
        "Perkembangan realisasi dari tahun ke tahun dimuat pada ", Reference("banding-tahun"), "."
    )
    return (intro, table, *_partial_year(ctx))


def _this_year(ctx: Konteks) -> str:
    until = f" s.d. {ctx.triwulan.singkatan}" if ctx.periode.triwulan else ""
    return f"Realisasi {ctx.periode.tahun}{until}"


def _partial_year(ctx: Konteks) -> tuple[Block, ...]:
    if ctx.periode.triwulan is None:
        return ()
    until = f"sampai dengan {ctx.nama_triwulan}, belum nilai setahun"
    return (note(f"Realisasi {ctx.periode.tahun} adalah nilai {until}."),)


def _years_row(ctx: Konteks, number: int, hasil: HasilIndikator, back: list[int]) -> Row:
    indikator = hasil.indikator
    past = [_past(hasil.tahun_lalu[n - 1], indikator.satuan) for n in back]
    what = f"{indikator.kode} s.d. {ctx.triwulan.singkatan}"
    now = show_realisasi(hasil.tahunan.realisasi, indikator.satuan, what)
    target = show_target(indikator.target_tahun(), indikator.kode)
    return row(str(number), indikator.uraian, indikator.satuan, target, *past, now)


def _past(angka: Decimal | None, satuan: str) -> Content:
    return Text("–" if angka is None else write_realisasi(angka, satuan))


def factors(ctx: Konteks) -> tuple[Block, ...]:
    """Return what helped, what hindered and what follows, for the indicators that say so."""
    wanted = {h.indikator.kode: h for h in ctx.strategis}
    rows = [
        _factor_row(wanted[r.indikator], r)
        for r in ctx.berkas.daftar_realisasi
        if r.triwulan is ctx.triwulan and r.indikator in wanted and _says_something(r)
    ]
    if not rows:
        return (
            paragraph("Faktor pendorong, penghambat, dan tindak lanjut: ", Missing("faktor capaian")),
        )
    head = header("Indikator kinerja", "Faktor pendorong", "Faktor penghambat", "Tindak lanjut")
    caption = f"Faktor pendorong, penghambat, dan tindak lanjut {ctx.nama_triwulan}"
    columns = tuple(Column(1) for _ in range(4))
    return (Table("faktor", columns, head, tuple(rows), caption=caption),)


def _says_something(realisasi: RealisasiKinerja) -> bool:
    return any((realisasi.pendorong, realisasi.penghambat, realisasi.tindak_lanjut))


def _factor_row(hasil: HasilIndikator, realisasi: RealisasiKinerja) -> Row:
    kode = hasil.indikator.kode
    return row(
        hasil.indikator.uraian,
        text_or_missing(realisasi.pendorong, f"faktor pendorong {kode}"),
        text_or_missing(realisasi.penghambat, f"faktor penghambat {kode}"),
        text_or_missing(realisasi.tindak_lanjut, f"tindak lanjut {kode}"),
    )
