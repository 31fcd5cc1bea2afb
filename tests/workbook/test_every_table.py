"""Every field of every list goes into its sheet and comes back, and is checked, whatever it holds."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selaras.domain.keutuhan import check_berkas
from selaras.exchange.workbook import write_workbook
from selaras.exchange.workbook.reading.book import _read_table
from selaras.exchange.workbook.reading.sheets_found import open_sheets
from selaras.exchange.workbook.sheets import DAFTAR_TABEL, Tabel
from tests.workbook.samples import sample
from tests.workbook.strategies_records import records

CALM = settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))


def read_back(tabel: Tabel, rows: list[Any]) -> tuple[Any, ...]:
    """Write the rows of one list and read its sheet alone: whether they fit together is not asked."""
    berkas = replace(sample(), **{tabel.daftar: tuple(rows)})
    grids, problems = open_sheets(write_workbook(berkas))
    found = _read_table(grids[tabel.lembar], tabel, berkas.profil.periode.tahun)
    assert not problems
    assert not found.masalah
    return tuple(row.record for row in found.daftar)


@pytest.mark.parametrize("tabel", DAFTAR_TABEL, ids=lambda tabel: tabel.lembar)
@CALM
@given(data=st.data())
def test_records_of_a_list_read_back_the_same(tabel: Tabel, data: st.DataObject) -> None:
    rows = data.draw(st.lists(records(tabel.record), min_size=1, max_size=4))
    assert read_back(tabel, rows) == tuple(rows)
    for masalah in check_berkas(replace(sample(), **{tabel.daftar: tuple(rows)})):
        assert all((masalah.ditemukan, masalah.diharapkan, masalah.saran))
