"""Inlines to the runs that the template sets; text becomes a list of pieces, never markup."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.documents.layout.characters import printable
from selaras.documents.model import Inline, Inlines, LineBreak, Missing, Reference, Text
from selaras.documents.renderers.pdf.result import RenderError
from selaras.documents.renderers.pdf.wording import break_up
from selaras.documents.tying import tie

Job = dict[str, object]


@dataclass(frozen=True)
class Setting:
    """Where text stands: the width of the line in mm, the size in points, the labels of the tables."""

    width: float
    size: float
    labels: dict[str, str]


def pieces(text: str, setting: Setting) -> list[str]:
    """Return cleaned text, split where a line may break inside a word that is too long."""
    return break_up(tie(printable(text)), setting.width, setting.size)


def lines(texts: Sequence[str], setting: Setting) -> list[list[str]]:
    """Return each line as its pieces."""
    return [pieces(text, setting) for text in texts]


def runs(inlines: Inlines, setting: Setting) -> list[Job]:
    """Return the runs of a paragraph, an item or a cell."""
    return [_run(inline, setting) for inline in inlines]


def _run(inline: Inline, setting: Setting) -> Job:
    match inline:
        case Text(text=text, bold=bold, italic=italic):
            return {"kind": "text", "pieces": pieces(text, setting), "bold": bold, "italic": italic}
        case Missing(shown=shown):
            return {"kind": "missing", "pieces": pieces(shown, setting)}
        case Reference(key=key):
            return {"kind": "reference", "key": key, "pieces": pieces(_label(key, setting), setting)}
        case LineBreak():
            return {"kind": "break"}


def _label(key: str, setting: Setting) -> str:
    if key not in setting.labels:
        raise RenderError(f"Rujukan menunjuk tabel '{key}', tetapi tabel itu tidak ada di dokumen.")
    return setting.labels[key]
