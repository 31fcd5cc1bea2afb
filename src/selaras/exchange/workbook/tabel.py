"""What a table of the workbook is, and a column that points at another table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tabel:
    """One table. `daftar` is the field of BerkasKinerja that holds its records."""

    daftar: str
    record: type
    lembar: str
    judul: str
    petunjuk: str


@dataclass(frozen=True)
class Rujukan:
    """A column that repeats the key of another table.

    `bantu` heads a helper column that shows field `tampil` of the row found there; none where empty.
    """

    ke: str
    kunci: str
    tampil: str = ""
    bantu: str = ""
