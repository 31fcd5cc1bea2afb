"""The findings of the five reference workbooks, and the table that gives the reason for each.

`python -m tests.oracle.temuan_acuan` writes the table anew: reasons stay with their findings, those
that are new have none yet, and the test asks for it.
"""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from selaras.audit.pemeriksaan import check_berkas
from selaras.domain.temuan import Temuan
from tests.contoh import OFFICES, load

TABLE = Path(__file__).parent / "temuan-acuan.csv"
DAY = date(2025, 12, 31)  # every deadline of the years of the books is over
COLUMNS = ("kantor", "kode", "lokasi", "pesan", "alasan")
Key = tuple[str, ...]


def found_keys() -> list[Key]:
    """Return office, code, place and message of every finding, in order."""
    return sorted(_key(office, t) for office in OFFICES for t in _check(office))


def _check(office: str) -> tuple[Temuan, ...]:
    return check_berkas(load(office).berkas, DAY).daftar_temuan


def _key(office: str, temuan: Temuan) -> Key:
    places = (" · ".join(filter(None, (p.lembar, p.baris, p.kolom))) for p in temuan.lokasi)
    return office, temuan.kode, "; ".join(places), temuan.pesan


def read_rows() -> Iterator[tuple[Key, str]]:
    """Yield each finding of the table with its reason."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            yield tuple(row[name] for name in COLUMNS[:-1]), row["alasan"]


def write_table() -> None:
    """Write the table anew with the reasons that it holds."""
    reasons = dict(read_rows()) if TABLE.exists() else {}
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows((*key, reasons.get(key, "")) for key in found_keys())


if __name__ == "__main__":
    write_table()
