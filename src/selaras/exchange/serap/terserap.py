"""Values taken from documents, each with its source, before they become records."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from selaras.domain.naskah.tempat import Tempat

PROFIL = "profil"  # how the form is named among the lists


@dataclass(frozen=True)
class Isi:
    """One value. `sumber` says where it stands; `ragu` why somebody must look, '' when sure."""

    nilai: Any
    sumber: str
    ragu: str = ""


class Draf(dict[str, Isi]):
    """The values of one record by field."""

    def put(self, nama: str, isi: Isi | None) -> None:
        """Keep a value unless the field has one already or the value is empty: the first source wins."""
        if isi is not None and isi.nilai not in (None, "") and nama not in self:
            self[nama] = isi

    def nilai(self, nama: str) -> Any:
        """Return the value of a field, None where it has none."""
        return self[nama].nilai if nama in self else None


@dataclass
class Terserap:
    """Everything taken: the profile and the lists of the berkas by name."""

    profil: Draf = field(default_factory=Draf)
    daftar: dict[str, list[Draf]] = field(default_factory=dict)

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
