"""Annex: how each figure came about, so that a reader can follow it."""

from collections.abc import Iterator

from selaras.documents.builders.cells import header, paragraph, row
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.model import Block, Cell, Column, Row, RowKind, Table, Text
from selaras.domain.hasil import HasilIndikator
from selaras.domain.nilai import StatusNilai
from selaras.domain.rincian import Rincian

_COLUMNS = (Column(3), Column(9))


def derivations(ctx: Konteks) -> tuple[Block, ...]:
    """Return a table: per indicator realisasi and capaian, then the mean and the absorption."""
    measured = [h for h in ctx.hasil.daftar_indikator if _says_something(h, ctx)]
    rows = [line for hasil in measured for line in _indicator_rows(ctx, hasil)]
    rows.append(_group("Rata-rata dan anggaran"))
    rows += [_line(ctx.hasil.rata_rata.rincian), _line(ctx.hasil.anggaran.total.rincian)]
    intro = paragraph(
        "Tanda … sesudah angka berarti desimalnya masih berlanjut; perhitungan memakai nilai utuh."
    )
    table = Table(
        "rincian",
        _COLUMNS,
        header("Angka", "Cara hitung"),
        tuple(rows),
        caption="Cara hitung angka kinerja",
    )
    return (intro, table)


def _says_something(hasil: HasilIndikator, ctx: Konteks) -> bool:
    """Tell whether there is anything to derive: quarter or year are more than a gap to fill."""
    values = (hasil.triwulan[ctx.triwulan].sendiri.realisasi, hasil.tahunan.realisasi)
    return any(nilai.status is not StatusNilai.BELUM_DIISI for nilai in values)


def _indicator_rows(ctx: Konteks, hasil: HasilIndikator) -> Iterator[Row]:
    quarter = hasil.triwulan[ctx.triwulan]
    yield _group(hasil.indikator.uraian)
    own = quarter.sendiri.rincian
    yield from (_line(part) for part in own.dari if part.rumus or part.sumber)
    yield _line(own, f"capaian {ctx.triwulan.singkatan}")
    year = hasil.tahunan.rincian
    yield from (_line(part) for part in year.dari if part.rumus or part.sumber or part.alasan)
    yield _line(year, f"capaian s.d. {ctx.triwulan.singkatan}")


def _group(title: str) -> Row:
    return Row((Cell((Text(title),), colspan=2),), RowKind.GROUP)


def _line(rincian: Rincian, name: str = "") -> Row:
    sentence = rincian.kalimat().removeprefix(f"{rincian.nama} = ")
    source = f" [{rincian.sumber}]" if rincian.sumber else ""
    formula = f"{rincian.rumus}: " if rincian.rumus and rincian.hitungan else ""
    return row(name or rincian.nama, f"{formula}{sentence}{source}")
