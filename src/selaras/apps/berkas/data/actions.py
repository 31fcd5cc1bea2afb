"""Write rows of the lists: add, change, remove, move."""

from typing import Any

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.berkas.data.bentrok import BentrokError
from selaras.apps.berkas.data.daftar import name_of
from selaras.apps.berkas.data.selectors import Baris, list_baris
from selaras.apps.core.fields import AngkaField
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of
from selaras.apps.core.models import BarisKantor
from selaras.apps.organisasi.penguncian import lock_tahun


@tindakan(Hak.UBAH_DATA)
def simpan_baris(  # noqa: PLR0913, PLR0917 -- one call, each argument has its name
    _pelaku: Pelaku,
    ruang: Ruang,
    catatan: Catatan,
    daftar: str,
    rekaman: Any,
    nomor: int | None = None,
    revisi: int | None = None,
) -> BarisKantor:
    """Add a record at the end of a list, or put it in the place of row `nomor` as `revisi` showed it.

    A record that already stands there is returned as it is, so that a form sent twice does not
    double it. Raises BentrokError where somebody else has changed or removed the row meanwhile.
    """
    rows = _lock(ruang, daftar)
    if nomor is None:
        return _twin(rows, rekaman) or _add(ruang, catatan, rows, rekaman)
    row = rows.filter(pk=nomor).first()
    if row is not None and row.to_rekaman() == rekaman:
        return row
    if row is None or row.revisi != revisi:
        raise BentrokError(row)
    before = fields_of(row)
    for name in row.isi_baris():
        setattr(row, name, getattr(rekaman, name))
    row.revisi += 1
    row.save(update_fields=[*row.isi_baris(), "revisi"])
    catatan.add(Perubahan(row, before, fields_of(row), name_of(row)))
    return row


@tindakan(Hak.UBAH_DATA)
def hapus_baris(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, daftar: str, nomor: int, revisi: int
) -> bool:
    """Remove a row as `revisi` showed it and tell whether it was still there.

    Raises BentrokError where somebody else has changed it meanwhile.
    """
    row = _lock(ruang, daftar).filter(pk=nomor).first()
    if row is None:
        return False
    if row.revisi != revisi:
        raise BentrokError(row)
    before, name = fields_of(row), name_of(row)
    row.delete()
    row.pk = nomor  # the trail tells which row it was
    catatan.add(Perubahan(row, before, None, name))
    return True


@tindakan(Hak.UBAH_DATA)
def pindah_baris(  # noqa: PLR0913, PLR0917 -- one call, each argument has its name
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, daftar: str, nomor: int, langkah: int, posisi: int
) -> bool:
    """Move a row `langkah` places down (up where negative) from the place where it was seen.

    Tells whether it moved: not at the ends of the list, nor when it stands elsewhere by now.
    """
    rows = list(_lock(ruang, daftar))
    place = next((n for n, row in enumerate(rows) if row.pk == nomor), None)
    if place is None or rows[place].nomor_urut != posisi or not 0 <= place + langkah < len(rows):
        return False
    numbers = _increasing([row.nomor_urut for row in rows])
    rows.insert(place + langkah, rows.pop(place))
    for row, number in zip(rows, numbers, strict=True):
        _renumber(catatan, row, number)
    return True


def _lock(ruang: Ruang, daftar: str) -> Baris:
    """Return the rows of a list; nobody else writes to the office until the end of the action."""
    kantor, tahun = lock_tahun(ruang)
    return list_baris(daftar, kantor.pk, tahun)


def _twin(rows: Baris, rekaman: Any) -> BarisKantor | None:
    """Return the row that holds exactly this record; numbers are compared as numbers, not as text."""
    columns = rows.model._meta
    names = [n for n in rows.model.isi_baris() if not isinstance(columns.get_field(n), AngkaField)]
    alike = rows.filter(**{name: getattr(rekaman, name) for name in names})
    return next((row for row in alike if row.to_rekaman() == rekaman), None)


def _add(ruang: Ruang, catatan: Catatan, rows: Baris, rekaman: Any) -> BarisKantor:
    last = rows.order_by("-nomor_urut").first()
    row = rows.model.from_rekaman(
        rekaman,
        instansi_id=ruang.instansi_id,
        tahun_berkas=ruang.tahun,
        nomor_urut=last.nomor_urut + 1 if last else 1,
    )
    row.save(force_insert=True)
    catatan.add(Perubahan(row, None, fields_of(row), name_of(row)))
    return row


def _renumber(catatan: Catatan, row: BarisKantor, number: int) -> None:
    """Give a row its place; `revisi` stays, for what the row says has not changed."""
    if row.nomor_urut == number:
        return
    before = fields_of(row)
    row.nomor_urut = number
    row.save(update_fields=["nomor_urut"])
    catatan.add(Perubahan(row, before, fields_of(row), name_of(row)))


def _increasing(numbers: list[int]) -> list[int]:
    """Return the numbers of the places, counted anew from where two rows share one."""
    found: list[int] = []
    for number in numbers:
        found.append(max(number, found[-1] + 1 if found else number))
    return found
