"""One writer at a time in an office or a kabupaten; SQLite has one anyway, PostgreSQL is told so."""

from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.models import Instansi, Kabupaten


def lock_kabupaten(ruang: Ruang) -> Kabupaten:
    """Return the kabupaten of an action, locked until its transaction ends."""
    assert ruang.kabupaten_id is not None
    return Kabupaten.objects.select_for_update().get(pk=ruang.kabupaten_id)


def lock_kantor(ruang: Ruang) -> Instansi:
    """Return the office of an action with its kabupaten, locked until its transaction ends.

    Rows that only refer to the office can be added meanwhile; other actions of it wait.
    """
    assert ruang.instansi_id is not None
    offices = Instansi.objects.select_related("kabupaten").select_for_update(no_key=True, of=("self",))
    return offices.get(pk=ruang.instansi_id)


def lock_tahun(ruang: Ruang) -> tuple[Instansi, int]:
    """Return the office and the year of an action, the office locked."""
    assert ruang.tahun is not None
    return lock_kantor(ruang), ruang.tahun
