"""Every text that an office typed into its book, with the record and field that hold it."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from selaras.domain.berkas import BerkasKinerja, isian_of, records_of_berkas


class Teks(NamedTuple):
    """One filled text field of one record."""

    record: object
    isian: str
    isi: str


def list_teks(berkas: BerkasKinerja, *daftar: str) -> Iterator[Teks]:
    """Yield the texts of some lists of the berkas, of all of them without names."""
    kinds: Mapping[str, Any] = records_of_berkas()
    for name, kind in kinds.items():
        fields = list(isian_of(kind)) if not daftar or name in daftar else []
        for record in getattr(berkas, name) if fields else ():
            for isian in fields:
                value = getattr(record, isian)
                if type(value) is str and value.strip():
                    yield Teks(record, isian, value)
