"""Awards that the office received."""

from selaras.documents.builders.cells import header, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Table

_COLUMNS = (Column(1, Align.CENTER), Column(7), Column(5), Column(2, Align.CENTER))


def awards(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per award."""
    records = ctx.berkas.daftar_penghargaan
    if not records:
        return ()
    rows = tuple(
        row(str(number), one.nama, one.pemberi or "–", str(one.tahun or "–"))
        for number, one in enumerate(records, start=1)
    )
    head = header("No", "Prestasi/penghargaan", "Pemberi", "Tahun")
    return (Table("penghargaan", _COLUMNS, head, rows, caption="Prestasi dan penghargaan"),)


CONTENTS = {
    "penghargaan": awards,
}
