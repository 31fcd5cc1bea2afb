"""Blocks of letters, decrees and sheets to be answered, in styles of their own."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from selaras.documents.model import (
    Choices,
    Clause,
    Clauses,
    LetterBlock,
    Letterhead,
    LetterOpening,
    Marks,
)
from selaras.documents.renderers.docx.checkboxes import checkbox
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.frames import BARE, frame_cell, frame_row, table_frame
from selaras.documents.renderers.docx.inlines import broken_lines, runs
from selaras.documents.renderers.docx.layout_tables import COLON, pair_cells, width_of_names
from selaras.documents.renderers.docx.markup import tag, text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph, space_before_table

_MARK = 7.0  # millimetres for 'a.'
_BETWEEN = 6.0  # millimetres
_LEFT_SHARE = 0.58  # of the width: number and kind of a letter; the rest is for whom it is to
_TAB = tag("r", tag("tab"))
_ITEM = Look("Isian")
_HELD = Look("Isian", keep_next=True)
_NO_PAIR = (("", ()),)


def letter_markup(block: LetterBlock, place: Place, context: Context) -> str:
    """Return the paragraphs and tables of a block."""
    match block:
        case Letterhead():
            return _letterhead(block, place)
        case LetterOpening():
            return _opening(block, place, context)
        case Clauses():
            return _clauses(block, place, context)
        case Choices():
            return _choices(block, place, context)
        case _:
            assert_never(block)


def _letterhead(block: Letterhead, place: Place) -> str:
    last = len(block.lines) - 1
    names = (
        paragraph(
            Look("KopKantor" if n == last else "Kop", new_page=place.new_page and n == 0), text_run(line)
        )
        for n, line in enumerate(block.lines)
    )
    address = [paragraph(Look("AlamatKop"), broken_lines(block.address))] if block.address else []
    return "".join((*names, *address, paragraph(Look("GarisKop"))))


def _opening(block: LetterOpening, place: Place, context: Context) -> str:
    left = context.text_width * _LEFT_SHARE
    names = width_of_names((name for name, _ in block.pairs), left, context)
    widths = (names, COLON, left - names - COLON, context.text_width - left)
    right = "".join(
        (
            paragraph(Look("Isian", keep_next=True, indent=_BETWEEN), runs(block.dated, context)),
            paragraph(Look("Isian", before=6, indent=_BETWEEN), runs(block.addressee, context)),
        )
    )
    rows = [pair_cells(widths[:3], pair, context, keep_next=True) for pair in block.pairs or _NO_PAIR]
    table = "".join(
        frame_row(*cells, frame_cell(widths[3], right if n == 0 else paragraph(_HELD), merge=merge))
        for n, (cells, merge) in enumerate(zip(rows, _merges(len(rows)), strict=True))
    )
    alternative = ("Pembuka surat", "Kiri: nomor dan hal; kanan: tempat, tanggal, dan tujuan")
    return space_before_table(place) + table_frame(BARE, widths, alternative, table)


def _merges(count: int) -> list[str]:
    """Return how the right cell runs down over all rows."""
    return ["restart", *["continue"] * (count - 1)] if count > 1 else [""]


def _clauses(block: Clauses, place: Place, context: Context) -> str:
    names = width_of_names((clause.name for clause in block.clauses), context.text_width, context)
    widths = (names, COLON, _MARK, context.text_width - names - COLON - _MARK)
    rows = "".join(row for clause in block.clauses for row in _clause_rows(clause, widths, context))
    alternative = ("Bagian keputusan", "Setiap baris: nama bagian, titik dua, isi")
    return space_before_table(place) + table_frame(BARE, widths, alternative, rows)


def _clause_rows(clause: Clause, widths: Sequence[float], context: Context) -> Iterator[str]:
    """Yield a row for each item; the name stands beside the first."""
    for n, item in enumerate(clause.items):
        name, colon = (clause.name, ":") if n == 0 else ("", "")
        yield frame_row(
            frame_cell(widths[0], paragraph(_ITEM, text_run(name))),
            frame_cell(widths[1], paragraph(_ITEM, text_run(colon))),
            *_item_cells(clause.marks, n, runs(item, context), widths),
        )


def _item_cells(marks: Marks, index: int, content: str, widths: Sequence[float]) -> list[str]:
    text = paragraph(Look("ButirKeputusan"), content)
    if marks is Marks.NONE:
        return [frame_cell(widths[2] + widths[3], text, span=2)]
    mark = paragraph(_ITEM, text_run(f"{_mark(marks, index)}."))
    return [frame_cell(widths[2], mark), frame_cell(widths[3], text)]


def _mark(marks: Marks, index: int) -> str:
    """Return 'a' to 'z', then 'aa' as Word counts with letters; or the number."""
    if marks is Marks.NUMBERS:
        return str(index + 1)
    turn, letter = divmod(index, 26)
    return chr(ord("a") + letter) * (turn + 1)


def _choices(block: Choices, place: Place, context: Context) -> str:
    return "".join(
        paragraph(
            Look("Pilihan", new_page=place.new_page and n == 0),
            checkbox(f"Pilihan {n + 1}", checked=n in block.chosen),
            _TAB,
            runs(item, context),
        )
        for n, item in enumerate(block.items)
    )
