"""RFK: physical and financial progress of every sub kegiatan up to the end of a month."""

from dataclasses import replace
from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, note
from selaras.documents.builders.charts import chart_rfk
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_uang
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.angka import format_uang
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.hasil.bagian import rfk_on
from selaras.domain.hasil.rfk import BarisRfk, HasilRfk
from selaras.domain.kode import format_kode
from selaras.domain.tanggal import format_tanggal

_NAMED = 3  # rows of the budget that a note names; of more it gives the number
_PERCENT = Column(1.6, Align.RIGHT)
_MONEY = Column(3, Align.RIGHT)
_COLUMNS = (
    Column(3.4),
    Column(6.5),
    Column(4.5),
    _MONEY,
    *(_PERCENT for _ in range(3)),
    _MONEY,
    _PERCENT,
    Column(7),
    Column(6),
)


def progress(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per sub kegiatan and the whole office, nothing without a recorded day."""
    rfk = _of(ctx)
    if rfk is None:
        return ()
    head = header(
        "Kode",
        "Sub kegiatan",
        "PPTK",
        "Pagu (Rp)",
        "Target fisik (%)",
        "Realisasi fisik (%)",
        "Deviasi (%)",
        "Realisasi keuangan (Rp)",
        "Realisasi keuangan (%)",
        "Masalah",
        "Tindak lanjut",
    )
    names = {node.baris.kunci: node.baris.nama for node in ctx.hasil.anggaran.walk()}
    rows = (*(_row(ctx, one, names) for one in rfk.daftar_baris), _total(rfk))
    caption = f"Realisasi fisik dan keuangan sampai dengan {format_tanggal(rfk.tanggal)}"
    return (Table("rfk", _COLUMNS, head, rows, caption=caption), *_left_out(ctx, rfk))


def _left_out(ctx: Konteks, rfk: HasilRfk) -> tuple[Block, ...]:
    """Say which money the total leaves out, so that nobody holds it against that of the office."""
    told = {one.kemajuan.kunci for one in rfk.daftar_baris}
    leaves = (node for node in ctx.hasil.anggaran.walk() if not node.daftar_anak)
    found = [node for node in leaves if node.uang.pagu and node.baris.kunci not in told]
    if not found:
        return ()
    if len(found) > _NAMED:
        return (note(f"Jumlah belum memuat {len(found)} baris anggaran tanpa catatan kemajuan."),)
    digits = ctx.ketentuan.digit_sub_kegiatan
    names = [
        f"{format_kode(node.baris.kode, digits)} {node.baris.uraian} "
        f"(Rp {format_uang(node.uang.pagu or Decimal())})"
        for node in found
    ]
    return (note(f"Jumlah belum memuat baris anggaran tanpa catatan kemajuan: {'; '.join(names)}."),)


def curve(ctx: Konteks) -> tuple[Block, ...]:
    """Return the curve of progress up to the day of the form."""
    rfk = _of(ctx)
    if rfk is None:
        return ()
    known = tuple(row for row in ctx.berkas.daftar_kemajuan if row.tanggal <= rfk.tanggal)
    figure = chart_rfk(replace(ctx.hasil, berkas=replace(ctx.berkas, daftar_kemajuan=known)))
    return () if figure is None else (figure,)


def _of(ctx: Konteks) -> HasilRfk | None:
    """Return the progress on the day of the form, the newest where it names none."""
    day = ctx.subjek.tanggal
    return ctx.hasil.rfk if day is None else rfk_on(ctx.berkas, ctx.hasil.anggaran, day)


def _row(ctx: Konteks, one: BarisRfk, names: dict[KunciAnggaran, str]) -> Row:
    done = one.kemajuan
    texts: tuple[Content, ...] = (
        format_kode(done.kode, ctx.ketentuan.digit_sub_kegiatan),
        names.get(done.kunci) or NONE,
        done.pelaksana or NONE,
        show_uang(one.uang.pagu, f"pagu {done.kode}"),
        show_persen(done.target_fisik),
        show_persen(done.realisasi_fisik),
        show_persen(one.deviasi.hasil),
        show_uang(done.belanja, f"realisasi keuangan {done.kode}"),
        show_persen(one.uang.serapan),
        done.masalah or NONE,
        done.tindak_lanjut or NONE,
    )
    return Row(tuple(map(cell, texts)))


def _total(rfk: HasilRfk) -> Row:
    percents = (rfk.target_fisik, rfk.realisasi_fisik, rfk.deviasi)
    cells = (
        cell("Jumlah; fisik ditimbang menurut pagu", colspan=3),
        cell(amount(rfk.uang.pagu)),
        *(cell(show_persen(one.hasil)) for one in percents),
        cell(amount(rfk.uang.realisasi)),
        cell(show_persen(rfk.uang.serapan)),
        cell("", colspan=2),
    )
    return Row(cells, RowKind.TOTAL)


CONTENTS = {
    "tabel_rfk": progress,
    "grafik_rfk": curve,
}
