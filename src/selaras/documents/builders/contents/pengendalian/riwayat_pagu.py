"""How the budget came to what it is: every version of the whole, and of every row."""

from collections.abc import Iterator, Sequence

from selaras.documents.builders.cells import Content, cell, header, row, text_or_missing
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table, Text
from selaras.domain.berkas.versi_pagu import StatusAnggaran
from selaras.domain.hasil.versi_pagu import LangkahPagu, RiwayatPagu, TotalVersi
from selaras.domain.kode import format_kode
from selaras.domain.tanggal import format_tanggal

_MONEY = Column(3.4, Align.RIGHT)
_VERSIONS = (Column(3.4), Column(3), Column(3.2), Column(4), _MONEY, _MONEY)
_ROWS = (
    Column(3.2),
    Column(7.4),
    Column(2.4),
    Column(4.2),
    Column(2.8, Align.RIGHT),
    Column(2.6, Align.RIGHT),
    Column(2.4),
)


def versions(ctx: Konteks) -> tuple[Block, ...]:
    """Return the whole budget after each version with what the version changed."""
    found = ctx.hasil.versi_pagu
    if found is None:
        return ()
    reasons = {one.tanda: _reasons(ctx, one) for one in found.daftar_total}
    rows = tuple(
        row(
            one.tanda.label,
            text_or_missing(one.nomor, f"nomor {one.tanda.label}"),
            format_tanggal(one.tanggal),
            reasons[one.tanda] or NONE,
            amount(one.total),
            amount(one.selisih),
        )
        for one in found.daftar_total
    )
    head = header("Versi", "Nomor", "Tanggal", "Alasan", "Pagu (Rp)", "Selisih (Rp)")
    caption = f"Versi anggaran Tahun {ctx.periode.tahun}"
    return (Table("versi-pagu", _VERSIONS, head, rows, caption=caption),)


def _reasons(ctx: Konteks, one: TotalVersi) -> str:
    own = (versi.alasan for versi in ctx.berkas.daftar_versi_pagu if versi.tanda == one.tanda)
    return "; ".join(dict.fromkeys(reason for reason in own if reason))


def history(ctx: Konteks) -> tuple[Block, ...]:
    """Return every version of every row, and whether the row has money at the end of the period."""
    found = ctx.hasil.versi_pagu
    if found is None:
        return ()
    names = {node.baris.kode: node.baris.uraian for node in ctx.hasil.anggaran.walk()}
    lines: list[Sequence[Content]] = []
    for kunci, riwayat in found.riwayat.items():
        kode = format_kode(kunci.kode, ctx.ketentuan.digit_sub_kegiatan)
        remark = ", ".join(part for part in (kunci.sumber_dana, kunci.keterangan) if part)
        name = names.get(kunci.kode, kode)
        lines += _steps(ctx, riwayat, kode, f"{name} ({remark})" if remark else name)
    total = found.daftar_total[-1].total
    last = Row((cell("Jumlah", colspan=4), cell(amount(total)), cell(""), cell("")), RowKind.TOTAL)
    head = header(
        "Kode", "Uraian", "Versi", "Tanggal", "Pagu (Rp)", "Selisih (Rp)", "Status akhir periode"
    )
    caption = f"Riwayat pagu Tahun {ctx.periode.tahun}"
    return (Table("riwayat-pagu", _ROWS, head, (*merge_down(lines, 2), last), caption=caption),)


def _steps(ctx: Konteks, riwayat: RiwayatPagu, kode: str, name: str) -> Iterator[Sequence[Content]]:
    status = riwayat.status(ctx.periode.akhir)
    for number, step in enumerate(riwayat.daftar_langkah, start=1):
        newest = number == len(riwayat.daftar_langkah)
        yield (kode, name, *_step(step), _status(status) if newest else NONE)


def _step(step: LangkahPagu) -> tuple[Content, ...]:
    versi = step.versi
    return (versi.tanda.label, format_tanggal(versi.tanggal), amount(versi.pagu), amount(step.selisih))


def _status(status: StatusAnggaran) -> Text:
    return Text(status.label)


CONTENTS = {
    "versi_pagu": versions,
    "riwayat_pagu": history,
}
