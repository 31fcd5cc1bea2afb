"""E.81: the year against its Renja quarter by quarter, and the Renstra up to now."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from selaras.documents.builders.cells import Content, cell, note
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount, measured, number
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_realisasi
from selaras.documents.model import Align, Block, Cell, Column, Missing, Row, RowKind, Table, Text
from selaras.domain.capaian import RataRata
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.anggaran import SimpulAnggaran
from selaras.domain.hasil.e81 import HasilBarisE81, HasilE81
from selaras.domain.hasil.hubungan_dokumen import path_of_kode
from selaras.domain.kode import Kode, TingkatKode, format_kode
from selaras.domain.periode import Triwulan
from selaras.domain.skala import Kategori

_FIGURE = Column(4, Align.RIGHT)
_COLUMNS = (
    Column(1, Align.CENTER),
    Column(4),
    Column(6),
    Column(6),
    Column(1, Align.CENTER),
    *(_FIGURE for _ in range(8)),
    Column(2, Align.RIGHT),
    _FIGURE,
    Column(2, Align.RIGHT),
    Column(4),
)
_SHARE = 14  # columns up to the share of the year that the means stand under
_REST = len(_COLUMNS) - _SHARE


def evaluation(ctx: Konteks) -> tuple[Block, ...]:
    """Return the form with its means and their predikat, nothing without a budget."""
    found = ctx.hasil.e81
    return () if found is None else (_Form(ctx, found).build(), note(_LEGEND))


_LEGEND = (
    "K: kinerja menurut satuan indikatornya; Rp: anggaran dan realisasinya. Uang ditulis pada indikator "
    "pertama setiap program, kegiatan, atau sub kegiatan. Tingkat capaian Renstra (14) membandingkan "
    "kolom 13 dengan kolom 5."
)


@dataclass(frozen=True)
class _Form:
    """The form; every row of performance is followed by one of money where there is any."""

    ctx: Konteks
    found: HasilE81

    def build(self) -> Table:
        numbered = enumerate(self.found.daftar_baris, start=1)
        rows = [row for count, one in numbered for row in self._rows(count, one)]
        rows += [
            _foot("kinerja", self.found.rata_kinerja, self.found.predikat_kinerja),
            _foot("anggaran", self.found.rata_uang, self.found.predikat_uang),
        ]
        caption = f"Evaluasi hasil Renja {self.ctx.profil.nama_instansi} {self.ctx.nama_periode}"
        return Table("evaluasi-renja", _COLUMNS, self._head(), tuple(rows), caption=caption)

    def _head(self) -> tuple[tuple[Cell, ...], ...]:
        year = self.ctx.periode.tahun
        words = ("No", "Sasaran", "Program/kegiatan/sub kegiatan", "Indikator kinerja")
        plain = (
            "Target akhir Renstra",
            f"Realisasi Renstra s.d. {year - 1}",
            f"Target Renja {year}",
            *(f"Realisasi {t.singkatan}" for t in Triwulan),
        )
        last = (f"Realisasi Renstra s.d. {year}", "Tingkat capaian Renstra (%)", "Penanggung jawab")
        top = (
            *map(cell, (*words, "K/Rp", *plain)),
            cell(f"Realisasi Renja {year} dan capaiannya (%)", colspan=2),
            *map(cell, last),
        )
        numbers = [*range(1, 5), None, *range(5, 12)]
        below = (
            *(cell("" if n is None else f"({n})") for n in numbers),
            cell("(12)", colspan=2),
            *(cell(f"({n})") for n in (13, 14, 15)),
        )
        return (top, below)

    @cached_property
    def _indicators(self) -> dict[str, HasilIndikator]:
        return {hasil.indikator.kode: hasil for hasil in self.ctx.hasil.daftar_indikator}

    @cached_property
    def _budget(self) -> dict[Kode, SimpulAnggaran]:
        return {node.baris.kode: node for node in reversed(list(self.ctx.hasil.anggaran.walk()))}

    def _rows(self, count: int, one: HasilBarisE81) -> Iterator[Row]:
        hasil = self._indicators.get(one.baris.indikator)
        lines: list[tuple[Content, ...]] = []
        if hasil is not None:
            lines.append(("K", *_performance(one, hasil)))
        if hasil is None or _has_money(one):
            lines.append(("Rp", *_money(one)))
        kode = self._kode(one)
        kind = RowKind.GROUP if kode.tingkat is TingkatKode.PROGRAM else RowKind.PLAIN
        height = len(lines)
        before = (cell(text, rowspan=height) for text in self._words(count, kode, hasil))
        who = cell(self._owner(kode, hasil), rowspan=height)
        yield Row((*before, *map(cell, lines[0]), who), kind)
        yield from (Row(tuple(map(cell, line)), kind) for line in lines[1:])

    def _kode(self, one: HasilBarisE81) -> Kode:
        assert one.baris.kode is not None
        return one.baris.kode

    def _words(self, count: int, kode: Kode, hasil: HasilIndikator | None) -> tuple[Content, ...]:
        path = path_of_kode(self.ctx.hasil.rencana, kode)
        above = path.sasaran_kantor if path and kode.tingkat is TingkatKode.PROGRAM else ""
        shown = format_kode(kode, self.ctx.ketentuan.digit_sub_kegiatan)
        name = f"{shown} {self._budget[kode].baris.uraian}"
        return (str(count), above, name, _named(kode, hasil))

    def _owner(self, kode: Kode, hasil: HasilIndikator | None) -> Content:
        own = hasil.indikator.penanggung_jawab if hasil else ""
        return own or self._budget[kode].baris.penanggung_jawab or NONE


def _named(kode: Kode, hasil: HasilIndikator | None) -> Content:
    if hasil is None:
        return Missing(f"indikator {kode}")
    return f"{hasil.indikator.uraian} ({hasil.indikator.satuan})"


def _has_money(one: HasilBarisE81) -> bool:
    baris = one.baris
    amounts = (baris.renstra.uang, baris.lalu.uang, baris.tahun_ini.uang, baris.realisasi.uang)
    return any(rupiah is not None for rupiah in amounts)


def _money(one: HasilBarisE81) -> tuple[Content, ...]:
    baris = one.baris
    quarters = (baris.triwulan.get(t) for t in Triwulan)
    return (
        amount(baris.renstra.uang),
        amount(baris.lalu.uang),
        amount(baris.tahun_ini.uang),
        *(amount(quarter.uang if quarter else None) for quarter in quarters),
        amount(baris.realisasi.uang),
        show_persen(one.serapan.hasil),
        amount(one.uang_renstra.hasil),
        show_persen(one.kemajuan_uang.hasil),
    )


def _performance(one: HasilBarisE81, hasil: HasilIndikator) -> tuple[Content, ...]:
    baris, satuan = one.baris, hasil.indikator.satuan
    quarters = (baris.triwulan.get(t) for t in Triwulan)
    target = baris.tahun_ini.kinerja
    return (
        number(baris.renstra.kinerja),
        measured(baris.lalu.kinerja, satuan),
        Text(hasil.indikator.target_predikat or "–") if target is None else number(target),
        *(measured(quarter.kinerja if quarter else None, satuan) for quarter in quarters),
        show_realisasi(hasil.tahunan.realisasi, satuan, hasil.indikator.kode, hasil.predikat_realisasi),
        show_persen(one.capaian.hasil),
        measured(one.realisasi_renstra.hasil, satuan),
        show_persen(one.kemajuan.hasil),
    )


def _foot(what: str, mean: RataRata, predikat: Kategori | None) -> Row:
    label = f"Rata-rata capaian {what} ({len(mean.ikut)} baris) dan predikatnya"
    grade = predikat.label if predikat else "–"
    cells = (
        cell(label, colspan=_SHARE - 1),
        cell(show_persen(mean.nilai)),
        cell(grade, colspan=_REST),
    )
    return Row(cells, RowKind.TOTAL)


CONTENTS = {
    "evaluasi_renja": evaluation,
}
