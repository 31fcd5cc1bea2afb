"""Registers as counts: never a person, never month, desa and kind crossed with each other."""

from collections.abc import Sequence

from selaras.documents.builders.cells import cell, header, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_jumlah
from selaras.documents.model import Align, Block, Column, Heading, Row, RowKind, Table
from selaras.domain.angka import format_persen, format_ringkas
from selaras.domain.hasil.register_rekap import HitunganRegister, RekapitulasiRegister

_COUNT = Column(2.4, Align.RIGHT)
_COLUMNS = (Column(1, Align.CENTER), Column(6), *(_COUNT for _ in range(4)))


def recapitulation(ctx: Konteks) -> tuple[Block, ...]:
    """Return for every register its counts by month, desa and kind, and the year before."""
    found = ctx.hasil.daftar_register
    return tuple(
        block for number, one in enumerate(found, start=1) for block in _register(ctx, number, one)
    )


def _register(ctx: Konteks, number: int, one: RekapitulasiRegister) -> tuple[Block, ...]:
    title = Heading(2, f"Register {one.kini.register}", f"register-{number}")
    views = (
        ("bulan", "Bulan", one.per_bulan),
        ("desa", "Desa", one.per_desa),
        ("jenis", "Jenis kejadian", one.per_jenis),
    )
    tables = tuple(
        _table(ctx, f"register-{number}-{key}", name, rows, one) for key, name, rows in views if rows
    )
    remarks = [note(" ".join(f"{remark}." for remark in one.kini.catatan))] if one.kini.catatan else []
    return (title, *_told(ctx, one), *tables, *remarks)


def _told(ctx: Konteks, one: RekapitulasiRegister) -> tuple[Block, ...]:
    total, before = one.kini.jumlah, one.lalu
    count = show_jumlah(total.hasil, f"jumlah kejadian register {one.kini.register}")
    said = [paragraph(f"Banyaknya kejadian {ctx.sampai_periode}: ", count, ".")]
    if before is not None and before.jumlah.hasil is not None:
        said.append(paragraph(f"{_beside(before.periode.label(ctx.ketentuan.kata_periode), one)}."))
    return tuple(said)


def _beside(label: str, one: RekapitulasiRegister) -> str:
    assert one.lalu is not None
    assert one.lalu.jumlah.hasil is not None
    text = f"Pada {label} tercatat {format_ringkas(one.lalu.jumlah.hasil)} kejadian"
    change = one.penurunan.hasil if one.penurunan else None
    if change is None or change == 0:
        return text
    word = "penurunan" if change > 0 else "kenaikan"
    return f"{text}, sehingga terjadi {word} {format_persen(abs(change))}"


def _table(
    ctx: Konteks, key: str, name: str, rows: Sequence[HitunganRegister], one: RekapitulasiRegister
) -> Table:
    head = header("No", name, "Jumlah", "Ditindaklanjuti", "Tidak ditindaklanjuti", "Belum diisi")
    body = [_row(str(n), row) for n, row in enumerate(rows, start=1)]
    body += [_row("", one.seluruh, RowKind.TOTAL)] if one.seluruh else []
    caption = f"Kejadian dalam register {one.kini.register} menurut {name.lower()} {ctx.sampai_periode}"
    return Table(key, _COLUMNS, head, tuple(body), caption=caption)


def _row(number: str, row: HitunganRegister, kind: RowKind = RowKind.PLAIN) -> Row:
    leading = [cell(number), cell(row.kelompok)] if number else [cell(row.kelompok, colspan=2)]
    counts = (row.jumlah, row.ditindaklanjuti, row.tidak, row.belum_diisi)
    return Row((*leading, *(cell(str(count)) for count in counts)), kind)


CONTENTS = {
    "register_rekap": recapitulation,
}
