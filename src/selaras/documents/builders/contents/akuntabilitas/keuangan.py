"""The money of the year in the cuts that reports print it in."""

from collections.abc import Iterable, Iterator

from selaras.documents.builders.cells import Content, cell, header, note
from selaras.documents.builders.contents.akuntabilitas.parts import (
    COUNT,
    INDENT,
    MONEY,
    NONE,
    NUMBER,
    SPENT,
    spent,
    under,
)
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_uang,
)
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table
from selaras.domain.hasil import SimpulAnggaran
from selaras.domain.hasil.biaya_program import BiayaProgram
from selaras.domain.hasil.operasi_modal import OperasiModal
from selaras.domain.hasil.putusan import PutusanTarget
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.domain.kode import TingkatKode, format_kode
from selaras.domain.rincian import Rincian


def operating_and_capital(ctx: Konteks) -> tuple[Block, ...]:
    """Return programmes and kegiatan with their belanja operasi and modal, total and realisasi."""
    split = ctx.hasil.operasi_modal
    nodes = [n for n in ctx.hasil.anggaran.walk() if n.baris.kode.tingkat in _UPPER]
    if split is None or not nodes:
        return ()
    parts = {one.baris.kunci: one for one in split.daftar_baris if one.baris}
    rows = [_split_row(ctx, node, parts[node.baris.kunci]) for node in nodes]
    total = ctx.hasil.anggaran.total
    money = (*_two(split.total), *spent(total, "realisasi seluruh program"))
    rows.append(Row((cell("Jumlah", colspan=2), *map(cell, money)), RowKind.TOTAL))
    head = (
        (
            cell("Kode", rowspan=2),
            cell("Program/kegiatan", rowspan=2),
            cell("Anggaran (Rp)", colspan=3),
            cell("Realisasi (Rp)", rowspan=2),
            cell("Serapan (%)", rowspan=2),
        ),
        (cell("Belanja operasi"), cell("Belanja modal"), cell("Total")),
    )
    columns = (Column(2.6), Column(7), MONEY, MONEY, MONEY, MONEY, NUMBER)
    caption = f"Anggaran dan realisasi program dan kegiatan {ctx.sampai_periode}"
    return (Table("anggaran-realisasi", columns, head, tuple(rows), caption=caption, wide=True),)


_UPPER = {TingkatKode.PROGRAM, TingkatKode.KEGIATAN}


def _split_row(ctx: Konteks, node: SimpulAnggaran, parts: OperasiModal) -> Row:
    baris = node.baris
    kode = format_kode(baris.kode, ctx.ketentuan.digit_sub_kegiatan)
    name = cell(baris.uraian, indent=INDENT[baris.kode.tingkat] + baris.belum_dirinci)
    money = (*_two(parts), *spent(node.uang, f"realisasi anggaran {baris.kode}"))
    kind = RowKind.GROUP if baris.kode.tingkat is TingkatKode.PROGRAM else RowKind.PLAIN
    return Row((cell(kode), name, *map(cell, money)), kind)


def _two(parts: OperasiModal) -> tuple[Content, Content]:
    operasi, modal = (_amount(part) for part in (parts.operasi, parts.modal))
    return operasi, modal


def _amount(rincian: Rincian) -> Content:
    return NONE if rincian.hasil is None else show_uang(rincian.hasil, rincian.nama)


def per_sub_kegiatan(ctx: Konteks) -> tuple[Block, ...]:
    """Return every programme with its sub kegiatan, pagu, realisasi and absorption; the total last."""
    programs = ctx.hasil.anggaran.daftar_program
    if not programs:
        return ()
    rows = [line for program in programs for line in _program_rows(program)]
    total = spent(ctx.hasil.anggaran.total, "realisasi seluruh program")
    rows.append(Row((cell("Jumlah"), *map(cell, total)), RowKind.TOTAL))
    columns = (Column(11), MONEY, MONEY, NUMBER)
    caption = f"Realisasi anggaran setiap sub kegiatan {ctx.sampai_periode}"
    head = header("Program/sub kegiatan", *SPENT)
    return (Table("anggaran-sub-kegiatan", columns, head, tuple(rows), caption=caption),)


