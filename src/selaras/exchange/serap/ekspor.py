"""Exports of budget programs: rows under a header, whose columns are found by name, never by place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from selaras.domain.angka import AngkaError, JenisAngka, parse_angka
from selaras.domain.kode import Kode, KodeError, TingkatKode, parse_kode
from selaras.domain.tanggal import TanggalError, parse_tanggal
from selaras.exchange.serap.kata import same_name
from selaras.exchange.workbook import SelPolos

_HEADER_WITHIN = 30  # rows
_FEWEST = 2  # columns that a header has to know
_NOTHING = re.compile(r"[-–—\s]*|null|0+,0+", re.IGNORECASE)
_MACHINE = re.compile(r"-?\d+(?:\.\d{1,2})?")  # a number that a program wrote as text
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "tahun": ("tahun",),
    "kode": ("kodesubkegiatan", "kode", "koderekeningkegiatan"),
    "uraian": ("namasubkegiatan", "subkegiatan", "uraian"),
    "kode_program": ("kodeprogram",),
    "nama_program": ("namaprogram",),
    "kode_kegiatan": ("kodekegiatan",),
    "nama_kegiatan": ("namakegiatan",),
    "sumber_dana": ("namasumberdana", "sumberdana"),
    "rekening": ("koderekening", "rekening"),
    "pagu": ("pagu", "anggaran", "jumlahanggaran", "paguanggaran"),
    "realisasi": ("nilairealisasi", "realisasi", "jumlahrealisasi"),
    "setoran": ("nilaisetoran",),
    "jenis": ("jenistransaksi",),
    "tanggal_dokumen": ("tanggaldokumen",),
    "tanggal_transfer": ("tanggaltransfer",),
}


@dataclass(frozen=True)
class BarisEkspor:
    """One row: its cells by the meaning of their column, and its number in the sheet from 1."""

    nomor: int
    sel: Mapping[str, SelPolos]

    def text(self, nama: str) -> str:
        """Return a cell as text, '' where it says nothing."""
        value = self.sel.get(nama)
        text = f"{value:f}" if isinstance(value, Decimal) else str(value or "")
        return "" if _NOTHING.fullmatch(text) else text

    def amount(self, nama: str) -> Decimal | None:
        """Return a cell as an amount, None where it holds none."""
        value = self.sel.get(nama)
        if isinstance(value, Decimal):
            return value
        return _amount(str(value)) if value is not None else None

    def day(self, nama: str) -> date | None:
        """Return a cell as a day, None where it holds none."""
        value = self.sel.get(nama)
        if isinstance(value, date):
            return value
        try:
            return parse_tanggal(str(value or "")[:20])
        except TanggalError:
            return None

    def kode(self, nama: str = "kode") -> Kode | None:
        """Return a code of programme, kegiatan or sub kegiatan, None for anything else."""
        try:
            kode = parse_kode(self.text(nama))
        except KodeError:
            return None
        return kode if kode.tingkat not in {TingkatKode.UNSUR, TingkatKode.BIDANG} else None


def _amount(text: str) -> Decimal | None:
    if _NOTHING.fullmatch(text):
        return Decimal(0) if re.search(r"\d", text) else None
    try:
        return Decimal(text) if _MACHINE.fullmatch(text) else parse_angka(text, JenisAngka.UANG).nilai
    except (AngkaError, InvalidOperation):
        return None


def read_rows(rows: Sequence[Sequence[SelPolos]]) -> Iterator[BarisEkspor]:
    """Yield the rows below the header; none where no header is known."""
    for number, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = _columns(row)
        if len(columns) >= _FEWEST and "kode" in columns:
            for later, cells in enumerate(rows[number + 1 :], start=number + 2):
                yield BarisEkspor(later, {name: cells[place] for name, place in columns.items()})
            return


def _columns(row: Sequence[SelPolos]) -> dict[str, int]:
    heads = [same_name(cell) if isinstance(cell, str) else "" for cell in row]
    return {
        name: heads.index(spelling)
        for name, spellings in _COLUMNS.items()
        for spelling in [next((s for s in spellings if s in heads), "")]
        if spelling
    }
