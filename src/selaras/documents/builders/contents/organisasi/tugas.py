"""Duties and functions of each position, as the regulation of the kabupaten sets them."""

from collections.abc import Sequence
from string import ascii_lowercase

from selaras.documents.builders.cells import header, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Column, Inlines, LineBreak, Reference, Row, Table, Text
from selaras.domain.berkas import UraianTugas
from selaras.domain.berkas.konteks import JenisTugas

_COLUMNS = (Column(3), Column(5), Column(6))


def duties(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per position."""
    positions: dict[str, list[UraianTugas]] = {}
    for record in ctx.berkas.daftar_tugas:
        positions.setdefault(record.jabatan, []).append(record)
    if not positions:
        return ()
    rows = tuple(_row(jabatan, records) for jabatan, records in positions.items())
    head = header("Jabatan", "Tugas", "Fungsi")
    table = Table("tugas-fungsi", _COLUMNS, head, rows, caption="Tugas dan fungsi setiap jabatan")
    return (paragraph("Tugas dan fungsi dimuat pada ", Reference("tugas-fungsi"), "."), table)


def _row(jabatan: str, records: Sequence[UraianTugas]) -> Row:
    return row(jabatan, _lines(records, JenisTugas.TUGAS), _lines(records, JenisTugas.FUNGSI))


def _lines(records: Sequence[UraianTugas], jenis: JenisTugas) -> Inlines:
    """Return one line per item, lettered where there are several; a dash for none."""
    items = [record.uraian for record in records if record.jenis is jenis]
    if len(items) < 2:
        return (Text(items[0] if items else "–"),)
    lines: list[Text | LineBreak] = []
    for number, item in enumerate(items):
        lines += [LineBreak()] if number else []
        lines.append(Text(f"{letter(number)}. {item}"))
    return tuple(lines)


def letter(number: int) -> str:
    """Return the letter of an item counted from 0: 'a' to 'z', then 'aa'."""
    rounds, place = divmod(number, len(ascii_lowercase))
    return ascii_lowercase[place] * (rounds + 1)


CONTENTS = {
    "tugas_fungsi": duties,
}
