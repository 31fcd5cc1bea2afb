"""The measuring forms of an official: results and money of every quarter and of the year."""

from selaras.documents.builders.cells import Content, cell, note
from selaras.documents.builders.contents.individu.which import reporting
from selaras.documents.builders.contents.pengendalian.angka import amount, measured
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_realisasi,
    show_target,
    show_uang,
)
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table, Text
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.individu import HasilIndividu, UangTriwulan
from selaras.domain.periode import Triwulan

_NUMBER = Column(1, Align.CENTER)
_FIGURE = Column(2.1, Align.RIGHT)
_MONEY = Column(3.5, Align.RIGHT)
_NONE = Text("–")
_RESULTS = (_NUMBER, Column(5), Column(5.5), *(_FIGURE for _ in range(11)))
_AMOUNTS = (
    _NUMBER,
    Column(5),
    _MONEY,
    _FIGURE,
    *(column for _ in range(5) for column in (_MONEY, _FIGURE)),
)


def results(ctx: Konteks) -> tuple[Block, ...]:
    """Return realisasi and capaian of each quarter alone and of the year, with the means."""
    one = reporting(ctx)
    if one is None:
        return ()
    rows = [_result(ctx, number, h) for number, h in enumerate(one.daftar_indikator, start=1)]
    level = name_levels(hasil.indikator.tingkat for hasil in one.daftar_indikator)
    leading = ("No", level, "Indikator kinerja", f"Target {ctx.periode.tahun}")
    caption = f"Pengukuran kinerja individu {one.jabatan} Tahun {ctx.periode.tahun}"
    table = Table(
        "individu-pengukuran",
        _RESULTS,
        _head(ctx, leading, "Realisasi", "Capaian (%)"),
        (*rows, _means(one)),
        caption=caption,
        wide=True,
    )
    return (table, note(_explained(ctx)))


def _head(
    ctx: Konteks, leading: tuple[str, ...], first: str, second: str
) -> tuple[tuple[Cell, ...], ...]:
    until = "" if ctx.setahun else f" s.d. {ctx.triwulan.singkatan}"
    groups = [*(t.singkatan for t in Triwulan), f"Akhir tahun {ctx.periode.tahun}{until}"]
    top = (*(cell(t, rowspan=2) for t in leading), *(cell(t, colspan=2) for t in groups))
    return (top, tuple(cell(t) for _ in groups for t in (first, second)))


def _result(ctx: Konteks, number: int, hasil: HasilIndikator) -> Row:
    indikator, year = hasil.indikator, hasil.tahunan
    contents: list[Content] = [
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        show_target(indikator.target_tahun(), indikator.kode, indikator.target_predikat),
    ]
    for triwulan in Triwulan:
        contents += _quarter(ctx, hasil, triwulan)
    shown = show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi)
    return Row(tuple(map(cell, (*contents, shown, show_persen(year.capaian)))))


def _quarter(ctx: Konteks, hasil: HasilIndikator, triwulan: Triwulan) -> tuple[Content, Content]:
    """Return the quarter alone; that of the report says why it has no value, others show a dash."""
    own, indikator = hasil.triwulan[triwulan].sendiri, hasil.indikator
    if triwulan is not ctx.periode.triwulan:
        return measured(own.realisasi.angka, indikator.satuan), show_persen(own.capaian)
    what = f"{indikator.kode} {triwulan.singkatan}"
    return show_realisasi(own.realisasi, indikator.satuan, what), show_persen(own.capaian)


def _means(one: HasilIndividu) -> Row:
    means = [one.rata_triwulan.get(triwulan) for triwulan in Triwulan]
    contents: list[Content] = []
    for mean in (*means, one.rata_tahun):
        contents += [_NONE, show_persen(mean.nilai if mean else None)]
    return Row((cell("Rata-rata capaian", colspan=4), *map(cell, contents)), RowKind.TOTAL)


def _explained(ctx: Konteks) -> str:
    return (
        "Kolom triwulan memuat nilai triwulan itu saja; kolom akhir tahun memuat nilai "
        f"{ctx.sampai_periode}. Rata-rata dihitung atas indikator yang mempunyai capaian. Target "
        "anggaran ialah seluruh pagu, dan persennya ialah realisasi dibagi pagu setahun."
    )


def money(ctx: Konteks) -> tuple[Block, ...]:
    """Return the spending of each quarter alone and of the year against the pagu."""
    one = reporting(ctx)
    if one is None or one.jumlah_uang is None:
        return ()
    rows = [_line(str(number), line) for number, line in enumerate(one.daftar_uang, start=1)]
    leading = ("No", "Program/kegiatan", "Anggaran (Rp)", f"Target {ctx.periode.tahun} (%)")
    caption = f"Realisasi anggaran {one.jabatan} per triwulan Tahun {ctx.periode.tahun}"
    total = _line("", one.jumlah_uang, RowKind.TOTAL)
    table = Table(
        "individu-program",
        _AMOUNTS,
        _head(ctx, leading, "Realisasi (Rp)", "%"),
        (*rows, total),
        caption=caption,
        wide=True,
    )
    return (table,)


def _line(number: str, line: UangTriwulan, kind: RowKind = RowKind.PLAIN) -> Row:
    what = line.uraian or str(line.kode)
    leading = [cell(number), cell(what)] if number else [cell(what, colspan=2)]
    contents: list[Content] = [show_uang(line.uang.pagu, f"anggaran {what}")]
    contents.append(show_persen(line.target.serapan))
    for triwulan in Triwulan:
        own = line.per_triwulan.get(triwulan)
        contents += [amount(own.realisasi if own else None), show_persen(own.serapan if own else None)]
    contents += [amount(line.uang.realisasi), show_persen(line.uang.serapan)]
    return Row((*leading, *map(cell, contents)), kind)


CONTENTS = {
    "individu_pengukuran": results,
    "individu_program": money,
}
