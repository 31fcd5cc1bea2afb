"""Table T-C.27: what the Renstra wants to reach with how much money, year by year."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from selaras.documents.builders.cells import Content, cell, note
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table, Text
from selaras.domain.berkas import TargetRencana
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.tc27 import AKHIR, BarisTc27, HasilTc27
from selaras.domain.kode import format_kode

_LEVELS = (
    TingkatRencana.TUJUAN,
    TingkatRencana.SASARAN,
    TingkatRencana.PROGRAM,
    TingkatRencana.KEGIATAN,
    TingkatRencana.SUB_KEGIATAN,
)
_WORDS = (Column(3.4), Column(7.5), Column(6.5), Column(1.8), Column(2, Align.CENTER))
_FIGURE = Column(2.8, Align.RIGHT)
_ENDS = (Column(5), Column(3.4))
_TITLES = (
    "Kode",
    "Tujuan/sasaran/program/kegiatan/sub kegiatan",
    "Indikator kinerja",
    "Satuan",
    "Kondisi awal",
)


def table(ctx: Konteks) -> tuple[Block, ...]:
    """Return the table, nothing where the Renstra of the year has no target."""
    found = ctx.hasil.tc27
    if found is None:
        return ()
    remark = _remark(found)
    return (_Table(ctx, found).build(), *((note(remark),) if remark else ()))


def _remark(found: HasilTc27) -> str:
    """Say that printed amounts stand as they are, where they do not add up."""
    count = len(found.daftar_selisih)
    if not count:
        return ""
    return (
        f"Pagu ditulis menurut dokumennya; {count} di antaranya tidak sama dengan jumlah rincian atau "
        "jumlah tahunnya."
    )


@dataclass(frozen=True)
class _Table:
    """The table; a statement has a row for each indicator, and one for its money."""

    ctx: Konteks
    found: HasilTc27

    def build(self) -> Table:
        rows = [row for one in self.found.daftar_baris for row in self._rows(one)]
        columns = (*_WORDS, *(_FIGURE for _ in self._columns), *_ENDS)
        caption = f"T-C.27 Renstra {self.found.rencana.rentang.label}"
        return Table("tc27", columns, self._head(), (*rows, *self._total()), caption=caption)

    @cached_property
    def _columns(self) -> tuple[str, ...]:
        """Return the years that have a target or money anywhere, then the end of the plan."""
        years = list(self.found.tahun)
        used = (name for place, name in enumerate(years) if self._is_used(place, name))
        return (*used, AKHIR)

    def _is_used(self, place: int, name: str) -> bool:
        rows = self.found.daftar_baris
        written = (target.daftar_target[place] for row in rows for target in row.daftar_target)
        return any(written) or any(row.nilai(name) is not None for row in rows)

    def _head(self) -> tuple[tuple[Cell, ...], ...]:
        years = self._columns[:-1]
        top = (
            *(cell(title, rowspan=2) for title in _TITLES),
            *([cell("Target dan pagu indikatif (Rp) tahun", colspan=len(years))] if years else []),
            *(cell(title, rowspan=2) for title in ("Kondisi akhir", "Unit kerja", "Lokasi")),
        )
        return (top, tuple(cell(self.found.label(name)) for name in years))

    def _rows(self, one: BarisTc27) -> Iterator[Row]:
        if one.simpul.tingkat not in _LEVELS:
            return
        lines = self._lines(one)
        height, simpul = len(lines), one.simpul
        kind = RowKind.PLAIN if simpul.tingkat is _LEVELS[-1] else RowKind.GROUP
        kode = simpul.kode_program
        digits = self.ctx.ketentuan.digit_sub_kegiatan
        name = f"{simpul.tingkat.label}: {simpul.uraian}" if kode is None else simpul.uraian
        before = (
            cell(format_kode(kode, digits) if kode else "–", rowspan=height),
            cell(name, rowspan=height),
        )
        after = (
            cell(simpul.penanggung_jawab or NONE, rowspan=height),
            cell(simpul.lokasi or NONE, rowspan=height),
        )
        yield Row((*before, *lines[0], *after), kind)
        yield from (Row(line, kind) for line in lines[1:])

    def _lines(self, one: BarisTc27) -> list[tuple[Cell, ...]]:
        """Return the middle cells: a line per indicator, then the money; a line of dashes for none."""
        lines = [self._targets(target) for target in one.daftar_target]
        amounts = [one.nilai(name) for name in self._columns]
        if any(rupiah is not None for rupiah in amounts):
            lines.append((cell("Pagu (Rp)", colspan=3), *(cell(amount(rupiah)) for rupiah in amounts)))
        return lines or [tuple(cell(NONE) for _ in range(3 + len(self._columns)))]

    def _targets(self, target: TargetRencana) -> tuple[Cell, ...]:
        places = {name: place for place, name in enumerate(self.found.tahun)}
        years = [target.daftar_target[places[name]] for name in self._columns[:-1]]
        texts = (target.indikator, target.satuan, target.kondisi_awal, *years, target.target_akhir)
        return tuple(cell(text or NONE) for text in texts)

    def _total(self) -> Iterator[Row]:
        total = self.found.total
        if total:
            amounts: list[Content] = [
                amount(total[name].hasil) if name in total else Text("–") for name in self._columns
            ]
            cells = (
                cell("Jumlah program (Rp)", colspan=len(_WORDS)),
                *map(cell, amounts),
                cell("", colspan=len(_ENDS)),
            )
            yield Row(cells, RowKind.TOTAL)


CONTENTS = {
    "tabel_tc27": table,
}
