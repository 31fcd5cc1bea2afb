"""Two who save at the same moment: nothing doubles, nothing is overwritten, every change is told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from selaras.apps.berkas.data.actions import simpan_baris
from selaras.apps.berkas.data.bentrok import BentrokError
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Aset, Instansi
from selaras.domain import berkas as rekaman
from tests.apps.data_uji import SISTEM, make_aset
from tests.apps.dunia import TAHUN, make_dunia

BERSAMA = 4
# SQLite lets one writer in at a time, and its test database, in memory, cannot even wait for its turn.
pytestmark = pytest.mark.basis("postgresql")


@pytest.fixture
def kopang(transactional_db: None) -> Instansi:
    return make_dunia().kopang


def at_once(task: Callable[[int], Any]) -> list[Any]:
    """Return what each of several threads got that began at the same moment."""
    barrier = Barrier(BERSAMA)

    def run(number: int) -> Any:
        barrier.wait(timeout=20)
        try:
            return task(number)
        except BentrokError:
            return BentrokError
        finally:
            connection.close()

    with ThreadPoolExecutor(BERSAMA) as pool:
        return list(pool.map(run, range(BERSAMA)))


def test_the_same_form_sent_at_once_makes_one_row(kopang: Instansi) -> None:
    record, ruang = rekaman.Aset(jenis="Meja kerja"), Ruang.kantor(kopang, TAHUN)
    rows = at_once(lambda _: simpan_baris(SISTEM, ruang, "daftar_aset", record))
    assert len({row.pk for row in rows}) == Aset.objects.count() == Jejak.objects.count() == 1


def test_different_rows_sent_at_once_get_places_of_their_own(kopang: Instansi) -> None:
    ruang = Ruang.kantor(kopang, TAHUN)
    at_once(lambda n: simpan_baris(SISTEM, ruang, "daftar_aset", rekaman.Aset(jenis=f"Meja {n}")))
    places = sorted(Aset.objects.values_list("nomor_urut", flat=True))
    assert places == list(range(1, BERSAMA + 1))


def test_of_several_changes_of_one_row_one_is_saved(kopang: Instansi) -> None:
    row, ruang = make_aset(kopang, "Meja kerja"), Ruang.kantor(kopang, TAHUN)

    def change(number: int) -> Any:
        record = rekaman.Aset(jenis=f"Meja {number}")
        return simpan_baris(SISTEM, ruang, "daftar_aset", record, row.pk, 1)

    assert at_once(change).count(BentrokError) == BERSAMA - 1
    assert Aset.objects.get().revisi == 2
    assert Jejak.objects.filter(jenis="ubah").count() == 1
