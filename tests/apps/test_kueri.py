"""Each page asks the database as often as recorded: one that grows by a query is seen at once."""

import pytest

from tests.apps.dunia import Dunia
from tests.apps.kueri import count_queries, list_counted, read_baseline

BASELINE = read_baseline()
PAGES = list_counted()


def test_every_page_of_an_office_or_kabupaten_has_a_baseline() -> None:
    assert BASELINE.keys() == PAGES.keys()


@pytest.mark.parametrize("nama", PAGES)
def test_a_page_asks_as_often_as_recorded(nama: str, dunia: Dunia) -> None:
    assert count_queries(PAGES[nama], dunia) == BASELINE[nama]
