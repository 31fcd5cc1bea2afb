"""What a guideline on collecting data lays down of every indicator."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, row, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Table
from selaras.domain.berkas import Indikator

_COLUMNS = (Column(1, Align.CENTER), Column(6), Column(5), Column(3), Column(4))


def data_table(ctx: Konteks) -> tuple[Block, ...]:
    """Return where the data of each indicator of tujuan and sasaran come from, when, and by whom."""
    rows = tuple(
        row(str(number), *_cells(one.indikator)) for number, one in enumerate(ctx.strategis, start=1)
    )
    if not rows:
        return ()
    head = header("No", "Indikator kinerja", "Sumber data", "Periode pengukuran", "Penanggung jawab")
    caption = "Sumber dan penanggung jawab data kinerja"
    return (Table("pengumpulan-data", _COLUMNS, head, rows, caption=caption),)


def _cells(one: Indikator) -> Iterator[Content]:
    yield one.uraian
    yield text_or_missing(one.sumber_data, f"sumber data {one.kode}")
    yield text_or_missing(one.periode_ukur, f"periode pengukuran {one.kode}")
    yield text_or_missing(one.penanggung_jawab, f"penanggung jawab {one.kode}")
