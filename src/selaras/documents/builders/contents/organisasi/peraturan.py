"""What the office works and reports under; a regulation that something replaced is marked."""

from dataclasses import dataclass

from selaras.documents.builders.cells import header, note, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Reference, Row, Table, Text
from selaras.domain.berkas import Peraturan
from selaras.domain.ketentuan import PeraturanPustaka, find_peraturan, list_peraturan, rank_of

_COLUMNS = (Column(1, Align.CENTER), Column(5), Column(6), Column(3))


@dataclass(frozen=True)
class _Line:
    """One regulation as it is printed; `pengganti` is empty while it is in force."""

    sebutan: str
    tentang: str
    pengganti: str = ""


def legal_basis(ctx: Konteks) -> tuple[Block, ...]:
    """Return the national regulations in force in the year and those that the office names."""
    lines = _lines(ctx)
    rows = tuple(_row(number, line) for number, line in enumerate(lines, start=1))
    caption = "Dasar hukum kinerja dan pelaporannya"
    head = header("No", "Peraturan", "Tentang", "Status")
    table = Table("dasar-hukum", _COLUMNS, head, rows, caption=caption)
    intro = paragraph("Peraturan yang mendasari laporan ini dimuat pada ", Reference("dasar-hukum"), ".")
    if not any(line.pengganti for line in lines):
        return (intro, table)
    return (
        intro,
        table,
        note("Peraturan yang sudah dicabut atau diubah disebut karena masih dirujuk dokumen kantor."),
    )


def _lines(ctx: Konteks) -> list[_Line]:
    year = ctx.periode.tahun
    national = [one for one in list_peraturan() if one.laporan and one.tahun <= year]
    lines = {one.sebutan: _of_library(one, year) for one in national if not one.is_revoked(year)}
    for record in ctx.berkas.daftar_peraturan:
        known = find_peraturan(record.sebutan)
        lines[known.sebutan if known else record.sebutan] = _of_office(record, known, year)
    return sorted(lines.values(), key=lambda line: rank_of(line.sebutan))


def _of_library(one: PeraturanPustaka, tahun: int) -> _Line:
    return _Line(one.judul, one.tentang, one.dicabut_oleh if one.is_revoked(tahun) else "")


def _of_office(record: Peraturan, known: PeraturanPustaka | None, tahun: int) -> _Line:
    """Return what the office cites; what the library knows of it comes first."""
    if known is None:
        return _Line(record.sebutan, record.tentang, record.dicabut_oleh)
    line = _of_library(known, tahun)
    return _Line(line.sebutan, line.tentang, line.pengganti or record.dicabut_oleh)


def _row(number: int, line: _Line) -> Row:
    status = Text(f"Dicabut atau diubah dengan {line.pengganti}", bold=True) if line.pengganti else None
    return row(str(number), line.sebutan, line.tentang or "–", status or Text("Berlaku"))


CONTENTS = {
    "dasar_hukum": legal_basis,
}
