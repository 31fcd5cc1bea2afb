"""The place of a record in the workbook of its office, in the words that the workbook prints."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.audit.lembar import LEMBAR
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import isian_of
from selaras.domain.periode import Triwulan
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import LokasiBuku


def place_of(record: object, isian: str = "") -> LokasiBuku:
    """Return the place of a record, or of one of its fields; KeyError for a field that is none."""
    kind: Any = type(record)
    sheet = LEMBAR[kind]
    shown = (_shown(getattr(record, name)) for name in sheet.pengenal)
    label = isian_of(kind)[isian].label if isian else ""
    return LokasiBuku(sheet.nama, " ".join(filter(None, shown)), label)


def places_of(records: Iterable[object], isian: str = "") -> Iterator[LokasiBuku]:
    """Yield the place of the same field of each record."""
    return (place_of(record, isian) for record in records)


def sheet_of(record: Any, isian: str = "") -> LokasiBuku:
    """Return the sheet of a class of records, for what is missing altogether."""
    return LokasiBuku(LEMBAR[record].nama, "", isian_of(record)[isian].label if isian else "")


def _shown(value: object) -> str:
    match value:
        case Triwulan():
            return value.singkatan
        case Pilihan():
            return value.label
        case date():
            return format_tanggal(value)
        case Decimal():
            return format_ringkas(value)
        case None:
            return ""
        case _:
            return " ".join(str(value).split())
