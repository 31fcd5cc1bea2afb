"""No rule breaks on a book that lacks any one of its sheets, or half of its rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from selaras.audit.pemeriksaan import check_berkas
from selaras.domain.berkas import BerkasKinerja, records_of_berkas
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.keutuhan import check_berkas as check_keutuhan
from tests.contoh import OFFICES, load

DAY = date(2025, 12, 31)
FEWEST = 5  # books that are still sound with something left out


def incomplete(berkas: BerkasKinerja) -> Iterator[BerkasKinerja]:
    """Yield the book without each list, and with half of it, where it is still sound."""
    for name in records_of_berkas():
        rows = getattr(berkas, name)
        for kept in dict.fromkeys(((), rows[: len(rows) // 2])) if rows else ():
            changed = replace(berkas, **{name: kept})
            if not any(m.tingkat is TingkatMasalah.KESALAHAN for m in check_keutuhan(changed)):
                yield changed


@pytest.mark.parametrize("office", OFFICES)
def test_every_rule_stands_a_book_with_something_left_out(office: str) -> None:
    count = 0
    for berkas in incomplete(load(office).berkas):
        assert all(temuan.lokasi for temuan in check_berkas(berkas, DAY).daftar_temuan)
        count += 1
    assert count >= FEWEST