def _program_rows(program: SimpulAnggaran) -> Iterator[Row]:
    """Yield the programme, then its lowest rows; one that nothing stands below is alone."""
    for node in (program, *(n for n in program.walk() if n is not program and not n.daftar_anak)):
        baris = node.baris
        money = spent(node.uang, f"realisasi anggaran {baris.kode}")
        kind = RowKind.GROUP if node is program else RowKind.PLAIN
        name = cell(baris.nama, indent=int(node is not program))
        yield Row((name, *map(cell, money)), kind)


def per_sasaran(ctx: Konteks) -> tuple[Block, ...]:
    """Return what each sasaran spent by programme, then what serves no single one, and the total."""
    account = ctx.hasil.akuntabilitas
    if ctx.hasil.alokasi is None:
        return ()
    groups = [
        *((one.pernyataan, one.daftar_biaya) for one in account.daftar_sasaran),
        ("Penunjang umum kantor", account.penunjang_umum),
        ("Belum dialokasikan", account.belum_dialokasikan),
    ]
    rows = [line for name, biaya in groups for line in _spent_on(name, biaya)]
    total = spent(ctx.hasil.alokasi.total, "realisasi seluruh program")
    rows.append(Row((cell("Jumlah", colspan=2), *map(cell, total)), RowKind.TOTAL))
    level = name_levels(one.tingkat for one in account.daftar_sasaran)
    head = header(level, "Program", *SPENT)
    columns = (Column(6), Column(6), MONEY, MONEY, NUMBER)
    caption = f"Realisasi anggaran setiap sasaran {ctx.sampai_periode}"
    return (Table("anggaran-sasaran", columns, head, tuple(rows), caption=caption),)


def _spent_on(name: str, daftar: Iterable[BiayaProgram]) -> tuple[Row, ...]:
    lines = []
    for biaya in daftar:
        baris = biaya.program.baris
        what = f"realisasi anggaran {baris.kode}"
        line = (baris.uraian, *spent(biaya.uang, what, shared=True))
        lines.append([cell(content) for content in line])
    return under([name], lines)


def effectiveness(ctx: Konteks) -> tuple[Block, ...]:
    """Return how many indicators of each sasaran reached their target, beside its money."""
    groups = ctx.hasil.akuntabilitas.daftar_sasaran
    if not groups:
        return ()
    titles = [putusan.label for putusan in PutusanTarget]
    head = (
        (
            cell("No", rowspan=2),
            cell(name_levels(one.tingkat for one in groups), rowspan=2),
            cell("Jumlah indikator", colspan=len(titles)),
            cell("Rata-rata capaian (%)", rowspan=2),
            cell("Serapan anggaran (%)", rowspan=2),
        ),
        tuple(cell(title) for title in titles),
    )
    counts = tuple(Column(1.9, Align.CENTER) for _ in titles)
    rows = tuple(Row(_effect(number, one)) for number, one in enumerate(groups, start=1))
    caption = f"Efektivitas anggaran terhadap capaian sasaran {ctx.sampai_periode}"
    columns = (COUNT, Column(6), *counts, NUMBER, NUMBER)
    table = Table("efektivitas-anggaran", columns, head, rows, caption=caption)
    return (table, note("Anggaran tujuan memuat anggaran sasaran di bawahnya."))


def _effect(number: int, one: HasilSasaran) -> tuple[Cell, ...]:
    money = one.uang_seluruh
    contents: tuple[Content, ...] = (
        str(number),
        one.pernyataan,
        *(str(one.putusan[putusan]) for putusan in PutusanTarget),
        show_persen(one.rata_rata.nilai),
        show_persen(money.serapan if money else None),
    )
    return tuple(map(cell, contents))


CONTENTS = {
    "anggaran_realisasi": operating_and_capital,
    "anggaran_sub_kegiatan": per_sub_kegiatan,
    "anggaran_sasaran": per_sasaran,
    "efektivitas_anggaran": effectiveness,
}
