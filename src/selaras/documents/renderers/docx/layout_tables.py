"""Blocks that stand in a table without lines: names with values, and signatures."""

from collections.abc import Iterable, Sequence

from selaras.documents.layout.characters import printable
from selaras.documents.layout.lettering import width_of
from selaras.documents.model import Fields, Inlines, Signature, Signatures
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.frames import BARE, frame_cell, frame_row, table_frame
from selaras.documents.renderers.docx.inlines import broken_lines, runs
from selaras.documents.renderers.docx.markup import text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph, space_before_table

COLON = 3.0  # millimetres
_BODY_PT = 11.0
_BESIDE_NAME = 3.0  # millimetres
_LARGEST_NAME = 0.4  # of the room
_CLEAR = 10.0  # points between the text and the block
_SIGNING_SPACE = 57.0  # points: 20 millimetres for hand and stamp


def fields(block: Fields, place: Place, context: Context) -> str:
    """Return rows of name, colon and value."""
    name_width = width_of_names((name for name, _ in block.pairs), context.text_width, context)
    widths = (name_width, COLON, context.text_width - name_width - COLON)
    rows = (frame_row(*pair_cells(widths, pair, context)) for pair in block.pairs)
    alternative = ("Daftar isian", "Setiap baris: nama, titik dua, isi")
    return space_before_table(place) + table_frame(BARE, widths, alternative, "".join(rows))


def width_of_names(names: Iterable[str], room: float, context: Context) -> float:
    """Return the width in mm of a column of names, at most a good part of `room` mm."""
    widest = max((width_of(printable(name), _BODY_PT) for name in names), default=0.0)
    return min(widest * context.letter_scale + _BESIDE_NAME, room * _LARGEST_NAME)


def pair_cells(
    widths: Sequence[float], pair: tuple[str, Inlines], context: Context, *, keep_next: bool = False
) -> list[str]:
    """Return the three cells of name, colon and value; without a name there is no colon."""
    name, value = pair
    contents = (text_run(name), text_run(":" if name else ""), runs(value, context))
    look = Look("Isian", keep_next=keep_next)
    return [frame_cell(w, paragraph(look, content)) for w, content in zip(widths, contents, strict=True)]


def signatures(block: Signatures, place: Place, context: Context) -> str:
    """Return pairs of signers side by side; one without a partner stands right."""
    pairs = [block.signers[n : n + 2] for n in range(0, len(block.signers), 2)]
    widths = (context.text_width / 2,) * 2
    rows = "".join(_pair(pair, widths[0], context) for pair in pairs)
    alternative = ("Tanda tangan", "Tempat tanda tangan pejabat")
    return space_before_table(place) + table_frame(BARE, widths, alternative, rows)


def _pair(signers: Sequence[Signature], width: float, context: Context) -> str:
    """Return three rows, so that names stand level; all but the last hold on to what follows."""
    both = signers if len(signers) == 2 else (None, *signers)
    above = Look("TandaTangan", keep_next=True, before=_CLEAR)
    name = Look("NamaPenandaTangan", keep_next=True, before=_SIGNING_SPACE)
    bands = (
        (above, [broken_lines(s.above) if s else "" for s in both]),
        (name, [runs(s.name, context) if s else "" for s in both]),
        (Look("TandaTangan"), [broken_lines(s.below) if s else "" for s in both]),
    )
    return "".join(
        frame_row(*(frame_cell(width, paragraph(look, content)) for content in contents))
        for look, contents in bands
    )
