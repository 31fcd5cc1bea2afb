"""Pictures of charts as parts of the file."""

from dataclasses import dataclass
from io import BytesIO

from docx.document import Document as WordDocument

from selaras.documents.charts import draw, rasterise
from selaras.documents.layout.sheets import text_height, text_width
from selaras.documents.model import Dokumen, Figure


@dataclass(frozen=True)
class Embedded:
    """A picture in the file: the id by which markup names it, its size in mm."""

    relation: str
    width: float
    height: float


def add_pictures(word: WordDocument, dokumen: Dokumen) -> dict[str, Embedded]:
    """Add the picture of every figure; return them by the key of the figure."""
    return {b.key: _embed(word, b, dokumen) for b in dokumen.blocks if isinstance(b, Figure)}


def _embed(word: WordDocument, figure: Figure, dokumen: Dokumen) -> Embedded:
    drawn = draw(figure.chart, text_width(dokumen.paper, wide=False))
    fitting = drawn.within(text_height(dokumen.paper, wide=False))
    relation, _ = word.part.get_or_add_image(BytesIO(rasterise(drawn)))
    return Embedded(relation, fitting.width, fitting.height)
