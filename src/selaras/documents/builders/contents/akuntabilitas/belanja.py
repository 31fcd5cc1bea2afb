"""Spending by account beside last year, and belanja modal alone."""

from collections.abc import Sequence

from selaras.documents.builders.cells import Content, cell, header, note
from selaras.documents.builders.contents.akuntabilitas.parts import MONEY, NONE, NUMBER, SPENT, spent
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table, Text
from selaras.domain.angka import format_uang
from selaras.domain.hasil.belanja import PerubahanBelanja, SimpulBelanja, belanja_modal
from selaras.domain.hasil.uang import Uang

_COLUMNS = (
    Column(2),
    Column(6),
    MONEY,
    MONEY,
    NUMBER,
    MONEY,
    Column(2.2, Align.CENTER),
    NUMBER,
)


def by_account(ctx: Konteks) -> tuple[Block, ...]:
    """Return every account with anggaran, realisasi, last year and the change; the total last."""
    spending = ctx.hasil.belanja
    if spending is None:
        return ()
    rows = [_row(node, node.kedalaman) for node in spending.walk()]
    cells = _cells(spending.total, spending.perubahan, "seluruh belanja")
    rows.append(Row((cell("Jumlah", colspan=2), *map(cell, cells)), RowKind.TOTAL))
    caption = f"Belanja menurut jenis {ctx.sampai_periode} dan tahun sebelumnya"
    return (_table(ctx, "belanja-jenis", rows, caption), *_other_total(ctx, spending.total))


def _other_total(ctx: Konteks, total: Uang) -> tuple[Block, ...]:
    """Say that the accounts do not add up to the budget by programme, where both are known."""
    budget = ctx.hasil.anggaran.total
    if budget.pagu is None or total.pagu is None or budget.pagu == total.pagu:
        return ()
    text = (
        "Jumlah anggaran menurut jenis belanja tidak sama dengan jumlah menurut sub kegiatan, "
        f"yaitu Rp {format_uang(budget.pagu)}; keduanya disajikan menurut sumbernya."
    )
    return (note(text),)


def capital(ctx: Konteks) -> tuple[Block, ...]:
    """Return belanja modal and the accounts below it."""
    top = belanja_modal(ctx.hasil.belanja) if ctx.hasil.belanja else None
    if top is None:
        return ()
    rows = [_row(node, node.kedalaman - top.kedalaman) for node in top.walk()]
    caption = f"Belanja modal {ctx.sampai_periode} dan tahun sebelumnya"
    return (_table(ctx, "belanja-modal", rows, caption),)


def _table(ctx: Konteks, key: str, rows: Sequence[Row], caption: str) -> Table:
    last = f"Realisasi {ctx.periode.tahun - 1} (Rp)"
    head = header("Kode", "Uraian", *SPENT, last, "Naik/turun", "Naik/turun (%)")
    return Table(key, _COLUMNS, head, tuple(rows), caption=caption, wide=True)


def _row(node: SimpulBelanja, indent: int) -> Row:
    kind = RowKind.GROUP if node.daftar_anak else RowKind.PLAIN
    cells = _cells(node.uang, node.perubahan, node.akun.uraian)
    return Row((cell(node.akun.akun), cell(node.akun.uraian, indent=indent), *map(cell, cells)), kind)


def _cells(uang: Uang, perubahan: PerubahanBelanja, what: str) -> tuple[Content, ...]:
    last: Content = NONE if perubahan.lalu is None else Text(format_uang(perubahan.lalu))
    way: Content = perubahan.arah.label if perubahan.arah else NONE
    return (*spent(uang, f"realisasi {what}"), last, way, show_persen(perubahan.persen.hasil))


CONTENTS = {
    "belanja_jenis": by_account,
    "belanja_modal": capital,
}
