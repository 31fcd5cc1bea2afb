"""Bab III.A: earlier years beside this one, with what breaks the comparison."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, note, paragraph
from selaras.documents.builders.contents.akuntabilitas.parts import list_program
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_realisasi,
    show_target,
    write_realisasi,
)
from selaras.documents.model import Align, Block, Column, Missing, Reference, Row, RowKind, Table, Text
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.perbandingan import NilaiTahun, break_of, why_broken

_RESTATED = " *)"
_NOT_COMPARABLE = " **)"


def earlier_years(ctx: Konteks) -> tuple[Block, ...]:
    """Return the values of the years that have any, oldest first, then this year's."""
    lines = [_Line(hasil.indikator.pernyataan, hasil) for hasil in ctx.strategis]
    caption = "Perbandingan realisasi antartahun"
    level = name_levels(hasil.indikator.tingkat for hasil in ctx.strategis)
    table = _YearsTable.of(ctx, lines, "banding-tahun", level, caption)
    if not table.years:
        return (paragraph("Realisasi tahun-tahun sebelumnya: ", Missing("realisasi tahun sebelumnya")),)
    intro = paragraph(
        "Perkembangan realisasi dari tahun ke tahun dimuat pada ", Reference("banding-tahun"), "."
    )
    return (intro, table.build(), *table.notes())


def earlier_years_of_programs(ctx: Konteks) -> tuple[Block, ...]:
    """Return the same for programmes and below, a parent before its children, where years are known."""
    compared = {p.indikator.kode for p in ctx.hasil.daftar_perbandingan if p.daftar_tahun}
    lines = [
        _Line(one.uraian, hasil, one.indent, RowKind.PLAIN if one.indent else RowKind.GROUP)
        for one in list_program(ctx)
        for hasil in one.daftar_indikator
        if hasil.indikator.kode in compared
    ]
    caption = "Perbandingan realisasi antartahun program, kegiatan, dan sub kegiatan"
    head = "Program/kegiatan/sub kegiatan"
    table = _YearsTable.of(ctx, lines, "banding-tahun-program", head, caption)
    return (table.build(), *table.notes()) if table.years else ()


@dataclass(frozen=True)
class _Line:
    """An indicator below what it measures, set in by `indent` steps."""

    uraian: str
    hasil: HasilIndikator
    indent: int = 0
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True)
class _YearsTable:
    """One row per indicator; `years` are the earlier ones that any of them has a value for."""

    ctx: Konteks
    lines: tuple[_Line, ...]
    compared: dict[str, tuple[NilaiTahun, ...]]
    years: tuple[int, ...]
    key: str
    measured: str
    caption: str

    @classmethod
    def of(
        cls, ctx: Konteks, lines: Sequence[_Line], key: str, measured: str, caption: str
    ) -> "_YearsTable":
        codes = {line.hasil.indikator.kode for line in lines}
        compared = {
            p.indikator.kode: p.daftar_tahun
            for p in ctx.hasil.daftar_perbandingan
            if p.indikator.kode in codes
        }
        years = {
            one.tahun
            for line in compared.values()
            for one in line
            if one.tahun < ctx.periode.tahun and one.realisasi is not None
        }
        return cls(ctx, tuple(lines), compared, tuple(sorted(years)), key, measured, caption)

    def build(self) -> Table:
        year = self.ctx.periode.tahun
        head = header(
            "No",
            self.measured,
            "Indikator kinerja",
            "Satuan",
            *(f"Realisasi {tahun}" for tahun in self.years),
            f"Target {year}",
            _this_year(self.ctx),
            "Capaian (%)",
        )
        columns = (Column(1, Align.CENTER), Column(8), Column(7), Column(2, Align.CENTER))
        numbers = tuple(Column(1.8, Align.RIGHT) for _ in range(len(self.years) + 3))
        rows = tuple(self._row(number, line) for number, line in enumerate(self.lines, start=1))
        return Table(self.key, (*columns, *numbers), head, rows, caption=self.caption, wide=True)

    def _row(self, number: int, line: _Line) -> Row:
        first = (cell(str(number)), cell(line.uraian, indent=line.indent))
        return Row((*first, *map(cell, self._values(line.hasil))), line.kind)

    def _values(self, hasil: HasilIndikator) -> tuple[Content, ...]:
        indikator = hasil.indikator
        known = {one.tahun: one for one in self.compared.get(indikator.kode, ())}
        past = [_past(known.get(tahun), hasil) for tahun in self.years]
        until = f" s.d. {self.ctx.triwulan.singkatan}" if self.ctx.periode.triwulan else ""
        return (
            indikator.uraian,
            indikator.satuan,
            *past,
            show_target(indikator.target_tahun(), indikator.kode, indikator.target_predikat),
            show_realisasi(
                hasil.tahunan.realisasi,
                indikator.satuan,
                f"{indikator.kode}{until}",
                hasil.predikat_realisasi,
            ),
            show_persen(hasil.tahunan.capaian),
        )

    def notes(self) -> tuple[Block, ...]:
        """Say what was presented again, what cannot be compared, and that a part is no year."""
        said = [*self._restated(), *self._broken(), *_partial_year(self.ctx)]
        return tuple(note(text) for text in said)

    def _restated(self) -> Iterator[str]:
        for hasil in (line.hasil for line in self.lines):
            for one in self.compared.get(hasil.indikator.kode, ()):
                if one.catatan:
                    yield f"*) {hasil.indikator.uraian}: {one.catatan}."

    def _broken(self) -> Iterator[str]:
        for hasil in (line.hasil for line in self.lines):
            if any(one.putus for one in self.compared.get(hasil.indikator.kode, ())):
                yield f"**) {hasil.indikator.uraian}: {why_broken(hasil.indikator)}."


def _this_year(ctx: Konteks) -> str:
    until = f" s.d. {ctx.triwulan.singkatan}" if ctx.periode.triwulan else ""
    return f"Realisasi {ctx.periode.tahun}{until}"


def _partial_year(ctx: Konteks) -> Iterator[str]:
    if ctx.periode.triwulan is not None:
        until = f"sampai dengan {ctx.nama_triwulan}, belum nilai setahun"
        yield f"Realisasi {ctx.periode.tahun} adalah nilai {until}."


def _past(one: NilaiTahun | None, hasil: HasilIndikator) -> Content:
    """Return the value of an earlier year with the marks that the notes below the table explain."""
    if one is None or one.realisasi is None:
        return Text("–")
    first = break_of(hasil.indikator)
    marks = _RESTATED if one.disajikan_kembali else ""
    marks += _NOT_COMPARABLE if first is not None and one.tahun < first else ""
    return Text(f"{_write(one.realisasi, hasil)}{marks}")


def _write(angka: Decimal, hasil: HasilIndikator) -> str:
    return write_realisasi(angka, hasil.indikator.satuan)


CONTENTS = {
    "perbandingan_tahun": earlier_years,
    "perbandingan_tahun_program": earlier_years_of_programs,
}
