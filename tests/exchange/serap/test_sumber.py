"""The annual report that Selaras made for Sumber, taken back: how much of its workbook returns.

A workbook holds more than its annual report prints: perjanjian of every official, plans of the
kabupaten, surveys, letters. So three shares are held: of what the report prints for the sheets that
serap fills, of these sheets as a whole, and of the whole workbook.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.documents.printing import Format
from selaras.domain.angka import format_polos
from selaras.domain.berkas import BerkasKinerja, records_of_berkas
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import format_tanggal
from selaras.exchange.naskah import read_naskah
from selaras.exchange.serap import Susunan, absorb, build_berkas
from selaras.exchange.serap.kata import number_in, same_name
from tests.cetakan import print_one
from tests.contoh import load

IDENTITY: Mapping[str, tuple[str, ...]] = {
    "daftar_pejabat": ("jabatan",),
    "daftar_indikator": ("uraian",),
    "daftar_anggaran": ("kode",),
    "daftar_realisasi": ("indikator", "triwulan"),
    "daftar_realisasi_anggaran": ("kode",),
    "daftar_tahun_lalu": ("indikator", "tahun"),
    "daftar_rencana": ("jenis",),
    "daftar_simpul": ("rencana", "tingkat", "uraian"),
    "daftar_target_rencana": ("simpul", "indikator"),
    "daftar_pk": ("jabatan", "versi"),
    "daftar_sasaran_pk": ("jabatan", "versi", "indikator"),
    "daftar_anggaran_pk": ("jabatan", "versi", "kode"),
}
OWN_KEYS = {
    "kode",
    "indikator",
    "kode_indikator",
    "simpul",
    "induk",
    "rencana",
}  # chosen freely in a book


@dataclass(frozen=True)
class Isian:
    """One filled field of the workbook: what it is, and what serap gave for it."""

    daftar: str
    nama: str
    nilai: Any
    kembali: Any
    ragu: bool
    tercetak: bool

    @property
    def sama(self) -> bool:
        return self.kembali == self.nilai

    @property
    def diam_diam_salah(self) -> bool:
        """A value that is wrong without a mark; an empty one is on the list of what was not found."""
        return not self.sama and self.kembali not in (None, "", False) and not self.ragu


class Cetakan:
    """What the report prints, line by line: texts as keys, and the numbers among them."""

    def __init__(self, lines: list[tuple[str, ...]]) -> None:
        self._lines = [
            ([same_name(cell) for cell in cells], {number_in(cell) for cell in cells} - {None})
            for cells in lines
        ]

    def shows(self, who: str, value: Any) -> bool:
        """Tell whether one line names the record and prints the value."""
        return any(
            (not who or who in keys or (len(keys) == 1 and who in keys[0]))
            and _prints(keys, numbers, value)
            for keys, numbers in self._lines
        )


def _prints(keys: list[str], numbers: set[Decimal], value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, Decimal):
        return value in numbers or same_name(format_polos(value)) in keys
    key = same_name(_shown(value))
    return key in keys or (len(key) >= 4 and len(keys) == 1 and key in keys[0])


def _shown(value: Any) -> str:
    match value:
        case Pilihan():
            return value.label
        case date():
            return format_tanggal(value)
        case _:
            return str(value)


def filled(record: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(record):
        value = getattr(record, field.name)
        default = None if field.default is MISSING else field.default
        if value not in (None, "", False, ()) and value != default:
            yield field.name, value


def key_of(berkas: BerkasKinerja, daftar: str, record: Any) -> tuple[str, ...]:
    """Return what tells a record from others, its own codes replaced by what they stand for."""
    named = {i.kode: i.uraian for i in berkas.daftar_indikator} if daftar in BY_INDICATOR else {}
    nodes = {s.kode: f"{s.rencana} {s.uraian}" for s in berkas.daftar_simpul}
    parts = (getattr(record, name) for name in IDENTITY[daftar])
    return tuple(same_name(named.get(str(p), nodes.get(str(p), str(p)))) for p in parts)


PRINTED_UNDER = {
    "daftar_pejabat": "jabatan",
    "daftar_indikator": "uraian",
    "daftar_simpul": "uraian",
    "daftar_target_rencana": "indikator",
    "daftar_sasaran_pk": "indikator",
    "daftar_anggaran": "kode",
    "daftar_realisasi_anggaran": "kode",
    "daftar_anggaran_pk": "uraian",
}


def who(berkas: BerkasKinerja, daftar: str, record: Any) -> str:
    """Return what the record is printed under."""
    if daftar in BY_INDICATOR:
        return same_name({i.kode: i.uraian for i in berkas.daftar_indikator}[record.indikator])
    return same_name(str(getattr(record, PRINTED_UNDER[daftar]))) if daftar in PRINTED_UNDER else ""


BY_INDICATOR = {"daftar_realisasi", "daftar_tahun_lalu"}
HEAD = "Camat Sumber"  # whose perjanjian the annual report prints, in its version in force


def is_of_report(berkas: BerkasKinerja, daftar: str, record: Any) -> bool:
    """Tell whether the annual report speaks of the record, not only of something of that name.

    Its tables of the Renstra print goals and sasaran; programmes stand in those of the budget.
    """
    match daftar:
        case "daftar_pk" | "daftar_sasaran_pk" | "daftar_anggaran_pk":
            return bool(record.jabatan == HEAD and record.versi == "perubahan")
        case "daftar_rencana":
            return bool(record.kode == "Renstra")
        case "daftar_simpul":
            return bool(record.rencana == "Renstra" and record.kode_program is None)
        case "daftar_target_rencana":
            return any(s.kode == record.simpul and s.rencana == "Renstra" for s in berkas.daftar_simpul)
        case _:
            return True


@pytest.fixture(scope="module")
def compared() -> list[Isian]:
    asli = load("sumber").berkas
    naskah = read_naskah("lkjip.docx", print_one("sumber", "lkjip")[Format.DOCX])
    susunan = build_berkas(absorb(naskah))
    lines = [(p.teks,) for p in naskah.daftar_paragraf]
    lines += [row.sel for tabel in naskah.daftar_tabel for row in tabel.daftar_baris]
    return list(_compare(asli, susunan, Cetakan(lines)))


def _compare(asli: BerkasKinerja, susunan: Susunan, cetakan: Cetakan) -> Iterator[Isian]:
    baru = susunan.berkas
    for nama, nilai in filled(asli.profil):
        kembali = getattr(baru.profil, nama)
        yield Isian("profil", nama, nilai, kembali, False, cetakan.shows("", nilai))
    for daftar in records_of_berkas():
        mine = {}
        for number, record in enumerate(getattr(baru, daftar) if daftar in IDENTITY else ()):
            mine.setdefault(key_of(baru, daftar, record), (number, record))
        for record in getattr(asli, daftar):
            found = mine.get(key_of(asli, daftar, record)) if daftar in IDENTITY else None
            named = who(asli, daftar, record) if daftar in IDENTITY else ""
            for nama, nilai in filled(record):
                own = nama in OWN_KEYS and isinstance(nilai, str)
                printed = is_of_report(asli, daftar, record) and not own and cetakan.shows(named, nilai)
                kembali = getattr(found[1], nama) if found else None
                ragu = found is not None and bool(
                    (isi := susunan.sumber.get((daftar, found[0], nama))) and isi.ragu
                )
                if own and kembali and nama != "kode":
                    kembali = nilai  # points at the same record under another code
                yield Isian(daftar, nama, nilai, kembali, ragu, printed)


def share(daftar: list[Isian]) -> float:
    return sum(isian.sama for isian in daftar) / len(daftar)


def test_what_the_report_prints_comes_back(compared: list[Isian]) -> None:
    printed = [i for i in compared if (i.daftar in IDENTITY or i.daftar == "profil") and i.tercetak]
    assert len(printed) > 600
    assert share(printed) >= 0.95, [(i.daftar, i.nama, i.nilai) for i in printed if not i.sama][:40]


def test_the_shares_of_the_sheets_and_of_the_whole_book_are_as_measured(compared: list[Isian]) -> None:
    sheets = [i for i in compared if i.daftar in IDENTITY or i.daftar == "profil"]
    assert round(share(sheets), 2) == 0.39
    assert round(share(compared), 2) == 0.25


def test_no_value_is_wrong_without_a_mark(compared: list[Isian]) -> None:
    wrong = [(i.daftar, i.nama, i.nilai, i.kembali) for i in compared if i.diam_diam_salah]
    assert wrong == []
