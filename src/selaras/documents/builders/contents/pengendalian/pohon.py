"""The pohon kinerja: what is to come about, below it what brings it about, down to daily work."""

from selaras.documents.builders.cells import Content, cell, header, row
from selaras.documents.builders.charts import chart_pohon
from selaras.documents.builders.contents.pengendalian.angka import NONE
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Column, Row, RowKind, Table
from selaras.domain.berkas.pohon import JenisKondisi
from selaras.domain.hasil.pohon_urut import BarisPohon, list_pohon

_TREE = (Column(1.6), Column(9), Column(3.4), Column(5), Column(4), Column(4))
_CROSSING = (Column(7), Column(5), Column(3))
_LEFT_OUT = (Column(3), Column(9))


def tree(ctx: Konteks) -> tuple[Block, ...]:
    """Return the conditions drawn, then as a table, each indented below what it brings about."""
    found = ctx.hasil.pohon
    if found is None:
        return ()
    names = {one.kode: one.uraian for one in ctx.berkas.daftar_indikator}
    head = header(
        "Kode", "Kondisi", "Jenis kondisi", "Indikator", "Penanggung jawab", "Crosscutting/keterangan"
    )
    rows = tuple(_condition(one, names) for one in list_pohon(found))
    caption = f"Pohon kinerja {ctx.profil.nama_instansi}"
    drawn = chart_pohon(ctx.hasil)
    return (*((drawn,) if drawn else ()), Table("pohon-kinerja", _TREE, head, rows, caption=caption))


def _condition(one: BarisPohon, names: dict[str, str]) -> Row:
    node = one.simpul
    remark = "Penyebabnya tercantum di atas" if one.berulang else node.unit_lain
    texts: tuple[Content, ...] = (
        node.jenis.label,
        names.get(node.indikator) or NONE,
        node.penanggung_jawab or NONE,
        remark or NONE,
    )
    kind = RowKind.GROUP if node.jenis is JenisKondisi.FINAL_OUTCOME else RowKind.PLAIN
    return Row((cell(node.kode), cell(node.uraian, indent=one.kedalaman), *map(cell, texts)), kind)


def crossing(ctx: Konteks) -> tuple[Block, ...]:
    """Return the conditions that others carry, and what they answered."""
    nodes = ctx.hasil.pohon.simpul.values() if ctx.hasil.pohon else ()
    rows = tuple(
        row(node.uraian, node.unit_lain, node.status_lintas.label if node.status_lintas else NONE)
        for node in nodes
        if node.unit_lain
    )
    if not rows:
        return ()
    head = header("Kondisi", "Unit lain", "Status")
    caption = "Kondisi yang diwujudkan bersama unit lain"
    return (Table("pohon-lintas", _CROSSING, head, rows, caption=caption),)


def left_out(ctx: Konteks) -> tuple[Block, ...]:
    """Return the statements of the Renstra that no condition points at."""
    found = ctx.hasil.pohon
    if found is None or not found.daftar_belum_terliput:
        return ()
    rows = tuple(row(one.tingkat.label, one.uraian) for one in found.daftar_belum_terliput)
    head = header("Tingkat", "Pernyataan Renstra")
    caption = "Pernyataan Renstra yang belum terliput pohon kinerja"
    return (Table("pohon-belum-terliput", _LEFT_OUT, head, rows, caption=caption),)


CONTENTS = {
    "pohon_kinerja": tree,
    "pohon_lintas": crossing,
    "pohon_belum_terliput": left_out,
}
