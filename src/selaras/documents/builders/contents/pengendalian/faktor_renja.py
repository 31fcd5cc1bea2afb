"""The foot of E.81: what helped, what hindered, what follows in the next quarter and the next Renja."""

from collections.abc import Callable, Iterator

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.contents.factors import newest_factors
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, ItemList, Missing
from selaras.domain.berkas import RealisasiKinerja

_FOOT: tuple[tuple[str, Callable[[RealisasiKinerja], str]], ...] = (
    ("Faktor pendorong keberhasilan pencapaian", lambda row: row.pendorong),
    ("Faktor penghambat pencapaian", lambda row: row.penghambat),
    ("Tindak lanjut yang diperlukan dalam triwulan berikutnya", lambda row: row.tindak_lanjut),
    ("Tindak lanjut yang diperlukan dalam Renja berikutnya", lambda row: row.tindak_lanjut_renja),
)


def factors(ctx: Konteks) -> tuple[Block, ...]:
    """Return the four parts of the foot; what several indicators say alike stands once."""
    rows = newest_factors(ctx)
    return tuple(block for title, text in _FOOT for block in _part(title, [text(row) for row in rows]))


def _part(title: str, texts: list[str]) -> Iterator[Block]:
    said = tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
    if not said:
        yield paragraph(f"{title}: ", Missing(title.lower()))
        return
    yield paragraph(f"{title}:")
    yield ItemList(tuple(map(inlines, said)), ordered=True)


CONTENTS = {
    "faktor_renja": factors,
}
