"""Values taken from documents, each with its source, before they become records."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from selaras.domain.naskah.tempat import Tempat

PROFIL = "profil"  # how the form is named among the lists
SELURUH_BUKU = "seluruh buku"  # the column of a note that is about a whole report


@dataclass(frozen=True)
class Isi:
    """One value. `sumber` says where it stands; `ragu` why somebody must look, '' when sure.

    `lain` holds what other places say; a doubt without it is about a value that is only assumed.
    """

    nilai: Any
    sumber: str
    ragu: str = ""
    lain: tuple[Any, ...] = ()

    def against(self, lain: Iterable[Any], ragu: str) -> "Isi":
        """Return the value, in doubt where other places say something else."""
        others = tuple(lain)
        return replace(self.doubted(ragu), lain=(*self.lain, *others)) if others else self

    def doubted(self, ragu: str) -> "Isi":
        """Return the value with a further doubt; each is told once."""
        told = self.ragu if ragu in self.ragu else "; ".join(filter(None, (self.ragu, ragu)))
        return replace(self, ragu=told)


class Draf(dict[str, Isi]):
    """The values of one record by field."""

    def put(self, nama: str, isi: Isi | None) -> None:
        """Keep a value unless the field has one already or the value is empty: the first source wins."""
        if isi is not None and isi.nilai not in (None, "") and nama not in self:
            self[nama] = isi

    def nilai(self, nama: str) -> Any:
        """Return the value of a field, None where it has none."""
        return self[nama].nilai if nama in self else None


Tersisa = tuple[str, Draf, str]  # list, record, and why it cannot stand in the book
Catatan = tuple[str, str, str, str]  # sheet, column, what to look at, and the file
Acuan = Mapping[tuple[str, tuple[str, ...], str], frozenset[Any]]  # by list, key and field


@dataclass
class Terserap:
    """Everything taken: the profile and the lists of the berkas by name.

    `jenis` is the kind of document, '' where it does not say. `acuan` is there where the report
    carried the values: what its figures look like in print. `ekspor` keeps what reports said of the
    money that exports have replaced. `tersisa` holds records that are not to stand in the book,
    `catatan` what else is to be told.
    """

    nama: str = ""
    jenis: str = ""
    profil: Draf = field(default_factory=Draf)
    daftar: dict[str, list[Draf]] = field(default_factory=dict)
    acuan: Acuan | None = None
    ekspor: dict[tuple[str, str], Any] = field(default_factory=dict)
    tersisa: list[Tersisa] = field(default_factory=list)
    catatan: list[Catatan] = field(default_factory=list)

    def add(self, daftar: str, draf: Draf) -> None:
        """Add a record to a list."""
        self.daftar.setdefault(daftar, []).append(draf)

    def of(self, daftar: str) -> list[Draf]:
        """Return the records of a list so far."""
        return self.daftar.get(daftar, [])

    def cells(self) -> Iterator[tuple[str, int, str, Isi]]:
        """Yield list, number of the record, field and value of everything taken."""
        for nama, isi in self.profil.items():
            yield PROFIL, 0, nama, isi
        for daftar, records in self.daftar.items():
            for number, draf in enumerate(records):
                for nama, isi in draf.items():
                    yield daftar, number, nama, isi


def place_in(nama: str, tempat: Tempat) -> str:
    """Return a place in words: 'lkjip.docx, halaman 12, tabel 3, baris 4'."""
    parts = [nama]
    if tempat.halaman is not None:
        parts.append(f"halaman {tempat.halaman}")
    if tempat.tabel is not None:
        parts.append(f"tabel ke-{tempat.tabel}, baris {tempat.baris_tabel}")
    else:
        parts.append(f"baris {tempat.baris}")
    return ", ".join(parts)
