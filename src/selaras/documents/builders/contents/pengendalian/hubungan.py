"""How plans hang together: from the sasaran of the kabupaten down to sub kegiatan and money."""

from selaras.documents.builders.cells import Content, cell, header, note
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.hubungan_dokumen import BarisHubungan, JalurRencana, list_hubungan
from selaras.domain.kode import format_kode

_COLUMNS = (
    Column(5),
    Column(4),
    Column(5),
    Column(5),
    Column(3.4),
    Column(7),
    Column(3.4, Align.RIGHT),
)
_UNPLANNED = " *)"
_EXPLAINED = "*) Ada dalam anggaran tahun ini, tetapi kodenya tidak ada dalam Renstra."
_INDENT = {TingkatRencana.PROGRAM: 0, TingkatRencana.KEGIATAN: 1, TingkatRencana.SUB_KEGIATAN: 2}


def links(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per programme, kegiatan and sub kegiatan; what it serves stands at programmes.

    What the budget has without the Renstra is marked.
    """
    lines = list_hubungan(ctx.hasil.rencana, ctx.hasil.anggaran)
    if not lines:
        return ()
    head = header(
        "Sasaran RPJMD/RPD",
        "Prioritas",
        "Sasaran Renstra",
        "Indikator",
        "Kode",
        "Program/kegiatan/sub kegiatan",
        "Anggaran (Rp)",
    )
    rows = tuple(_row(ctx, line) for line in lines)
    caption = f"Hubungan dokumen perencanaan Tahun {ctx.periode.tahun}"
    table = Table("hubungan-dokumen", _COLUMNS, head, rows, caption=caption)
    return (table, *(() if all(line.simpul for line in lines) else (note(_EXPLAINED),)))


def _row(ctx: Konteks, line: BarisHubungan) -> Row:
    is_program = line.tingkat is TingkatRencana.PROGRAM
    above = _above(line.jalur) if is_program else ("",) * 4
    kode, mark = line.kode, "" if line.simpul else _UNPLANNED
    cells = (
        *map(cell, above),
        cell(format_kode(kode, ctx.ketentuan.digit_sub_kegiatan) if kode else NONE),
        cell(f"{line.uraian}{mark}", indent=_INDENT[line.tingkat]),
        cell(amount(line.pagu)),
    )
    return Row(cells, RowKind.GROUP if is_program else RowKind.PLAIN)


def _above(jalur: JalurRencana) -> tuple[Content, ...]:
    texts = (jalur.sasaran_daerah, jalur.prioritas, jalur.sasaran_kantor)
    return (*(text or NONE for text in texts), "; ".join(jalur.daftar_indikator) or NONE)


CONTENTS = {
    "hubungan_dokumen": links,
}
