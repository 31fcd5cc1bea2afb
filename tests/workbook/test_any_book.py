"""Whatever a book without errors holds, it is computed, told, and carried as JSON."""

import msgspec
from hypothesis import HealthCheck, given, settings

from selaras.cli.account import describe
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import Hitung, build_hitung, dump_berkas, load_berkas, write_json
from tests.workbook.strategies import books

CALM = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@CALM
@given(books())
def test_a_book_without_errors_is_computed_and_told(berkas: BerkasKinerja) -> None:
    hasil = calculate_berkas(berkas)
    assert all(isinstance(line, str) for line in describe(hasil))
    content = write_json(build_hitung(hasil))
    assert msgspec.json.decode(content, type=Hitung) == build_hitung(hasil)


@CALM
@given(books())
def test_a_berkas_comes_back_from_json_the_same(berkas: BerkasKinerja) -> None:
    assert load_berkas(dump_berkas(berkas)) == berkas
