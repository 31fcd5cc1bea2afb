"""The audit trail as a file, exactly the lines that the filter shows."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.jejak.sebutan import list_ubahan, name_objek, name_tindakan
from selaras.apps.organisasi.waktu import show_waktu
from selaras.exchange.workbook import write_long_table

KEPALA = (
    "Waktu", "Oleh", "Kantor", "Tahun", "Tindakan", "Perubahan", "Jenis data", "Sebutan", "Nomor",
    "Isian", "Dari", "Menjadi", "Nomor permintaan",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TERBANYAK = 32_000  # letters of one cell that Excel takes


def to_xlsx(lines: Iterable[Jejak]) -> bytes:
    """Return a workbook in which every cell is text."""
    rows = [KEPALA, *([text[:_TERBANYAK] for text in row] for row in _rows(lines))]
    return write_long_table("Jejak perubahan", rows, 1)


def to_csv(lines: Iterable[Jejak]) -> Iterator[bytes]:
    """Yield the file row by row; a mark at its start tells Excel the encoding."""
    yield "\ufeff".encode() + _csv_row(KEPALA)
    for row in _rows(lines):
        yield _csv_row([_harmless(text) for text in row])


def _rows(lines: Iterable[Jejak]) -> Iterator[tuple[str, ...]]:
    """Yield one row for each field that changed, so that a filter of Excel finds it."""
    for line in lines:
        place = (
            show_waktu(line.waktu, line.kabupaten),
            line.pengguna.nama if line.pengguna else "Sistem",
            line.instansi.nama if line.instansi else "",
            str(line.tahun_berkas or ""),
            name_tindakan(line.tindakan),
            line.get_jenis_display(),
            name_objek(line.objek),
            line.sebutan,
            line.nomor_objek,
        )
        for ubahan in list_ubahan(line):
            yield (*place, ubahan.isian, ubahan.dari, ubahan.menjadi, line.permintaan)


def _harmless(teks: str) -> str:
    """Let a spreadsheet take text for text: what begins like a formula gets an apostrophe."""
    return f"'{teks}" if teks.startswith(_FORMULA) else teks


def _csv_row(texts: Iterable[str]) -> bytes:
    line = StringIO()
    csv.writer(line, delimiter=";").writerow(texts)
    return line.getvalue().encode("utf-8")
