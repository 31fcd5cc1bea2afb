"""The evaluation of AKIP: components, sub-components and criteria, both parties, last year."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, inlines, paragraph, row
from selaras.documents.builders.charts import chart_lke
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import (
    Align,
    Block,
    Column,
    ItemList,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.berkas import NilaiLke
from selaras.domain.berkas.lke import BUTIR_TOTAL, PihakLke
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.lke_pihak import BagianLke, PenilaianLke
from selaras.domain.lke import KriteriaLke

_POINTS = Column(2.4, Align.RIGHT)
_COLUMNS = (Column(1.6), Column(8), Column(1.8, Align.RIGHT), *(_POINTS for _ in range(3)))
_NOTES = (Column(1.6), Column(3), Column(5), Column(5), Column(4))
_NONE = Text("–")


def recapitulation(ctx: Konteks) -> tuple[Block, ...]:
    """Return every component, with what stands below it as far as any party scored it."""
    lke = ctx.hasil.lke
    first = lke and (lke.mandiri or lke.penjaminan)
    if lke is None or not first:
        return ()
    head = header(
        "Kode",
        "Komponen/sub komponen/kriteria",
        "Bobot",
        title_of_last(lke),
        *(p.label for p in PihakLke),
    )
    rows = [line for part in first.daftar_bagian for line in _part(ctx, lke, part)]
    caption = f"Rekapitulasi lembar kerja evaluasi AKIP Tahun {lke.tahun_evaluasi}"
    body = (*rows, _total(lke, first), _predikat(lke))
    table = Table("lke", _COLUMNS, head, body, caption=caption)
    said = (
        f"Evaluasi Tahun {lke.tahun_evaluasi} menilai penerapan SAKIP oleh dua pihak: kantor sendiri "
        "(penilaian mandiri) dan Inspektorat (penjaminan kualitas). Nilainya dimuat pada "
    )
    return (paragraph(said, Reference("lke"), "."), table)


def title_of_last(lke: HasilLke) -> str:
    """Return the head of the column of the year before."""
    return f"Nilai {lke.tahun_lalu.tahun_evaluasi}" if lke.tahun_lalu else "Nilai tahun lalu"


def _by_code(penilaian: PenilaianLke | None) -> Mapping[str, BagianLke]:
    return {part.kode: part for part in penilaian.daftar_bagian} if penilaian else {}


def _part(ctx: Konteks, lke: HasilLke, part: BagianLke) -> Iterator[Row]:
    parties = [_by_code(one).get(part.kode) for one in (lke.mandiri, lke.penjaminan)]
    below = "." in part.kode
    criteria = list(_criteria(ctx, lke, part.kode)) if below else []
    if below and not criteria and all(one is None or one.nilai.hasil is None for one in parties):
        return
    before = lke.tahun_lalu.komponen.get(part.kode) if lke.tahun_lalu and not below else None
    texts = (part.kode, None, format_ringkas(part.bobot), show_points(before), *map(_scored, parties))
    cells = [cell(text) for text in texts if text is not None]
    cells.insert(1, cell(part.nama, indent=1 if below else 0))
    yield Row(tuple(cells), RowKind.PLAIN if below else RowKind.GROUP)
    yield from criteria


def show_points(nilai: Decimal | None) -> Content:
    """Return points with two decimals, or a dash."""
    return _NONE if nilai is None else format_angka(nilai)


def _scored(part: BagianLke | None) -> Content:
    """Return the points with the grade behind them: '21,00 (A)'."""
    if part is None or part.nilai.hasil is None:
        return _NONE
    grade = f" ({part.grade.label})" if part.grade else ""
    return f"{format_angka(part.nilai.hasil)}{grade}"


def _criteria(ctx: Konteks, lke: HasilLke, kode: str) -> Iterator[Row]:
    """Yield the criteria of a sub-component that at least one party answered."""
    aturan = ctx.ketentuan.aturan_lke
    asked = aturan.bentuk.daftar_sub if aturan else ()
    scores = {(row.butir.strip(), row.pihak): row.nilai for row in _rows(ctx, lke)}
    for sub in asked:
        for one in sub.daftar_kriteria if sub.kode == kode else ():
            values = [scores.get((one.kode, pihak)) for pihak in PihakLke]
            if any(value is not None for value in values):
                yield _criterion(one, values)


def _criterion(one: KriteriaLke, values: list[Decimal | None]) -> Row:
    shown = [cell(_NONE if value is None else format_ringkas(value)) for value in values]
    return Row((cell(one.kode), cell(one.uraian, indent=2), cell(_NONE), cell(_NONE), *shown))


def _rows(ctx: Konteks, lke: HasilLke) -> list[NilaiLke]:
    return [row for row in ctx.berkas.daftar_nilai_lke if row.tahun_evaluasi == lke.tahun_evaluasi]


def _total(lke: HasilLke, first: PenilaianLke) -> Row:
    totals = [lke.tahun_lalu.total.hasil if lke.tahun_lalu else None]
    totals += [one.total.hasil if one else None for one in (lke.mandiri, lke.penjaminan)]
    return sum_row(first, totals)


def sum_row(first: PenilaianLke, totals: Sequence[Decimal | None]) -> Row:
    """Return the row of the totals below the weight of all components."""
    weight = cell(format_ringkas(first.bobot))
    points = (cell(show_points(total)) for total in totals)
    return Row((cell("Nilai hasil evaluasi", colspan=2), weight, *points), RowKind.TOTAL)


def _predikat(lke: HasilLke) -> Row:
    found = [one.predikat if one else None for one in (lke.tahun_lalu, lke.mandiri, lke.penjaminan)]
    shown = (cell(one.kode if one else "–") for one in found)
    return Row((cell("Predikat", colspan=3), *shown), RowKind.TOTAL)


def remarks(ctx: Konteks) -> tuple[Block, ...]:
    """Return notes, reasons and evidence of every part that has any."""
    lke = ctx.hasil.lke
    told = (
        [r for r in _rows(ctx, lke) if any((r.catatan, r.alasan)) and r.butir != BUTIR_TOTAL]
        if lke
        else []
    )
    if not told:
        return ()
    rows = tuple(
        row(r.butir.strip(), r.pihak.label, r.catatan or _NONE, r.alasan or _NONE, r.bukti or _NONE)
        for r in told
    )
    head = header("Butir", "Pihak", "Catatan", "Alasan", "Bukti")
    return (Table("lke-catatan", _NOTES, head, rows, caption="Catatan evaluasi AKIP"),)


def gaps(ctx: Konteks) -> tuple[Block, ...]:
    """Return what the form still lacks, one sentence each."""
    lke = ctx.hasil.lke
    if lke is None or not lke.kekurangan:
        return ()
    items = tuple(inlines(f"{text[0].upper()}{text[1:]}.") for text in lke.kekurangan)
    return (paragraph("Yang masih perlu dilengkapi atau dijelaskan:"), ItemList(items, ordered=True))


def chart(ctx: Konteks) -> tuple[Block, ...]:
    """Return the components this year and last."""
    figure = chart_lke(ctx.hasil)
    return () if figure is None else (figure,)


CONTENTS = {
    "lke_rekapitulasi": recapitulation,
    "lke_catatan": remarks,
    "lke_kekurangan": gaps,
    "grafik_lke": chart,
}
