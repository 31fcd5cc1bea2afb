"""How each figure of an official came about, and what is done next."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, inlines
from selaras.documents.builders.contents.individu.which import reporting
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import show_persen, show_realisasi
from selaras.documents.model import Align, Block, Column, ItemList, Table, Text
from selaras.domain.baris import lines_of
from selaras.domain.hasil import HasilIndikator
from selaras.domain.rincian import Rincian

_COLUMNS = (Column(5), Column(3), Column(7), Column(5), Column(2.4, Align.RIGHT))
_NONE = Text("–")


def derivations(ctx: Konteks) -> tuple[Block, ...]:
    """Return formula, figures and result of realisasi and capaian of each indicator."""
    one = reporting(ctx)
    lines = [line for h in one.daftar_indikator for line in _lines(h)] if one else []
    if one is None or not lines:
        return ()
    head = header("Indikator kinerja", "Yang dihitung", "Rumus", "Angka", "Hasil")
    caption = f"Perhitungan indikator {one.jabatan} {ctx.sampai_periode}"
    return (Table("individu-perhitungan", _COLUMNS, head, merge_down(lines, 1), caption=caption),)


def _lines(hasil: HasilIndikator) -> Iterator[tuple[Content, ...]]:
    indikator, year = hasil.indikator, hasil.tahunan
    if year.realisasi.angka is None:
        return
    made = next(iter(year.rincian.dari), None)
    shown = show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi)
    formula = indikator.rumus or (made.rumus if made else "")
    yield indikator.uraian, "Realisasi", formula or _NONE, _figures(made), shown
    if year.capaian is not None:
        rincian = year.rincian
        yield (
            indikator.uraian,
            "Capaian (%)",
            rincian.rumus,
            _figures(rincian),
            show_persen(year.capaian),
        )


def _figures(rincian: Rincian | None) -> Content:
    return Text(rincian.hitungan) if rincian and rincian.hitungan else _NONE


def next_steps(ctx: Konteks) -> tuple[Block, ...]:
    """Return the follow-up that the newest quarter of each own indicator names."""
    one = reporting(ctx)
    own = {h.indikator.kode for h in one.daftar_indikator} if one else set()
    rows = [
        row
        for row in ctx.berkas.daftar_realisasi
        if row.indikator in own and row.triwulan is ctx.triwulan and row.tindak_lanjut.strip()
    ]
    steps = dict.fromkeys(line for row in rows for line in lines_of(row.tindak_lanjut))
    return (ItemList(tuple(map(inlines, steps)), ordered=True),) if steps else ()


CONTENTS = {
    "individu_perhitungan": derivations,
    "individu_tindak_lanjut": next_steps,
}
