"""Recommendations and what was done about them, each list apart, with its schedule as bars."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from selaras.documents.builders.cells import Content, cell, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_jumlah
from selaras.documents.model import (
    Align,
    Block,
    Cell,
    Column,
    ItemList,
    Missing,
    Row,
    Table,
    Text,
)
from selaras.domain.angka import format_persen
from selaras.domain.berkas import TindakLanjut
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut, StatusRekomendasi
from selaras.domain.tanggal import BULAN

_NONE = Text("–")
_Month = tuple[int, int]  # year and month
_BEFORE = ("No", "Rekomendasi", "Rencana aksi", "Output", "Jumlah", "Satuan")
_AFTER = ("Penanggung jawab", "Status menurut kantor", "Status menurut Inspektorat", "Bukti")
_BEFORE_WIDTHS = (
    Column(1.2, Align.CENTER),
    Column(8),
    Column(4.6),
    Column(4.6),
    Column(2, Align.RIGHT),
    Column(2.2),
)
_AFTER_WIDTHS = (Column(3.6), Column(3), Column(3), Column(3.6))
_MONTH_WIDTH = Column(0.9, Align.CENTER)
_MOST_MONTHS = 24


def matrix(ctx: Konteks) -> tuple[Block, ...]:
    """Return a table per list of recommendations."""
    found = ctx.hasil.tindak_lanjut
    tables = (_list(one, number) for number, one in enumerate(found, start=1))
    return tuple(block for blocks in tables for block in blocks)


def _list(one: HasilTindakLanjut, number: int) -> Iterator[Block]:
    months = _months(one)
    rows = tuple(
        row
        for place, state in enumerate(one.daftar_status, start=1)
        for row in _rows(place, state, months)
    )
    columns = (*_BEFORE_WIDTHS, *(_MONTH_WIDTH for _ in months), *_AFTER_WIDTHS)
    caption = f"Matriks tindak lanjut rekomendasi: {name_of(one)}"
    key = f"tindak-lanjut-{number}"
    yield Table(key, columns, _head(months), rows, caption=caption)
    if months:
        yield note("Sel berwarna ialah bulan yang dijadwalkan.")


def name_of(one: HasilTindakLanjut) -> str:
    """Return what a list is called: its document with the year where the name does not hold it."""
    year = "" if one.tahun is None or str(one.tahun) in one.sumber else f"Tahun {one.tahun}"
    return " ".join(part for part in (one.sumber or "tanpa nama dokumen", year) if part)


def _months(one: HasilTindakLanjut) -> tuple[_Month, ...]:
    """Return every month from the first to the last that is scheduled; none where it would be years."""
    planned = [
        month
        for state in one.daftar_status
        for action in state.daftar_tindak_lanjut
        for month in action.daftar_bulan
    ]
    if not planned:
        return ()
    first, last = (year * 12 + month - 1 for year, month in (min(planned), max(planned)))
    if last - first >= _MOST_MONTHS:
        return ()
    return tuple((place // 12, place % 12 + 1) for place in range(first, last + 1))


def _head(months: Sequence[_Month]) -> tuple[tuple[Cell, ...], ...]:
    if not months:
        return (tuple(cell(title) for title in (*_BEFORE, *_AFTER)),)
    years = [(year, len(list(own))) for year, own in groupby(year for year, _ in months)]
    top = (
        *(cell(title, rowspan=2) for title in _BEFORE),
        *(cell(f"Jadwal {year}", colspan=count) for year, count in years),
        *(cell(title, rowspan=2) for title in _AFTER),
    )
    return (top, tuple(cell(BULAN[month - 1][:3]) for _, month in months))


def _rows(place: int, state: StatusRekomendasi, months: Sequence[_Month]) -> Iterator[Row]:
    """Yield a row per action; number and recommendation are set once for all of them."""
    actions = state.daftar_tindak_lanjut or (TindakLanjut(state.rekomendasi.kode),)
    for count, action in enumerate(actions):
        leading = (str(place), state.rekomendasi.uraian)
        first = [cell(text, rowspan=len(actions)) for text in leading] if count == 0 else []
        yield Row((*first, *_planned(action), *_bars(action, months), *_done(action)))


def _planned(action: TindakLanjut) -> tuple[Cell, ...]:
    kode = action.rekomendasi
    plan: Content = action.rencana_aksi or Missing(f"rencana aksi {kode}")
    output: Content = action.keluaran or Missing(f"output tindak lanjut {kode}")
    amount = show_jumlah(action.jumlah, f"jumlah output {kode}")
    return tuple(map(cell, (plan, output, amount, action.satuan or _NONE)))


def _bars(action: TindakLanjut, months: Sequence[_Month]) -> Iterator[Cell]:
    planned = set(action.daftar_bulan)
    if months and not planned:
        yield cell(Missing(f"jadwal {action.rekomendasi}"), colspan=len(months))
        return
    for month in months:
        yield cell("", filled=month in planned)


def _done(action: TindakLanjut) -> tuple[Cell, ...]:
    kode = action.rekomendasi
    claim: Content = action.klaim.label if action.klaim else Text("Belum dinyatakan", italic=True)
    decision: Content = (
        action.keputusan.label if action.keputusan else Text("Belum diputuskan", italic=True)
    )
    responsible: Content = action.penanggung_jawab or Missing(f"penanggung jawab {kode}")
    return tuple(map(cell, (responsible, claim, decision, action.bukti or _NONE)))


def summary(ctx: Konteks) -> tuple[Block, ...]:
    """Return how far each list is, claims and decisions apart."""
    items = tuple((Text(_told(one)),) for one in ctx.hasil.tindak_lanjut)
    if not items:
        return ()
    intro = (
        "Status menurut kantor ialah klaim; rekomendasi baru selesai bila Inspektorat menyatakannya "
        "tuntas. Keadaan setiap daftar rekomendasi:"
    )
    return (paragraph(intro), ItemList(items))


def _told(one: HasilTindakLanjut) -> str:
    total = len(one.daftar_status)
    claimed = (
        f"{format_persen(one.persen_diklaim.hasil)} diklaim selesai"
        if one.persen_diklaim.hasil is not None
        else one.persen_diklaim.alasan
    )
    decided = sum(one.per_keputusan.values()) - one.per_keputusan[None]
    settled = "belum ada yang diputuskan Inspektorat"
    if decided and one.persen_tuntas.hasil is not None:
        settled = f"{format_persen(one.persen_tuntas.hasil)} dinyatakan tuntas oleh Inspektorat"
    plans = f"; {len(one.tanpa_rencana)} belum mempunyai rencana aksi" if one.tanpa_rencana else ""
    return f"{name_of(one)}: {total} rekomendasi, {claimed}, {settled}{plans}."


CONTENTS = {
    "matriks_tindak_lanjut": matrix,
    "ringkasan_tindak_lanjut": summary,
}
