"""Perjanjian kinerja once more: the documents, and what changed between versions."""

from dataclasses import dataclass
from itertools import pairwise

from tests.oracle.second_route_kantor import Kantor, year_of
from tests.oracle.second_route_uang import Number, Tree, less, result, sum_of, whole
from tests.oracle.sheets import Line, normal, number, text

FIRST = "awal"
Key = tuple[str, str, int]


@dataclass(frozen=True)
class Dokumen:
    """One perjanjian kinerja: its promises and its lines of money."""

    jabatan: str
    versi: str
    tahun: int
    sasaran: list[str]
    uang: list[tuple[str, Number]]

    def depth(self, kode: str) -> int:
        return sum(kode.startswith(f"{other}.") for other, _ in self.uang)

    @property
    def puncak(self) -> list[tuple[str, Number]]:
        """Return the lines that stand below no other."""
        return [(kode, amount) for kode, amount in self.uang if self.depth(kode) == 0]


def key_of(kantor: Kantor, line: Line) -> Key:
    return text(line["jabatan"]), text(line["versi pk"]) or FIRST, year_of(line, kantor.tahun)


def _sheet(kantor: Kantor, name: str) -> list[Line]:
    return kantor.table(name, "jabatan")


def keys(kantor: Kantor) -> list[Key]:
    """Return the documents, those of one position side by side, the oldest first."""
    sheets = ("PK", "Sasaran PK", "Perjanjian Kinerja")
    found = list(dict.fromkeys(key_of(kantor, r) for name in sheets for r in _sheet(kantor, name)))
    place = list(dict.fromkeys(jabatan for jabatan, _, _ in found))
    days = {key_of(kantor, r): r["tanggal"] for r in _sheet(kantor, "PK")}
    return sorted(
        found, key=lambda k: (place.index(k[0]), k[2], k[1] != FIRST, str(days.get(k) or "9999"))
    )


def documents(kantor: Kantor) -> list[Dokumen]:
    """Return the documents that the sheet PK names."""
    named = {key_of(kantor, r) for r in _sheet(kantor, "PK")}
    return [_document(kantor, key) for key in keys(kantor) if key in named]


def _document(kantor: Kantor, key: Key) -> Dokumen:
    rows = [r for r in _sheet(kantor, "Sasaran PK") if key_of(kantor, r) == key]
    promises = [text(r["kode indikator"]) for r in rows]
    head = (kantor.jabatan, kantor.tahun)
    if (key[0], key[2]) == head and not _said(kantor, "Sasaran PK", head):
        promises = [
            kode
            for kode, line in kantor.baris.items()
            if line["tingkat"] in {"Tujuan", "Sasaran"} and line["ada dalam pk"] != "Tidak"
        ]
    money = [(r["kode"], number(r["anggaran (rp)"])) for r in _lines(kantor, key)]
    if (key[0], key[2]) == head and not _said(kantor, "Perjanjian Kinerja", head):
        money = [
            (r["kode"], r["pagu"]) for r in kantor.anggaran if len(r["kode"]) == 7 and not r["terbuka"]
        ]
    return Dokumen(*key, promises, sorted(money, key=lambda one: one[0]))


def _said(kantor: Kantor, sheet: str, head: tuple[str, int]) -> bool:
    found = (key_of(kantor, row) for row in _sheet(kantor, sheet))
    return any((jabatan, year) == head for jabatan, _, year in found)


def _lines(kantor: Kantor, key: Key) -> list[Line]:
    return [r for r in _sheet(kantor, "Perjanjian Kinerja") if key_of(kantor, r) == key]


def parts(kantor: Kantor) -> Tree:
    """Return the documents and the changes."""
    changes = [_change(kantor, a, b) for a, b in pairwise(keys(kantor)) if (a[0], a[2]) == (b[0], b[2])]
    return {
        "pk": [_printed(one) for one in documents(kantor)],
        **({"perubahan_pk": changes} if changes else {}),
    }


def _printed(one: Dokumen) -> Tree:
    top = [amount for _, amount in one.puncak]
    total = whole(top)
    return {
        "tahun": one.tahun,
        "sasaran": len(one.sasaran),
        "anggaran": [{"anggaran": amount, "kedalaman": one.depth(kode)} for kode, amount in one.uang],
        "total": sum_of(top if total is not None else [], total),
    }


def _change(kantor: Kantor, before: Key, after: Key) -> Tree:
    old, new = (_promises(kantor, key) for key in (before, after))
    names = list(dict.fromkeys((*old, *new))) if old and new else []
    first, second = (
        {r["kode"]: number(r["anggaran (rp)"]) for r in _lines(kantor, key)} for key in (before, after)
    )
    codes = sorted(first.keys() | second.keys()) if first and second else []
    return {
        "tahun": before[2],
        "sasaran": [{"semula": old.get(n), "menjadi": new.get(n)} for n in names],
        "anggaran": [
            {
                "semula": first.get(kode),
                "menjadi": second.get(kode),
                "selisih": result(less(second.get(kode), first.get(kode))),
            }
            for kode in codes
        ],
    }


def _promises(kantor: Kantor, key: Key) -> dict[str, str]:
    rows = [r for r in _sheet(kantor, "Sasaran PK") if key_of(kantor, r) == key]
    return {
        text(r["kode indikator"]) or normal(f"{r['sasaran']} {r['indikator']}"): text(r["target"])
        for r in rows
    }
