"""Assets: by kind with their value, those that lie idle, and the inventory row by row."""

from selaras.documents.builders.cells import cell, header, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_jumlah, show_uang
from selaras.documents.model import Align, Block, Column, Reference, Row, RowKind, Table
from selaras.domain.berkas import Aset
from selaras.domain.hasil.aset import HasilAset

_ROW_COLUMNS = (
    Column(1, Align.CENTER),
    Column(6),
    Column(4),
    Column(1.6, Align.CENTER),
    Column(1.6, Align.RIGHT),
    Column(2.4, Align.CENTER),
)


def by_kind(ctx: Konteks) -> tuple[Block, ...]:
    """Return units and value of every kind in use."""
    aset = ctx.hasil.aset
    if aset is None:
        return ()
    in_use = "Aset yang digunakan" if aset.digunakan else "Aset"
    table = _kinds(aset.digunakan or aset, "aset", f"{in_use} menurut jenis Tahun {aset.tahun}")
    return (paragraph("Aset yang dikelola kantor dimuat pada ", Reference("aset"), "."), table)


def idle(ctx: Konteks) -> tuple[Block, ...]:
    """Return what lies idle, or say that nothing does where the office keeps an inventory."""
    aset = ctx.hasil.aset
    if aset is None:
        return ()
    if aset.tidak_digunakan is None:
        return (paragraph("Tidak ada aset yang tercatat tidak digunakan."),)
    caption = f"Aset yang tidak digunakan Tahun {aset.tahun}"
    intro = paragraph("Aset yang tidak digunakan dimuat pada ", Reference("aset-tidak-digunakan"), ".")
    return (intro, _kinds(aset.tidak_digunakan, "aset-tidak-digunakan", caption))


def _kinds(aset: HasilAset, key: str, caption: str) -> Table:
    """Return a row per kind; without the column of values where the office has filled none."""
    valued = any(value.hasil is not None for value in aset.nilai_per_jenis.values())
    rows = [_kind(number, kind, aset, valued=valued) for number, kind in enumerate(aset.per_jenis, 1)]
    value = (cell(show_uang(aset.nilai.hasil, f"nilai {caption.lower()}")),) if valued else ()
    units = cell(show_jumlah(aset.jumlah.hasil, f"jumlah {caption.lower()}"))
    rows.append(Row((cell("Jumlah", colspan=2), *value, units), RowKind.TOTAL))
    money = (Column(4, Align.RIGHT),) if valued else ()
    columns = (Column(1, Align.CENTER), Column(7), *money, Column(2.4, Align.RIGHT))
    head = header("No", "Jenis aset", *(["Nilai (Rp)"] if valued else []), "Jumlah (unit)")
    return Table(key, columns, head, tuple(rows), caption=caption)


def _kind(number: int, kind: str, aset: HasilAset, *, valued: bool) -> Row:
    value = [show_uang(aset.nilai_per_jenis[kind].hasil, f"nilai {kind}")] if valued else []
    return row(str(number), kind, *value, show_jumlah(aset.per_jenis[kind].hasil, f"jumlah {kind}"))


def inventory(ctx: Konteks) -> tuple[Block, ...]:
    """Return the inventory row by row with its units in total."""
    aset = ctx.hasil.aset
    if aset is None:
        return ()
    rows = [_item(number, one) for number, one in enumerate(ctx.berkas.daftar_aset, start=1)]
    units = show_jumlah(aset.jumlah.hasil, "jumlah sarana dan prasarana")
    rows.append(Row((cell("Jumlah", colspan=4), cell(units), cell("")), RowKind.TOTAL))
    caption = f"Sarana dan prasarana Tahun {aset.tahun}"
    head = header("No", "Nama barang", "Merek/tipe", "Tahun", "Jumlah", "Keadaan")
    intro = paragraph("Sarana dan prasarana kantor dimuat pada ", Reference("sarana"), ".")
    return (intro, Table("sarana", _ROW_COLUMNS, head, tuple(rows), caption=caption))


def _item(number: int, one: Aset) -> Row:
    return row(
        str(number),
        one.jenis,
        one.merek or "–",
        str(one.tahun or "–"),
        show_jumlah(one.banyak, f"jumlah {one.jenis}"),
        one.kondisi.label if one.kondisi else "–",
    )


CONTENTS = {
    "aset_jenis": by_kind,
    "aset_tidak_digunakan": idle,
    "sarana": inventory,
}
