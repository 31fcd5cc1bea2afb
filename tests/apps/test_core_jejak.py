"""The audit trail cannot be changed, not even by a bulk query."""

import pytest
from django.db import DatabaseError, transaction

from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of, write_jejak
from selaras.apps.core.models import Jejak
from tests.apps.dunia import Dunia


@pytest.fixture
def baris(dunia: Dunia) -> Jejak:
    change = Perubahan(dunia.kopang, None, fields_of(dunia.kopang))
    write_jejak(Pelaku(None, "uji"), Ruang.kantor(dunia.kopang, 2024), "uji.buat", [change])
    return Jejak.objects.get()


def test_a_line_tells_what_was_made_where(baris: Jejak, dunia: Dunia) -> None:
    assert (baris.jenis, baris.objek, baris.instansi) == ("buat", "organisasi.instansi", dunia.kopang)
    assert baris.menjadi["nama"] == "Kecamatan Kopang"


def test_the_database_refuses_to_change_a_line(baris: Jejak) -> None:
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
        Jejak.objects.update(sebutan="lain")


def test_the_database_refuses_to_remove_a_line(baris: Jejak) -> None:
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
        Jejak.objects.all().delete()


def test_what_does_not_change_leaves_no_line(dunia: Dunia) -> None:
    same = Perubahan(dunia.kopang, fields_of(dunia.kopang), fields_of(dunia.kopang))
    assert write_jejak(Pelaku(None, "uji"), Ruang.kantor(dunia.kopang), "uji.ubah", [same]) == 0
