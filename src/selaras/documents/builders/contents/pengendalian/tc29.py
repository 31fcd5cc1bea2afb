"""Table T-C.29: last year's Renja, and how far the Renstra will be by the end of the running year."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, note
from selaras.documents.builders.contents.pengendalian.angka import NONE, measured
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_target
from selaras.documents.model import Align, Block, Cell, Column, Missing, Row, RowKind, Table, Text
from selaras.domain.hasil.tc29 import BarisTc29, HasilTc29, KelompokTc29
from selaras.domain.kode import TingkatKode, format_kode

_FIGURE = Column(2.6, Align.RIGHT)
_COLUMNS = (Column(3.4), Column(7), Column(7), *(_FIGURE for _ in range(8)))


def table(ctx: Konteks) -> tuple[Block, ...]:
    """Return the table with its legend, nothing where the book has no indicator of a programme."""
    found = ctx.hasil.tc29
    if found is None:
        return ()
    rows = tuple(row for group in found.daftar_kelompok for row in _rows(ctx, group))
    caption = f"Evaluasi pelaksanaan Renja dan pencapaian Renstra s.d. Tahun {found.tahun}"
    return (Table("tc29", _COLUMNS, _head(found), rows, caption=caption), note(_legend(found.tahun)))


def _legend(tahun: int) -> str:
    return (
        f"Kolom 10 adalah perkiraan bila target {tahun} tercapai: jumlah yang bertambah tiap tahun "
        f"adalah realisasi s.d. {tahun - 1} ditambah kolom 9, nilai lain kolom 9 saja. "
        "Kolom 11 membandingkan kolom 10 dengan kolom 4 menurut arah indikatornya."
    )


def _head(found: HasilTc29) -> tuple[tuple[Cell, ...], ...]:
    now = found.tahun
    words = ("Kode", "Program/kegiatan/sub kegiatan", "Indikator kinerja", "Target akhir Renstra")
    top = (
        *(cell(title, rowspan=2) for title in words),
        cell(f"Realisasi Renstra s.d. {now - 2}", rowspan=2),
        cell(f"Renja Tahun {now - 1}", colspan=3),
        cell(f"Target Renja {now}", rowspan=2),
        cell(f"Perkiraan pencapaian Renstra s.d. {now}", colspan=2),
    )
    middle = ("Target", "Realisasi", "Tingkat realisasi (%)", "Realisasi", "Tingkat capaian (%)")
    return (top, tuple(map(cell, middle)), tuple(cell(f"({n})") for n in range(1, 12)))


def _rows(ctx: Konteks, group: KelompokTc29) -> Iterator[Row]:
    """Yield one row per indicator; code and name stand once beside all of them."""
    kind = RowKind.GROUP if group.kode.tingkat is TingkatKode.PROGRAM else RowKind.PLAIN
    lines = [_line(row) for row in group.daftar_baris] or [_unmeasured(group)]
    shown = format_kode(group.kode, ctx.ketentuan.digit_sub_kegiatan)
    before = tuple(cell(text, rowspan=len(lines)) for text in (shown, group.uraian))
    for count, line in enumerate(lines):
        own = tuple(map(cell, line))
        yield Row(own if count else (*before, *own), kind)


def _unmeasured(group: KelompokTc29) -> tuple[Content, ...]:
    return (Missing(f"indikator {group.kode}"), *(NONE for _ in range(8)))


def _line(row: BarisTc29) -> tuple[Content, ...]:
    one, last = row.hasil.indikator, row.lalu
    return (
        f"{one.uraian} ({one.satuan})",
        Text(row.target_renstra or "–"),
        measured(row.realisasi_sd.hasil, one.satuan),
        measured(last.target, one.satuan),
        measured(last.realisasi, one.satuan),
        show_persen(last.capaian.hasil),
        show_target(one.target_tahun(), one.kode, one.target_predikat),
        measured(row.perkiraan.hasil, one.satuan),
        show_persen(row.tingkat.hasil),
    )


CONTENTS = {
    "tabel_tc29": table,
}
