"""Score the rules over a whole report against its labelled defects."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from selaras.audit.pemeriksaan import check_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan
from selaras.exchange.naskah import read_teks

_FITS = {"A": "AB", "B": "ABCF", "C": "BC", "D": "D", "E": "E", "F": "BF"}
_NEAR = 10  # lines between an omission and the place where it is reported
_MOST_PLACES = 6


@dataclass(frozen=True)
class Cacat:
    """A labelled defect: its lines, the first letter of its kind, and whether it must be found."""

    baris: frozenset[int]
    kelompok: str
    klaim: str
    is_inti: bool

    def fits(self, temuan: Temuan) -> bool:
        """Tell whether a finding may mean this defect: the borders of the groups are soft."""
        return self.kelompok in _FITS[temuan.kelompok.value]


@dataclass
class Skor:
    """What was found and missed, and which findings no label supports."""

    kena: Counter[str] = field(default_factory=Counter)
    inti: Counter[str] = field(default_factory=Counter)
    luput: list[str] = field(default_factory=list)
    keliru: list[str] = field(default_factory=list)
    jumlah_temuan: int = 0


def find_temuan(path: Path) -> list[Temuan]:
    """Return what the rules find in a report, without what could not be read."""
    naskah = NaskahTerbaca(read_teks(path.name, path.read_bytes()))
    return [one for one in check_naskah(naskah).daftar_temuan if one.kelompok.value in _FITS]


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the labels of a file."""
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def read_cacat(path: Path) -> list[Cacat]:
    """Return the labelled defects of a report."""
    return [_cacat(row) for row in read_jsonl(path)]


def score(found: Sequence[Temuan], labels: Sequence[Cacat], skor: Skor, nama: str) -> None:
    """Add one report to the score."""
    right = {id(one) for one in found if is_right(one, labels)}
    for label in (one for one in labels if one.is_inti):
        hit = any(label.fits(one) and id(one) in right and label.baris & _places(one) for one in found)
        near = None if hit or label.kelompok != "E" else _nearby(found, label, right)
        if near is not None:
            right.add(id(near))
        skor.inti[label.kelompok] += 1
        skor.kena[label.kelompok] += hit or near is not None
        if not hit and near is None:
            skor.luput.append(f"{nama} {label.kelompok} {sorted(label.baris)} {label.klaim}")
    skor.jumlah_temuan += len(found)
    skor.keliru += [_tell(nama, one) for one in found if id(one) not in right]


def _cacat(row: dict[str, Any]) -> Cacat:
    known = row["confidence"] == "certain"
    core = known and not any(row.get(key) for key in ("ambigu", "turunan_dari", "perlu"))
    return Cacat(frozenset(row["line"]), row["kind"][0], row["claim"], core)


def _places(temuan: Temuan) -> frozenset[int]:
    return frozenset(tempat.baris for tempat in temuan.tempat)


def is_right(temuan: Temuan, labels: Sequence[Cacat]) -> bool:
    """Tell whether at least half of its lines carry a label that fits."""
    fitting = frozenset[int]().union(*(one.baris for one in labels if one.fits(temuan)))
    places = _places(temuan)
    return bool(places) and len(places & fitting) * 2 >= len(places)


def _nearby(found: Sequence[Temuan], label: Cacat, used: set[int]) -> Temuan | None:
    free = (one for one in found if label.fits(one) and id(one) not in used)
    return next((one for one in free if _is_near(_places(one), label.baris)), None)


def _is_near(places: frozenset[int], lines: frozenset[int]) -> bool:
    if len(places) > _MOST_PLACES:
        return False
    return any(abs(place - line) <= _NEAR for place in places for line in lines)


def _tell(nama: str, temuan: Temuan) -> str:
    return f"{nama} {temuan.kode} {sorted(_places(temuan))} {temuan.pesan}"
