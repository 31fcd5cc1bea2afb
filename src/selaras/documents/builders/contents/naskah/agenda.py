"""The agenda of outgoing letters, year by year."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, header, note, text_or_missing
from selaras.documents.builders.contents.naskah.nomor import letter_number
from selaras.documents.builders.contents.naskah.tujuan import recipients
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Missing, Row, Table
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import Surat
from selaras.domain.hasil.agenda_surat import AgendaTahun, list_agenda
from selaras.domain.tanggal import format_tanggal

_COLUMNS = (Column(1.4, Align.CENTER), Column(2.6), Column(3.6), Column(2.6), Column(5), Column(4.4))


def agenda(ctx: Konteks) -> tuple[Block, ...]:
    """Return a table per year, and below each the next number that is free."""
    years = list_agenda(ctx.berkas)
    return tuple(block for one in years for block in (_table(ctx, one), _next(one)))


def _table(ctx: Konteks, year: AgendaTahun) -> Table:
    head = header("No. agenda", "Tanggal", "Nomor surat", "Jenis", "Hal", "Kepada")
    rows = tuple(Row(tuple(map(cell, _cells(ctx, one.surat)))) for one in year.daftar)
    caption = f"Surat keluar Tahun {year.tahun}"
    return Table(f"agenda-surat-{year.tahun}", _COLUMNS, head, rows, caption=caption)


def _cells(ctx: Konteks, surat: Surat) -> Iterator[Content]:
    number, day = surat.nomor_agenda, surat.tanggal
    yield Missing(f"nomor agenda surat {surat.kode}") if number is None else format_ringkas(number)
    yield text_or_missing(format_tanggal(day) if day else "", f"tanggal surat {surat.kode}")
    yield letter_number(ctx, surat)
    yield surat.jenis.label
    yield surat.hal
    yield text_or_missing("; ".join(recipients(ctx, surat)), f"tujuan surat {surat.kode}")


def _next(year: AgendaTahun) -> Block:
    return note(f"Nomor agenda berikutnya yang dapat dipakai Tahun {year.tahun}: {year.berikutnya}.")


CONTENTS = {
    "agenda_surat": agenda,
}
