"""Semula and menjadi: what a changed perjanjian kinerja says otherwise, and why."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, header, paragraph, row, text_or_missing
from selaras.documents.builders.contents.pk.tables import name_promised
from selaras.documents.builders.contents.pk.which import own_pk, pk_by_key
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_uang
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Fields,
    Heading,
    PageBreak,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.angka import format_uang
from selaras.domain.berkas import SasaranPk
from selaras.domain.hasil.perubahan_pk import PerubahanAnggaran, PerubahanPk, PerubahanSasaran
from selaras.domain.hasil.pk import HasilPk, change_of_total

_TARGETS = (Column(5), Column(6), Column(3), Column(3), Column(2.4))
_MONEY = (Column(6), *(Column(3.4, Align.RIGHT) for _ in range(3)), Column(2.4))
_NONE = Text("–")


def change(ctx: Konteks) -> tuple[Block, ...]:
    """Return the reason and both versions side by side; nothing for a version that changes none."""
    pk = own_pk(ctx)
    found = next((one for one in ctx.hasil.perubahan_pk if one.menjadi == pk.kunci), None)
    if found is None:
        return ()
    tables = tuple(table for table in (_targets(ctx, found), _money(ctx, pk, found)) if table.rows)
    heading = Heading(2, "Perubahan Perjanjian Kinerja: Semula dan Menjadi", "pk-perubahan")
    return (PageBreak(), heading, _reason(pk), *(tables or (paragraph("Isinya tidak berubah."),)))


def _reason(pk: HasilPk) -> Fields:
    one = pk.perjanjian
    cause = text_or_missing(one.sebab.label if one.sebab else "", "sebab perubahan PK")
    return Fields(
        (("Sebab", (cause,)), ("Alasan", (text_or_missing(one.alasan, "alasan perubahan PK"),)))
    )


def _targets(ctx: Konteks, found: PerubahanPk) -> Table:
    rows = tuple(_target(one) for one in found.daftar_sasaran)
    promises = (promise for one in found.daftar_sasaran if (promise := one.menjadi or one.semula))
    head = header(name_promised(ctx, promises), "Indikator kinerja", "Semula", "Menjadi", "Perubahan")
    return Table("pk-perubahan-target", _TARGETS, head, rows, caption="Perubahan target")


def _target(one: PerubahanSasaran) -> Row:
    shown = one.menjadi or one.semula
    assert shown is not None
    return row(
        shown.sasaran, shown.indikator, _promised(one.semula), _promised(one.menjadi), one.jenis.label
    )


def _promised(one: SasaranPk | None) -> Content:
    if one is None:
        return _NONE
    return text_or_missing(f"{one.target} {one.satuan}".strip(), f"target {one.indikator}")


def _money(ctx: Konteks, pk: HasilPk, found: PerubahanPk) -> Table:
    lines = tuple(_amounts(one) for one in found.daftar_anggaran)
    rows = (*lines, *_total(pk_by_key(ctx, found.semula), pk)) if lines else ()
    head = header("Program/kegiatan", "Semula (Rp)", "Menjadi (Rp)", "Selisih (Rp)", "Perubahan")
    return Table("pk-perubahan-anggaran", _MONEY, head, rows, caption="Perubahan program dan anggaran")


def _amounts(one: PerubahanAnggaran) -> Row:
    amounts = (one.semula, one.menjadi, one.selisih.hasil)
    shown = (_NONE if amount is None else Text(format_uang(amount)) for amount in amounts)
    return row(one.uraian or str(one.kode), *shown, one.jenis.label)


def _total(semula: HasilPk, menjadi: HasilPk) -> Iterator[Row]:
    before = show_uang(semula.total.hasil, "jumlah anggaran semula")
    after = show_uang(menjadi.total.hasil, "jumlah anggaran menjadi")
    change = change_of_total(semula, menjadi).hasil
    shown = _NONE if change is None else Text(format_uang(change))
    yield Row(tuple(map(cell, ("Jumlah", before, after, shown, ""))), RowKind.TOTAL)


CONTENTS = {
    "pk_perubahan": change,
}
