"""Rencana aksi: targets of the quarters, what is done for them, and the money of each quarter."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, header
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount, number
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.berkas import Indikator
from selaras.domain.hasil.rencana_aksi import BarisRenaksi, HasilRenaksi
from selaras.domain.kode import TingkatKode, format_kode
from selaras.domain.periode import Triwulan
from selaras.domain.tingkat import Tingkat

_FIGURE = Column(1.6, Align.RIGHT)
_MONEY = Column(3.2, Align.RIGHT)
_TARGETS = (Column(5), Column(6), Column(2), *(_FIGURE for _ in range(5)), Column(4))
_ACTIONS = (
    Column(3.4),
    Column(5),
    Column(5),
    Column(5),
    Column(2),
    *(_FIGURE for _ in range(5)),
    _MONEY,
    Column(4),
    Column(3),
)
_AMOUNTS = (Column(3.4), Column(8), *(_MONEY for _ in range(5)))
_QUARTERS = tuple(f"Target {t.singkatan}" for t in Triwulan)
_STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}


def renaksi_of(ctx: Konteks) -> HasilRenaksi | None:
    """Return the rencana aksi of the year that the document is about, by default that of the book."""
    year = int(ctx.subjek.kode) if ctx.subjek.kode else ctx.periode.tahun
    return next((one for one in ctx.hasil.renaksi if one.tahun == year), None)


def targets(ctx: Konteks) -> tuple[Block, ...]:
    """Return the targets of tujuan and sasaran by quarter."""
    found = renaksi_of(ctx)
    rows = [one for one in found.daftar_baris if not _is_action(one)] if found else []
    if found is None or not rows:
        return ()
    named = _indicators(ctx)
    lines = [_target(one, named.get(one.aksi.indikator)) for one in rows]
    head = header(
        "Tujuan/sasaran",
        "Indikator kinerja",
        "Satuan",
        f"Target {found.tahun}",
        *_QUARTERS,
        "Penanggung jawab",
    )
    caption = f"Target triwulanan tujuan dan sasaran Tahun {found.tahun}"
    return (Table("renaksi-sasaran", _TARGETS, head, merge_down(lines, 1), caption=caption),)


def _indicators(ctx: Konteks) -> dict[str, Indikator]:
    return {one.kode: one for one in ctx.berkas.daftar_indikator}


def _is_action(one: BarisRenaksi) -> bool:
    """Tell whether a row speaks of a programme, not of a tujuan or sasaran."""
    return one.aksi.kode is not None or bool(one.aksi.kegiatan.strip())


def _target(one: BarisRenaksi, indikator: Indikator | None) -> tuple[Content, ...]:
    aksi = one.aksi
    return (
        indikator.pernyataan if indikator else NONE,
        aksi.uraian,
        aksi.satuan or NONE,
        number(aksi.target),
        *map(number, aksi.daftar_target),
        aksi.penanggung_jawab or NONE,
    )


def actions(ctx: Konteks) -> tuple[Block, ...]:
    """Return what is done for each sasaran, by whom, when and with how much money."""
    found = renaksi_of(ctx)
    rows = [one for one in found.daftar_baris if _is_action(one)] if found else []
    if found is None or not rows:
        return ()
    head = header(
        "Kode",
        "Program/kegiatan/sub kegiatan",
        "Indikator/output",
        "Rencana aksi",
        "Satuan",
        "Target",
        *(t.singkatan for t in Triwulan),
        "Anggaran (Rp)",
        "Penanggung jawab",
        "Jadwal pemantauan",
    )
    body = tuple(_grouped(ctx, rows))
    caption = f"Rencana aksi Tahun {found.tahun}"
    return (Table("renaksi-kegiatan", _ACTIONS, head, body, caption=caption),)


def _grouped(ctx: Konteks, rows: list[BarisRenaksi]) -> Iterator[Row]:
    """Yield a row per action below the sasaran and indicator that it supports."""
    named, group = _indicators(ctx), ""
    for one in rows:
        indikator = named.get(one.aksi.indikator)
        if indikator and indikator.tingkat in _STRATEGIC and indikator.kode != group:
            group = indikator.kode
            label = f"{indikator.pernyataan} – {indikator.uraian}"
            yield Row((cell(label, colspan=len(_ACTIONS)),), RowKind.GROUP)
        yield _action(ctx, one)


def _action(ctx: Konteks, one: BarisRenaksi) -> Row:
    aksi = one.aksi
    texts: tuple[Content, ...] = (
        *_named(ctx, one),
        aksi.uraian,
        aksi.aksi or NONE,
        aksi.satuan or NONE,
        number(aksi.target),
        *map(number, aksi.daftar_target),
        amount(aksi.anggaran),
        aksi.penanggung_jawab or NONE,
        aksi.jadwal_pemantauan or NONE,
    )
    return Row(tuple(map(cell, texts)))


def _named(ctx: Konteks, one: BarisRenaksi) -> tuple[Content, Content]:
    """Return code and name; a name that is not repeated is the one of the budget."""
    kode = one.aksi.kode
    if kode is None:
        return NONE, one.aksi.kegiatan
    budget = (node.baris.uraian for node in ctx.hasil.anggaran.walk() if node.baris.kode == kode)
    name = one.aksi.kegiatan or next(budget, "")
    return format_kode(kode, ctx.ketentuan.digit_sub_kegiatan), name or NONE


def money(ctx: Konteks) -> tuple[Block, ...]:
    """Return the planned spending by quarter, nothing where no quarter has money."""
    found = renaksi_of(ctx)
    rows = [one for one in found.daftar_baris if one.jumlah_uang.hasil is not None] if found else []
    if found is None or not rows:
        return ()
    quarters = tuple(f"{t.singkatan} (Rp)" for t in Triwulan)
    head = header("Kode", "Program/kegiatan/sub kegiatan", "Anggaran (Rp)", *quarters)
    body = tuple(_spending(ctx, one) for one in rows)
    total = (
        cell("Jumlah menurut triwulan", colspan=3),
        *(cell(amount(found.uang_triwulan[t])) for t in Triwulan),
    )
    caption = f"Rencana penyerapan anggaran Tahun {found.tahun}"
    table = Table(
        "renaksi-anggaran", _AMOUNTS, head, (*body, Row(total, RowKind.TOTAL)), caption=caption
    )
    return (table,)


def _spending(ctx: Konteks, one: BarisRenaksi) -> Row:
    kode = one.aksi.kode
    kind = RowKind.PLAIN if kode and kode.tingkat is TingkatKode.SUB_KEGIATAN else RowKind.GROUP
    texts = (*_named(ctx, one), amount(one.aksi.anggaran), *map(amount, one.aksi.daftar_uang))
    return Row(tuple(map(cell, texts)), kind)


CONTENTS = {
    "renaksi_sasaran": targets,
    "renaksi_kegiatan": actions,
    "renaksi_anggaran": money,
}
