"""What an official reached, and what each result cost."""

from selaras.documents.builders.cells import Content, cell, header, note, paragraph, row
from selaras.documents.builders.contents.akuntabilitas.parts import spent
from selaras.documents.builders.contents.individu.which import reporting
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_realisasi,
    show_target,
    write_realisasi,
)
from selaras.documents.model import Align, Block, Column, Inline, Reference, Row, Table, Text
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.uang import Uang
from selaras.domain.nilai import StatusNilai

_NUMBER = Column(1, Align.CENTER)
_FIGURE = Column(2.3, Align.RIGHT)
_MONEY = Column(3.4, Align.RIGHT)
_RESULTS = (_NUMBER, Column(5), Column(6), *(_FIGURE for _ in range(3)), Column(4))
_COSTS = (_NUMBER, Column(5), Column(5.5), _MONEY, _MONEY, *(_FIGURE for _ in range(4)))


def results(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian of each promised indicator, the quarters as a remark."""
    one = reporting(ctx)
    if one is None:
        return ()
    lines = [_result(ctx, number, h) for number, h in enumerate(one.daftar_indikator, start=1)]
    level = name_levels(hasil.indikator.tingkat for hasil in one.daftar_indikator)
    head = header("No", level, "Indikator kinerja", "Target", "Realisasi", "Capaian (%)", "Keterangan")
    caption = f"Capaian kinerja {one.jabatan} {ctx.sampai_periode}"
    table = Table(
        "individu-capaian", _RESULTS, head, tuple(row(*line) for line in lines), caption=caption
    )
    intro = paragraph("Realisasi dibandingkan dengan target pada ", Reference("individu-capaian"), ".")
    reasons = [
        f"{h.indikator.uraian}: {h.tahunan.alasan}."
        for h in one.daftar_indikator
        if h.tahunan.realisasi.status is not StatusNilai.BELUM_DIISI
        and h.tahunan.capaian is None
        and h.tahunan.alasan
    ]
    return (intro, table, *([note(" ".join(reasons))] if reasons else []))


def _result(ctx: Konteks, number: int, hasil: HasilIndikator) -> tuple[Content, ...]:
    indikator, year = hasil.indikator, hasil.tahunan
    return (
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        show_target(year.target, indikator.kode, indikator.target_predikat),
        show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi),
        show_persen(year.capaian),
        _quarters(ctx, hasil),
    )


def _quarters(ctx: Konteks, hasil: HasilIndikator) -> Inline:
    """Return what every quarter alone reached, as far as it is known; the last alone is the year's."""
    known = {
        t: value
        for t in ctx.triwulan.sampai_dengan
        if (value := hasil.triwulan[t].sendiri.realisasi.angka) is not None
    }
    if not known or (ctx.setahun and list(known) == [ctx.triwulan]):
        return Text("–")
    satuan = hasil.indikator.satuan
    told = (f"{t.singkatan}: {write_realisasi(value, satuan)}" for t, value in known.items())
    return Text("; ".join(told))


def costs(ctx: Konteks) -> tuple[Block, ...]:
    """Return the money behind each indicator beside its result; nothing where no money is known."""
    one = reporting(ctx)
    if one is None or not one.biaya:
        return ()
    lines = [
        _cost(number, h, one.biaya.get(h.indikator.kode))
        for number, h in enumerate(one.daftar_indikator, start=1)
    ]
    level = name_levels(hasil.indikator.tingkat for hasil in one.daftar_indikator)
    top = ("No", level, "Indikator kinerja")
    head = (
        (*(cell(t, rowspan=2) for t in top), cell("Anggaran", colspan=3), cell("Kinerja", colspan=3)),
        tuple(
            cell(t)
            for t in ("Anggaran (Rp)", "Realisasi (Rp)", "%", "Target", "Realisasi", "Capaian (%)")
        ),
    )
    caption = f"Biaya per hasil (cost per outcome) {one.jabatan} {ctx.sampai_periode}"
    rows: tuple[Row, ...] = merge_down(lines, 0)
    table = Table("individu-biaya", _COSTS, head, rows, caption=caption, wide=True)
    said = (
        "Anggaran setiap indikator dihitung dari pagu sub kegiatan atau program menurut bobot "
        "alokasinya; indikator tanpa alokasi memakai anggaran baris yang diukurnya."
    )
    return (table, note(said))


def _cost(number: int, hasil: HasilIndikator, uang: Uang | None) -> tuple[Content, ...]:
    indikator, year = hasil.indikator, hasil.tahunan
    return (
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        *spent(uang, f"anggaran {indikator.kode}", shared=True),
        show_target(year.target, indikator.kode, indikator.target_predikat),
        show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi),
        show_persen(year.capaian),
    )


CONTENTS = {
    "individu_capaian": results,
    "individu_biaya": costs,
}
