"""Annex: how each figure came about, so that a reader can follow it."""

from collections.abc import Iterator

from selaras.documents.builders.cells import header, paragraph, row
from selaras.documents.builders.konteks import Konteks
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
    yield _group(hasil.indikator.uraian)
    if not ctx.setahun:
        own = hasil.triwulan[ctx.triwulan].sendiri.rincian
        yield from (_line(part) for part in own.dari if part.rumus or part.sumber)
        yield _line(own, f"capaian {ctx.triwulan.singkatan}")
    year = hasil.tahunan.rincian
    shown = [part for part in year.dari if part.rumus or part.sumber or part.alasan]
    yield from (_line(part, _name(ctx, part)) for part in shown)
    yield _line(year, f"capaian {_until(ctx)}")


def _name(ctx: Konteks, part: Rincian) -> str:
    """Return the name of a part; what is counted up to the last quarter is that of the whole year."""
    return part.nama.replace(f"s.d. {ctx.triwulan.singkatan}", _until(ctx))


def _until(ctx: Konteks) -> str:
    return str(ctx.periode.tahun) if ctx.setahun else f"s.d. {ctx.triwulan.singkatan}"


def _group(title: str) -> Row:
    return Row((Cell((Text(title),), colspan=2),), RowKind.GROUP)


def _line(rincian: Rincian, name: str = "") -> Row:
    sentence = rincian.kalimat().removeprefix(f"{rincian.nama} = ")
    source = f" [{rincian.sumber}]" if rincian.sumber else ""
    formula = f"{rincian.rumus}: " if rincian.rumus and rincian.hitungan else ""
    return row(name or rincian.nama, f"{formula}{sentence}{source}")


CONTENTS = {
    "lampiran_rincian": derivations,
}
