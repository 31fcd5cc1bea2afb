"""What differs between the rows that are kept and those of a book; no database in here."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

Isi = Mapping[str, Any]


class JenisBeda(StrEnum):
    """What applying a difference does."""

    TAMBAH = "tambah"
    UBAH = "ubah"
    HAPUS = "hapus"


@dataclass(frozen=True)
class BarisLama:
    """A row that is kept: its values by field, and what tells that somebody changed it since."""

    isi: Isi
    pk: int
    revisi: int


@dataclass(frozen=True)
class BedaIsian:
    """One field that differs."""

    nama: str
    dari: Any
    menjadi: Any


@dataclass(frozen=True)
class BedaBaris:
    """One row that differs; `lama` and `baru` are its places in the two lists.

    `kode` names the difference in a form. It holds the revision, so a row that somebody changed
    meanwhile has another one.
    """

    jenis: JenisBeda
    lama: int | None
    baru: int | None
    kunci: tuple[Any, ...]
    isian: tuple[BedaIsian, ...]
    kode: str


@dataclass(frozen=True)
class BedaDaftar:
    """One list: its rows that differ, and for each row of the book the kept row it is, None where new.

    `ada` tells whether the book has the list at all; where not, its rows are told as removed, but
    nobody has asked for that.
    """

    daftar: str
    ada: bool
    baris: tuple[BedaBaris, ...]
    pasangan: tuple[int | None, ...]
    urutan_berubah: bool

    def of(self, jenis: JenisBeda) -> tuple[BedaBaris, ...]:
        """Return the differences of one kind."""
        return tuple(beda for beda in self.baris if beda.jenis is jenis)


@dataclass(frozen=True)
class Pasangan:
    """One list as it is kept and as a book has it.

    `kunci` tells its rows apart; `kolom` are the fields that the book has a place for, None where the
    book has no such list.
    """

    daftar: str
    kunci: tuple[str, ...]
    kolom: tuple[str, ...] | None
    lama: Sequence[BarisLama]
    baru: Sequence[Isi]

    def compare(self) -> BedaDaftar:
        """Return what differs.

        Rows are matched by `kunci`; among rows of one key the equal ones first, then in their order.
        """
        if self.kolom is None:
            removed = tuple(self._removed(()))
            return BedaDaftar(self.daftar, ada=False, baris=removed, pasangan=(), urutan_berubah=False)
        pairs = _match((self.kolom, self._keys), self.lama, self.baru)
        matched = [i for i in pairs if i is not None]
        rows = (*self._of_book(self.kolom, pairs), *self._removed(matched))
        moved = matched != sorted(matched)
        return BedaDaftar(self.daftar, ada=True, baris=rows, pasangan=tuple(pairs), urutan_berubah=moved)

    @property
    def _keys(self) -> tuple[str, ...]:
        """The part of the key that both sides have."""
        return tuple(n for n in self.kunci if self.kolom is None or n in self.kolom)

    def _of_book(self, kolom: Sequence[str], pairs: Sequence[int | None]) -> Iterator[BedaBaris]:
        """Yield added and changed rows in the order of the book."""
        for j, i in enumerate(pairs):
            if i is None:
                yield self._beda(JenisBeda.TAMBAH, None, j)
            elif changed := _fields(kolom, self.lama[i].isi, self.baru[j]):
                yield self._beda(JenisBeda.UBAH, i, j, changed)

    def _removed(self, matched: Sequence[int]) -> Iterator[BedaBaris]:
        for i in sorted(set(range(len(self.lama))) - set(matched)):
            yield self._beda(JenisBeda.HAPUS, i, None)

    def _beda(
        self, jenis: JenisBeda, i: int | None, j: int | None, isian: tuple[BedaIsian, ...] = ()
    ) -> BedaBaris:
        kept = None if i is None else self.lama[i]
        isi = kept.isi if kept else self.baru[j or 0]
        mark = (self.daftar, jenis.value, j, kept and (kept.pk, kept.revisi))
        kode = sha256(repr(mark).encode()).hexdigest()[:16]
        return BedaBaris(jenis, i, j, _values(self._keys, isi), isian, kode)


def state_of(beda: Iterable[BedaDaftar]) -> str:
    """Return what stays the same as long as the differences do: a preview is applied only then."""
    lists = "\n".join(f"{d.daftar} {d.urutan_berubah} {[b.kode for b in d.baris]}" for d in beda)
    return sha256(lists.encode()).hexdigest()[:32]


def _values(names: Sequence[str], isi: Isi) -> tuple[Any, ...]:
    return tuple(isi[name] for name in names)


def _match(
    rounds: Iterable[Sequence[str]], lama: Sequence[BarisLama], baru: Sequence[Isi]
) -> list[int | None]:
    """Return for each new row the kept row that it is; each round looks at fewer fields."""
    pairs: list[int | None] = [None] * len(baru)
    left = set(range(len(lama)))
    for names in rounds:
        waiting: dict[tuple[Any, ...], deque[int]] = defaultdict(deque)
        for i in sorted(left):
            waiting[_values(names, lama[i].isi)].append(i)
        for j, isi in enumerate(baru):
            candidates = waiting.get(_values(names, isi)) if pairs[j] is None else None
            if candidates:
                pairs[j] = candidates.popleft()
        left -= {i for i in pairs if i is not None}
    return pairs


def _fields(kolom: Sequence[str], lama: Isi, baru: Isi) -> tuple[BedaIsian, ...]:
    return tuple(BedaIsian(n, lama[n], baru[n]) for n in kolom if lama[n] != baru[n])
