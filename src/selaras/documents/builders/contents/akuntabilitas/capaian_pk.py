"""Results of the perjanjian kinerja from the sasaran down to sub kegiatan."""

from selaras.documents.builders.cells import Content, cell, header, note, text_or_missing
from selaras.documents.builders.contents.akuntabilitas.capaian import class_of
from selaras.documents.builders.contents.akuntabilitas.parts import (
    MEASURED,
    NUMBER,
    UNIT,
    Pokok,
    list_program,
    list_strategis,
    measured,
    under,
)
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.hasil import HasilIndikator

_COLUMNS = (
    Column(6),
    Column(6),
    UNIT,
    NUMBER,
    NUMBER,
    NUMBER,
    Column(2.4, Align.CENTER),
    Column(3.5),
)


def down_to_sub_kegiatan(ctx: Konteks) -> tuple[Block, ...]:
    """Return every indicator with its result, class and source, a parent before its children."""
    chosen = [one for one in (*list_strategis(ctx), *list_program(ctx)) if one.daftar_indikator]
    if not chosen:
        return ()
    head = header(
        "Sasaran/program/kegiatan/sub kegiatan",
        "Indikator kinerja",
        "Satuan",
        *MEASURED,
        "Kategori",
        "Sumber data",
    )
    rows = tuple(line for one in chosen for line in _rows(one))
    caption = f"Capaian perjanjian kinerja sampai sub kegiatan {ctx.sampai_periode}"
    table = Table("capaian-pk", _COLUMNS, head, rows, caption=caption, wide=True)
    return (table, *_reasons(chosen))


def _rows(one: Pokok) -> tuple[Row, ...]:
    kind = RowKind.GROUP if one.indent == 0 else RowKind.PLAIN
    lines = [[cell(content) for content in _line(hasil)] for hasil in one.daftar_indikator]
    return under([one.uraian], lines, indent=one.indent, kind=kind)


def _line(hasil: HasilIndikator) -> tuple[Content, ...]:
    indikator = hasil.indikator
    return (
        indikator.uraian,
        indikator.satuan,
        *measured(hasil),
        class_of(hasil),
        text_or_missing(indikator.sumber_data, f"sumber data {indikator.kode}"),
    )


def _reasons(chosen: list[Pokok]) -> tuple[Block, ...]:
    """Say why an indicator that was measured has no capaian."""
    said = [
        f"{hasil.indikator.uraian}: {hasil.tahunan.alasan}."
        for one in chosen
        for hasil in one.daftar_indikator
        if hasil.tahunan.realisasi.angka is not None and hasil.tahunan.capaian is None
    ]
    return (note(f"Capaian belum ada. {' '.join(said)}"),) if said else ()


CONTENTS = {
    "capaian_pk": down_to_sub_kegiatan,
}
