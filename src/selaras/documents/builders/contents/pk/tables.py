"""Tables of a perjanjian kinerja: what is promised, and with which money."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from selaras.documents.builders.cells import Content, cell, header, paragraph, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import name_levels, show_uang
from selaras.documents.model import Align, Block, Column, Missing, Row, RowKind, Table
from selaras.domain.angka import format_uang
from selaras.domain.berkas import SasaranPk
from selaras.domain.hasil.pk import BarisPk, HasilPk
from selaras.domain.kode import TingkatKode, format_kode
from selaras.domain.terbilang import terbilang_rupiah
from selaras.domain.tingkat import Tingkat

_NUMBER = Column(1, Align.CENTER)
_CODE = Column(3)
_WORDS = (Column(5), Column(6))
_FORMULA = Column(5)
_TARGET = (Column(2, Align.CENTER), Column(2, Align.RIGHT))


def agreement_tables(
    ctx: Konteks, pk: HasilPk, prefix: str, *, formula: bool = False
) -> tuple[Block, ...]:
    """Return what is promised, then with which money."""
    return (*target_tables(ctx, pk, prefix, formula=formula), *money_table(ctx, pk, prefix))


def target_tables(ctx: Konteks, pk: HasilPk, prefix: str, *, formula: bool = False) -> tuple[Block, ...]:
    """Return the table of sasaran, and of sasaran program where they stand apart; or the gap."""
    office, programmes = _parted(pk.daftar_sasaran)
    level = name_promised(ctx, office)
    kinds = (
        (_Kind(f"{prefix}-{'formulasi' if formula else 'sasaran'}", level, formula), office),
        (_Kind(f"{prefix}-program", "Sasaran program", formula), programmes),
    )
    tables = tuple(_targets(kind, rows, pk.kunci.tahun) for kind, rows in kinds if rows)
    gap = Missing(f"sasaran perjanjian kinerja {pk.kunci.jabatan}".strip())
    return tables or (paragraph("Sasaran yang diperjanjikan: ", gap),)


def name_promised(ctx: Konteks, promises: Iterable[SasaranPk]) -> str:
    """Return the title of the column of what is promised: tujuan, sasaran or both, as in the plan."""
    levels = {hasil.indikator.kode: hasil.indikator.tingkat for hasil in ctx.hasil.daftar_indikator}
    return name_levels(levels.get(one.kode_indikator, Tingkat.SASARAN) for one in promises)


def in_words(pk: HasilPk) -> tuple[Block, ...]:
    """Return the sum of money in digits and words."""
    total = pk.total.hasil
    if total is None or total != total.to_integral_value():
        return ()
    return (paragraph(f"Jumlah anggaran Rp {format_uang(total)} ({terbilang_rupiah(total)})."),)


def _parted(rows: Sequence[SasaranPk]) -> tuple[list[SasaranPk], list[SasaranPk]]:
    """Part sasaran of programmes from those of the office; deeper ones stay in one list with them."""
    levels = {row.kode.tingkat for row in rows if row.kode is not None}
    if levels != {TingkatKode.PROGRAM}:
        return list(rows), []
    return [row for row in rows if row.kode is None], [row for row in rows if row.kode is not None]


class _Kind(NamedTuple):
    """A table of targets: its key, the title of its sasaran, whether it tells the formulas."""

    key: str
    title: str
    formula: bool


def _targets(kind: _Kind, promises: Iterable[SasaranPk], tahun: int | None) -> Table:
    numbers: dict[str, int] = {}
    lines: list[tuple[Content, ...]] = []
    for one in promises:
        number = numbers.setdefault(one.sasaran, len(numbers) + 1)
        what = one.kode_indikator or one.indikator
        how = (text_or_missing(one.formulasi, f"formulasi {what}"),) if kind.formula else ()
        target = text_or_missing(one.target, f"target {what}")
        lines.append((str(number), one.sasaran, one.indikator, *how, one.satuan or "–", target))
    formula = ("Formulasi",) if kind.formula else ()
    head = header("No", kind.title, "Indikator kinerja", *formula, "Satuan", "Target")
    columns = (_NUMBER, *_WORDS, *((_FORMULA,) if kind.formula else ()), *_TARGET)
    caption = f"Target {kind.title.lower().replace('/', ' dan ')} Tahun {tahun}"
    return Table(kind.key, columns, head, merge_down(lines, 2), caption=caption)


def money_table(ctx: Konteks, pk: HasilPk, prefix: str, remark: str = "") -> tuple[Block, ...]:
    """Return the money with its source where any is named; codes where it goes below programmes.

    `remark` follows the caption.
    """
    lines = pk.daftar_anggaran
    if not lines:
        return ()
    deep = any(line.kode.tingkat is not TingkatKode.PROGRAM for line in lines)
    digit_sub = ctx.ketentuan.digit_sub_kegiatan
    first = [format_kode(one.kode, digit_sub) if deep else str(n) for n, one in enumerate(lines, 1)]
    rows = [_line(mark, line, deep=deep) for mark, line in zip(first, lines, strict=True)]
    total = show_uang(pk.total.hasil, f"jumlah anggaran PK {pk.kunci.jabatan}")
    rows.append(Row((cell("Jumlah", colspan=2), cell(total), cell("")), RowKind.TOTAL))
    columns = (_CODE if deep else _NUMBER, Column(8), Column(4, Align.RIGHT), Column(3))
    head = header(
        "Kode" if deep else "No",
        "Program/kegiatan/sub kegiatan" if deep else "Program",
        "Anggaran (Rp)",
        "Sumber dana" if any(line.sumber_dana for line in lines) else "Keterangan",
    )
    caption = f"Anggaran Tahun {pk.kunci.tahun}{remark}"
    return (Table(f"{prefix}-anggaran", columns, head, tuple(rows), caption=caption),)


def _line(mark: str, line: BarisPk, *, deep: bool) -> Row:
    cells = (
        cell(mark),
        cell(text_or_missing(line.uraian, f"nama {line.kode}"), indent=line.kedalaman),
        cell(show_uang(line.anggaran, f"anggaran {line.kode}")),
        cell(", ".join(line.sumber_dana) or "–"),
    )
    return Row(cells, RowKind.GROUP if deep and line.kedalaman == 0 else RowKind.PLAIN)
