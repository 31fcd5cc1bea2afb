"""The Renstra in words: what the kabupaten wants and what the office makes of it."""

from selaras.documents.builders.cells import cell, header, paragraph
from selaras.documents.builders.contents.perencanaan.plan import Plan, renstra_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Column, Reference, Row, RowKind, Table
from selaras.domain.berkas import SimpulRencana
from selaras.domain.berkas.rencana import TingkatRencana

_VISI, _MISI, _TUJUAN, _SASARAN = tuple(TingkatRencana)[:4]
_STRATEGY = (_TUJUAN, _SASARAN, TingkatRencana.STRATEGI, TingkatRencana.ARAH_KEBIJAKAN)
_LINKS = (Column(1, Align.CENTER), Column(4), Column(5), Column(5))
_LADDER = (Column(2.4), Column(9), Column(3))


def links(ctx: Konteks) -> tuple[Block, ...]:
    """Return tujuan, sasaran and indicators of the Renstra."""
    plan = renstra_of(ctx)
    if plan is None:
        return ()
    lines = [
        (str(number), tujuan.uraian, *line)
        for number, tujuan in enumerate(plan.statements(_TUJUAN), start=1)
        for line in _indicators(plan, tujuan)
    ]
    if not lines:
        return ()
    head = header("No", "Tujuan", "Sasaran", "Indikator")
    caption = f"Keterkaitan tujuan, sasaran, dan indikator Renstra {plan.rencana.rentang.label}"
    return (Table("keterkaitan", _LINKS, head, merge_down(lines, 3), caption=caption),)


def _indicators(plan: Plan, tujuan: SimpulRencana) -> list[tuple[str, str]]:
    """Return the indicators of a tujuan itself, then those of its sasaran."""
    own = [("–", row.indikator) for row in plan.targets(tujuan)]
    for sasaran in plan.below(tujuan.kode, _SASARAN):
        own += [(sasaran.uraian, row.indikator) for row in plan.targets(sasaran)] or [
            (sasaran.uraian, "–")
        ]
    return own or [("–", "–")]


def vision(ctx: Konteks) -> tuple[Block, ...]:
    """Return visi, then for each misi tujuan, sasaran, strategi and arah kebijakan of the same plan."""
    hasil = ctx.hasil.rencana
    found = [s for _, s in hasil.pohon.walk() if s.tingkat is _MISI] if hasil else []
    if hasil is None or not found:
        return ()
    above = next(plan for plan in hasil.daftar_rencana if plan.kode == found[0].rencana)
    plan = Plan(above, hasil.pohon)
    words = [paragraph(f"Visi: {one.uraian}.") for one in plan.statements(_VISI)]
    lines = [
        (misi.uraian, *line)
        for misi in plan.statements(_MISI)
        for line in plan.lines(_STRATEGY, misi.kode)
    ]
    caption = f"Misi, tujuan, sasaran, strategi, dan arah kebijakan {_named(plan)}"
    head = header("Misi", *(level.label for level in _STRATEGY))
    table = Table("visi-misi", _even(5), head, merge_down(lines, 4), caption=caption)
    return (*words, paragraph("Misi dan penjabarannya dimuat pada ", Reference("visi-misi"), "."), table)


def _named(plan: Plan) -> str:
    return f"{plan.rencana.jenis.label} {plan.rencana.rentang.label}"


def _even(count: int) -> tuple[Column, ...]:
    return tuple(Column(1) for _ in range(count))


def strategy(ctx: Konteks) -> tuple[Block, ...]:
    """Return tujuan, sasaran, strategi and arah kebijakan of the Renstra."""
    plan = renstra_of(ctx)
    if plan is None or not plan.statements(_TUJUAN):
        return ()
    head = header(*(level.label for level in _STRATEGY))
    rows = merge_down(plan.lines(_STRATEGY), 3)
    caption = f"Tujuan, sasaran, strategi, dan arah kebijakan Renstra {plan.rencana.rentang.label}"
    return (Table("strategi", _even(4), head, rows, caption=caption),)


def ladder(ctx: Konteks) -> tuple[Block, ...]:
    """Return visi, misi, tujuan and sasaran of the kabupaten with those of the office below them."""
    hasil, plan = ctx.hasil.rencana, renstra_of(ctx)
    if hasil is None or plan is None:
        return ()
    plans = {one.kode: one for one in hasil.daftar_rencana}
    shown = {code for code, one in plans.items() if not one.jenis.milik_kantor} | {plan.rencana.kode}
    rows = tuple(
        _step(depth, simpul, plans[simpul.rencana].jenis.label)
        for depth, simpul in hasil.pohon.walk()
        if simpul.tingkat.urutan <= _SASARAN.urutan and simpul.rencana in shown
    )
    if not rows:
        return ()
    head = header("Tingkat", "Pernyataan", "Dokumen")
    caption = "Linearitas visi, misi, tujuan, dan sasaran daerah dengan kantor"
    return (Table("linearitas", _LADDER, head, rows, caption=caption),)


def _step(depth: int, simpul: SimpulRencana, plan: str) -> Row:
    kind = RowKind.GROUP if simpul.tingkat in {_VISI, _MISI} else RowKind.PLAIN
    return Row((cell(simpul.tingkat.label), cell(simpul.uraian, indent=depth), cell(plan)), kind)


CONTENTS = {
    "keterkaitan_renstra": links,
    "visi_misi": vision,
    "strategi_renstra": strategy,
    "linearitas": ladder,
}
