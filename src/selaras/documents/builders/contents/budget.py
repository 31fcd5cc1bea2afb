"""Bab III.B: pagu, realisasi and sisa down to sub kegiatan."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.uraian import tell_program
from selaras.documents.builders.wording import show_persen, show_uang
from selaras.documents.model import (
    Align,
    Block,
    Cell,
    Column,
    ItemList,
    Missing,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.hasil import SimpulAnggaran
from selaras.domain.hasil.uang import Uang
from selaras.domain.kode import TingkatKode, format_kode
from selaras.domain.periode import Triwulan

_INDENT = {TingkatKode.PROGRAM: 0, TingkatKode.KEGIATAN: 1, TingkatKode.SUB_KEGIATAN: 2}
_NONE = Text("–")


def budget(ctx: Konteks) -> tuple[Block, ...]:
    """Return the table of money, a parent before its children, the total last."""
    if not ctx.hasil.anggaran.daftar_program:
        return (paragraph("Program dan pagu: ", Missing("program dan pagu")),)
    intro = paragraph(
        "Anggaran dan belanja sampai sub kegiatan dimuat pada ", Reference("anggaran"), "."
    )
    return (intro, _BudgetTable.of(ctx).build(), _remark(ctx))


@dataclass(frozen=True)
class _BudgetTable:
    """The table; a column that would be empty in every row is left out."""

    ctx: Konteks
    has_quarter: bool
    has_remark: bool

    @classmethod
    def of(cls, ctx: Konteks) -> "_BudgetTable":
        quarters = ctx.hasil.anggaran.per_triwulan.values()
        remarks = [_remark_of(node) for node in ctx.hasil.anggaran.walk()]
        has_quarter = not ctx.setahun and any(v is not None for v in quarters)
        return cls(ctx, has_quarter, any(remarks))

    def build(self) -> Table:
        anggaran = self.ctx.hasil.anggaran
        rows = (*(self._row(node) for node in anggaran.walk()), self._total())
        caption = f"Realisasi anggaran {self.ctx.sampai_periode}"
        wide = self.has_quarter or self.has_remark
        return Table("anggaran", self._columns(), self._head(), rows, caption=caption, wide=wide)

    def _head(self) -> tuple[tuple[Cell, ...], ...]:
        short = self.ctx.triwulan.singkatan
        quarter = [f"Realisasi {short} (Rp)"] if self.has_quarter else []
        remark = ["Keterangan"] if self.has_remark else []
        spent = "Realisasi (Rp)" if self.ctx.setahun else f"Realisasi s.d. {short} (Rp)"
        money = ("Pagu (Rp)", *quarter, spent, "Sisa (Rp)", "Serapan (%)")
        return header("Kode", "Program/kegiatan/sub kegiatan", *money, *remark)

    def _columns(self) -> tuple[Column, ...]:
        money = tuple(Column(2.9, Align.RIGHT) for _ in range(4 if self.has_quarter else 3))
        remark = (Column(2.4),) if self.has_remark else ()
        return (Column(3.3), Column(8), *money, Column(1.8, Align.RIGHT), *remark)

    def _row(self, node: SimpulAnggaran) -> Row:
        baris = node.baris
        kode = format_kode(baris.kode, self.ctx.ketentuan.digit_sub_kegiatan)
        level = _INDENT[baris.kode.tingkat] + baris.belum_dirinci
        spent = _amount(
            node.uang.realisasi, f"realisasi anggaran {baris.kode}", known=baris.belum_dirinci
        )
        pagu = _amount(node.uang.pagu, f"pagu {baris.kode}")
        money = self._money(pagu, node.per_triwulan, spent, node.uang)
        remark = [cell(_remark_of(node))] if self.has_remark else []
        kind = RowKind.GROUP if node.daftar_anak else RowKind.PLAIN
        return Row((cell(kode), cell(baris.uraian, indent=level), *money, *remark), kind)

    def _total(self) -> Row:
        anggaran = self.ctx.hasil.anggaran
        pagu = _amount(anggaran.total.pagu, "pagu seluruh program")
        spent = _amount(anggaran.total.realisasi, "realisasi seluruh program")
        money = self._money(pagu, anggaran.per_triwulan, spent, anggaran.total)
        remark = [cell("")] if self.has_remark else []
        return Row((cell("Jumlah", colspan=2), *money, *remark), RowKind.TOTAL)

    def _money(
        self, pagu: Content, quarters: Mapping[Triwulan, Decimal | None], spent: Content, uang: Uang
    ) -> list[Cell]:
        own = [_amount(quarters.get(self.ctx.triwulan), known=True)] if self.has_quarter else []
        contents = (pagu, *own, spent, _amount(uang.sisa, known=True), show_persen(uang.serapan))
        return [cell(content) for content in contents]


def _amount(rupiah: Decimal | None, what: str = "", *, known: bool = False) -> Content:
    """Return an amount; where there is none a dash if that is `known`, else the gap to fill."""
    return _NONE if rupiah is None and known else show_uang(rupiah, what)


def _remark_of(node: SimpulAnggaran) -> str:
    return ", ".join(part for part in (node.baris.sumber_dana, node.baris.keterangan) if part)


def _remark(ctx: Konteks) -> Block:
    """Say that sums are computed, and where spending is not filled yet."""
    base = "Uang dicatat pada baris terbawah; jumlah kegiatan, program, dan seluruhnya dihitung darinya."
    leaves = (n for n in ctx.hasil.anggaran.walk() if not n.daftar_anak)
    gaps = [n.baris.uraian for n in leaves if not n.uang.lengkap]
    missing = f" Belum lengkap realisasinya: {'; '.join(gaps)}." if gaps else ""
    return note(base + missing)


def account(ctx: Konteks) -> tuple[Block, ...]:
    """Return one item per programme: what was spent of its pagu."""
    programs = ctx.hasil.anggaran.daftar_program
    if not programs:
        return ()
    items = tuple(tell_program(ctx, node, nomor) for nomor, node in enumerate(programs))
    return (paragraph("Uraian realisasi anggaran setiap program:"), ItemList(items, ordered=True))


CONTENTS = {
    "realisasi_anggaran": budget,
    "uraian_anggaran": account,
}
