"""The organisation chart, drawn and as a table; vacant positions and acting officials stand out."""

from selaras.documents.builders.cells import cell, header, paragraph
from selaras.documents.builders.charts import chart_struktur
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import (
    Block,
    Column,
    Figure,
    Inline,
    Missing,
    Paragraph,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.berkas.pejabat import StatusJabatan
from selaras.domain.hasil.struktur import SimpulJabatan, list_struktur
from selaras.domain.tanggal import format_tanggal

_COLUMNS = (Column(6), Column(5), Column(2.4), Column(4))


def structure(ctx: Konteks) -> tuple[Block, ...]:
    """Return the positions at the end of the period, each below its superior."""
    day = ctx.periode.akhir
    positions = list_struktur(ctx.berkas.daftar_pejabat, day)
    if not positions:
        return ()
    rows = tuple(_row(position) for position in positions)
    caption = f"Struktur organisasi {ctx.profil.nama_instansi} per {format_tanggal(day)}"
    head = header("Jabatan", "Pejabat", "Status", "Atasan langsung")
    table = Table("struktur", _COLUMNS, head, rows, caption=caption)
    drawn = chart_struktur(ctx.hasil, day)
    return (_intro(drawn), *((drawn,) if drawn else ()), table)


def _intro(drawn: Figure | None) -> Paragraph:
    pictured = (" dan digambarkan pada ", Reference(drawn.key)) if drawn else ()
    return paragraph(
        "Susunan jabatan, pejabat yang memangkunya, dan atasan langsungnya dimuat pada ",
        Reference("struktur"),
        *pictured,
        ". Jabatan yang menjorok ke kanan berada di bawah jabatan di atasnya.",
    )


def _row(position: SimpulJabatan) -> Row:
    top = RowKind.GROUP if position.kedalaman == 0 else RowKind.PLAIN
    cells = (
        cell(position.jabatan, indent=position.kedalaman),
        cell(_holder(position)),
        cell(_status(position)),
        cell(position.atasan or "–"),
    )
    return Row(cells, top)


def _holder(position: SimpulJabatan) -> Inline:
    holder = position.pemegang
    if holder is None:
        return Text("–")
    return Text(holder.nama) if holder.nama else Missing(f"nama {position.jabatan}")


def _status(position: SimpulJabatan) -> Inline:
    holder = position.pemegang
    if holder is None:
        return Text("Kosong", bold=True)
    return Text(holder.status.label, bold=holder.status is not StatusJabatan.DEFINITIF)


CONTENTS = {
    "struktur_organisasi": structure,
}
