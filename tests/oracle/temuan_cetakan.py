"""What `reviu` finds in the documents that Selaras makes, and the table that gives the reason for each.

`python -m tests.oracle.temuan_cetakan` prints every document of the five example books, reads each back
from all three forms (two minutes) and writes the table anew: reasons stay with their findings, those
that are new have none yet, and the test asks for it.
"""

import csv
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from selaras.audit.pemeriksaan import Pilih, check_naskah
from selaras.documents.printing import Format
from selaras.domain.naskah.isi import Naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan
from selaras.exchange.naskah import read_naskah
from tests.cetakan import Cetakan, prints_of
from tests.contoh import OFFICES

TABLE = Path(__file__).parent / "temuan-cetakan.csv"
COLUMNS = ("kantor", "dokumen", "bentuk", "kode", "tempat", "pesan", "alasan")
CLASSES = Pilih(("NA", "NB", "NC", "ND"))
_LABEL = re.compile(r"Tabel \S+")
_TEXT = "alinea"


class Kunci(NamedTuple):
    """One finding: office, document, code, tables, message."""

    kantor: str
    dokumen: str
    kode: str
    tempat: str
    pesan: str


def read_back(office: str, form: Format, choose: Callable[[str], bool]) -> Mapping[str, Naskah]:
    """Return the chosen documents of an office by name, read from one form."""
    chosen = {name_of(one): one.files[form] for one in prints_of(office) if choose(name_of(one))}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        read = pool.map(lambda content: read_naskah(f"laporan.{form}", content), chosen.values())
        return dict(zip(chosen, read, strict=True))


def name_of(one: Cetakan) -> str:
    """Return the name of a document without its office."""
    return one.nama.partition(", ")[2]


def find_in(office: str, daftar: Mapping[str, Naskah]) -> list[Kunci]:
    """Return the findings of the classes A to D of every document, in order."""
    return sorted(key for nama, naskah in daftar.items() for key in _keys(office, nama, naskah))


def _keys(office: str, dokumen: str, naskah: Naskah) -> Iterator[Kunci]:
    terbaca = NaskahTerbaca(naskah)
    labels = {
        baris.tempat: match[0] if (match := _LABEL.match(tabel.nama)) else tabel.nama
        for tabel in terbaca.daftar_tabel
        for baris in tabel.daftar_baris
    }
    for temuan in check_naskah(terbaca, CLASSES).daftar_temuan:
        yield Kunci(office, dokumen, temuan.kode, _places(temuan, labels), temuan.pesan)


def _places(temuan: Temuan, labels: Mapping[object, str]) -> str:
    return "; ".join(dict.fromkeys(labels.get(tempat, _TEXT) for tempat in temuan.tempat))


def read_rows() -> Iterator[tuple[Kunci, frozenset[Format], str]]:
    """Yield each finding of the table with the forms it is found in, and its reason."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            forms = frozenset(map(Format, row["bentuk"].split()))
            yield Kunci(*(row[name] for name in Kunci._fields)), forms, row["alasan"]


def write_table() -> None:
    """Write the table anew with the reasons that it holds."""
    reasons = {key: reason for key, _, reason in read_rows()} if TABLE.exists() else {}
    found: dict[Kunci, list[Format]] = defaultdict(list)
    for form in Format:
        for office in OFFICES:
            for key in find_in(office, read_back(office, form, lambda _: True)):
                found[key].append(form)
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_row(key, found[key], reasons.get(key, "")) for key in sorted(found))


def _row(key: Kunci, forms: Iterable[Format], reason: str) -> tuple[str, ...]:
    return key.kantor, key.dokumen, " ".join(forms), key.kode, key.tempat, key.pesan, reason


if __name__ == "__main__":
    write_table()
