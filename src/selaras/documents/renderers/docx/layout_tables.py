"""Blocks that stand in a table without lines: names with values, and signatures."""

from collections.abc import Sequence

from selaras.documents.model import Fields, Signature, Signatures
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.frames import BARE, frame_cell, frame_row, table_frame
from selaras.documents.renderers.docx.inlines import broken_lines, runs
from selaras.documents.renderers.docx.markup import text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph, space_before_table

_COLON = 5.0  # millimetres
_LETTER = 2.2  # millimetres that a letter of the body takes at most, on average
_CLEAR = 10.0  # points between the text and the block
_SIGNING_SPACE = 57.0  # points: 20 millimetres for hand and stamp


def fields(block: Fields, place: Place, context: Context) -> str:
    """Return rows of name, colon and value."""
    longest = max((len(name) for name, _ in block.pairs), default=0)
    name_width = min(max(longest * _LETTER + 4, 25), context.text_width * 0.4)
    widths = (name_width, _COLON, context.text_width - name_width - _COLON)
    rows = (
        _field_row(widths, (text_run(name), text_run(":"), runs(value, context)))
        for name, value in block.pairs
    )
    alternative = ("Daftar isian", "Setiap baris: nama, titik dua, isi")
    return space_before_table(place) + table_frame(BARE, widths, alternative, "".join(rows))


def _field_row(widths: Sequence[float], contents: Sequence[str]) -> str:
    look = Look("Isian")
    return frame_row(
        *(frame_cell(w, paragraph(look, content)) for w, content in zip(widths, contents, strict=True))
    )


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
