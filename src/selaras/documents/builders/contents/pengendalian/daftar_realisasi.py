"""Outcomes and outputs of the year: their list, and what was reached of each."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from selaras.documents.builders.cells import cell, header, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_realisasi, show_target
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.hasil import HasilIndikator
from selaras.domain.tingkat import Tingkat

_OUTPUT = {Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN}
_LIST = (Column(1, Align.CENTER), Column(12))
_FIGURE = Column(2.4, Align.RIGHT)
_COLUMNS = (Column(6), Column(6), Column(2), _FIGURE, _FIGURE, _FIGURE)


def names(ctx: Konteks) -> tuple[Block, ...]:
    """Return the outcomes, then the outputs, each list numbered."""
    found = _parted(ctx)
    return tuple(
        Table(
            f"daftar-{title.lower()}",
            _LIST,
            header("No", title),
            tuple(row(str(n), one.indikator.uraian) for n, one in enumerate(rows, start=1)),
            caption=f"Daftar {title.lower()}",
        )
        for title, rows in found
        if rows
    )


def _parted(ctx: Konteks) -> tuple[tuple[str, list[HasilIndikator]], ...]:
    rows = ctx.hasil.daftar_indikator
    outcomes = [one for one in rows if one.indikator.tingkat not in _OUTPUT]
    return (("Outcome", outcomes), ("Output", [one for one in rows if one not in outcomes]))


def reached(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian of every outcome and output, level by level."""
    head = header(
        "Tujuan/sasaran/program/kegiatan", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"
    )
    return tuple(
        Table(
            f"realisasi-{title.lower()}",
            _COLUMNS,
            head,
            tuple(_by_level(rows)),
            caption=f"Target dan realisasi {title.lower()} {ctx.nama_periode}",
        )
        for title, rows in _parted(ctx)
        if rows
    )


def _by_level(rows: Sequence[HasilIndikator]) -> Iterator[Row]:
    for tingkat, members in groupby(rows, key=lambda one: one.indikator.tingkat):
        yield Row((cell(tingkat.label, colspan=len(_COLUMNS)),), RowKind.GROUP)
        yield from (_row(one) for one in members)


def _row(hasil: HasilIndikator) -> Row:
    one, year = hasil.indikator, hasil.tahunan
    return row(
        one.pernyataan,
        one.uraian,
        one.satuan,
        show_target(one.target_tahun(), one.kode, one.target_predikat),
        show_realisasi(year.realisasi, one.satuan, one.kode, hasil.predikat_realisasi),
        show_persen(year.capaian),
    )


CONTENTS = {
    "daftar_outcome_output": names,
    "daftar_realisasi": reached,
}
