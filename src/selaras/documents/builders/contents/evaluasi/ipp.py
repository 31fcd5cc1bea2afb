"""The public service index: year by year, and the values of each aspect."""

from selaras.documents.builders.cells import Content, cell, header, note, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Missing, Reference, Row, RowKind, Table, Text
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.ipp import AspekIpp

_VALUE = Column(2.4, Align.RIGHT)
_YEARS = (Column(2, Align.CENTER), _VALUE, Column(2, Align.CENTER), Column(4), Column(6))
_FORMS = (FormulirIpp.F01, FormulirIpp.F02, FormulirIpp.F03)
_ASPECTS = (Column(1.4, Align.CENTER), Column(7), *(_VALUE for _ in range(4)))
_NONE = Text("–")


def years(ctx: Konteks) -> tuple[Block, ...]:
    """Return index and category of every known year."""
    if not ctx.hasil.daftar_ipp:
        return ()
    head = header("Tahun", "Nilai IPP", "Kategori", "Makna", "Sumber")
    rows = tuple(map(_year, ctx.hasil.daftar_ipp))
    table = Table("ipp-tahun", _YEARS, head, rows, caption="Indeks pelayanan publik per tahun")
    intro = paragraph("Nilai indeks pelayanan publik (IPP) dimuat pada ", Reference("ipp-tahun"), ".")
    remarks = [f"Tahun {one.tahun}: {text}." for one in ctx.hasil.daftar_ipp for text in one.catatan]
    return (intro, table, *([note(" ".join(remarks))] if remarks else []))


def _year(one: HasilIpp) -> Row:
    found = one.rincian
    value: Content = Missing(f"IPP {one.tahun}") if found.hasil is None else format_angka(found.hasil)
    kategori = one.kategori
    return row(
        str(one.tahun),
        value,
        kategori.kode if kategori else _NONE,
        kategori.makna if kategori else _NONE,
        found.sumber or found.alasan or _NONE,
    )


def aspects(ctx: Konteks) -> tuple[Block, ...]:
    """Return the values of each aspect in the three forms; a form without aspects shows its total."""
    one = ctx.hasil.ipp
    if one is None or one.instrumen is None:
        return ()
    head = header("Aspek", "Nama aspek", "Bobot (%)", *(form.name for form in _FORMS))
    rows = [_aspect(ctx, one, aspek) for aspek in one.instrumen.daftar_aspek]
    caption = f"Nilai IPP menurut aspek Tahun {one.tahun}"
    body = (*rows, _forms(one))
    table = Table("ipp-aspek", _ASPECTS, head, body, caption=caption)
    names = "; ".join(form.label for form in _FORMS)
    return (table, note(f"{names}. Instrumen: {one.instrumen.nama}."))


def _aspect(ctx: Konteks, one: HasilIpp, aspek: AspekIpp) -> Row:
    values = {
        row.formulir: row.nilai
        for row in ctx.berkas.daftar_nilai_ipp
        if row.tahun == one.tahun and row.aspek.strip().upper() == aspek.kode
    }
    shown: list[Content] = []
    for form in _FORMS:
        value = values.get(form)
        what = f"{form.name} aspek {aspek.kode}"
        shown.append(Missing(what) if value is None else format_angka(value))
    leading = (aspek.kode, aspek.nama, format_ringkas(aspek.bobot))
    return Row(tuple(map(cell, (*leading, *shown))))


def _forms(one: HasilIpp) -> Row:
    given = {r.nama: r.hasil for r in (one.mandiri, *one.dihitung.dari)}
    totals = [given.get(form.label) for form in _FORMS]
    shown = [cell(_NONE if total is None else format_angka(total)) for total in totals]
    return Row((cell("Nilai formulir", colspan=3), *shown), RowKind.TOTAL)


CONTENTS = {
    "ipp_tahun": years,
    "ipp_aspek": aspects,
}
