"""The list of those present at a meeting, to be signed."""

from collections.abc import Iterator

from selaras.documents.builders.cells import header, row
from selaras.documents.builders.contents.naskah.pertemuan import when_and_where
from selaras.documents.builders.contents.naskah.records import rapat_of
from selaras.documents.builders.contents.naskah.writing import broken
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import DOTS
from selaras.documents.model import Align, Block, Column, Row, Table
from selaras.domain.baris import lines_of
from selaras.domain.berkas import Rapat

_COLUMNS = (Column(1, Align.CENTER), Column(5), Column(6), Column(4))
_BLANK_LINES = 15  # for a meeting without invited or present positions


def attendance(ctx: Konteks) -> tuple[Block, ...]:
    """Return the meeting and a line for each who was present, before it for each who is invited."""
    rapat = rapat_of(ctx)
    if rapat is None:
        return ()
    head = header("No", "Nama", "Jabatan", "Tanda tangan")
    return (
        when_and_where(rapat),
        Table("daftar-hadir", _COLUMNS, head, tuple(_rows(ctx, rapat))),
    )


def _rows(ctx: Konteks, rapat: Rapat) -> Iterator[Row]:
    """Yield a line for each position; the name of its holder is left to be written where unknown."""
    expected = lines_of(rapat.daftar_hadir) or lines_of(rapat.daftar_undangan)
    for number, jabatan in enumerate(expected or ("",) * _BLANK_LINES, start=1):
        pejabat = ctx.berkas.pejabat(jabatan, rapat.tanggal)
        yield row(str(number), pejabat.nama if pejabat else "", jabatan, broken((f"{number}.", DOTS)))


CONTENTS = {
    "daftar_hadir": attendance,
}
