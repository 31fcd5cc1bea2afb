"""Take an import back: the rows it changed become what they were, unless somebody changed them since."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.penerapan import SEKALIGUS, delete_rows, update_rows
from selaras.apps.berkas.tampilan import name_row
from selaras.apps.berkas.wadah import Wadah, list_wadah
from selaras.apps.core.jejak import Perubahan, fields_of

Diubah = Mapping[str, Any]


def list_changed_since(impor: Impor) -> tuple[str, ...]:
    """Return the names of the rows that were changed or removed after the import."""
    return tuple(
        name
        for wadah, changed in _parts(impor)
        for name in _changed_since(changed, _rows(wadah, changed))
    )


def undo(impor: Impor) -> Iterator[Perubahan]:
    """Put the rows back and yield what changed; call `list_changed_since` first."""
    for wadah, changed in _parts(impor):
        rows = _rows(wadah, changed)
        yield from _remove(wadah, [rows[pk] for pk, _, _ in changed["tambah"]])
        yield from _restore(wadah, changed, rows)
        yield from _bring_back(wadah, changed["hapus"])


def _parts(impor: Impor) -> Iterator[tuple[Wadah, Diubah]]:
    for wadah in list_wadah():
        if wadah.daftar in impor.perubahan:
            yield wadah, impor.perubahan[wadah.daftar]


def _rows(wadah: Wadah, changed: Diubah) -> dict[int, Any]:
    """Return the rows that the import touched and that are still there, locked."""
    wanted = [entry[0] for kind in ("tambah", "ubah", "urut") for entry in changed[kind]]
    found: dict[int, Any] = {}
    for start in range(0, len(wanted), SEKALIGUS):
        some = wadah.model._default_manager.select_for_update()
        found |= some.in_bulk(wanted[start : start + SEKALIGUS])
    return found


def _changed_since(changed: Diubah, rows: Mapping[int, Any]) -> Iterator[str]:
    expected = {e[0]: (e[1], e[-1]) for kind in ("tambah", "ubah") for e in changed[kind]}
    for pk, (revisi, name) in expected.items():
        if pk not in rows or rows[pk].revisi != revisi:
            yield name


def _remove(wadah: Wadah, rows: list[Any]) -> Iterator[Perubahan]:
    for row in rows:
        yield Perubahan(row, fields_of(row), None, _name(wadah, row))
    delete_rows(wadah, [row.pk for row in rows])


def _restore(wadah: Wadah, changed: Diubah, rows: Mapping[int, Any]) -> Iterator[Perubahan]:
    """Put back fields and places; the revision grows on, so that nobody takes the row for unchanged."""
    before = {pk: {n: v for n, v in old.items() if n != "revisi"} for pk, _, old, _ in changed["ubah"]}
    before |= {pk: {"nomor_urut": nomor} for pk, nomor in changed["urut"] if pk in rows}
    edited = {pk for pk, *_ in changed["ubah"]}
    for pk, old in before.items():
        row, was = rows[pk], fields_of(rows[pk])
        for name, value in old.items():
            setattr(row, name, _typed(wadah, name, value))
        row.revisi += pk in edited
        yield Perubahan(row, was, fields_of(row), _name(wadah, row))
    update_rows(wadah, [rows[pk] for pk in before])


def _bring_back(wadah: Wadah, removed: Iterable[Mapping[str, Any]]) -> Iterator[Perubahan]:
    """Make the removed rows again, under the numbers they had."""
    rows = [
        wadah.model(**{name: _typed(wadah, name, value) for name, value in columns.items()})
        for columns in removed
    ]
    for row in rows:
        row.revisi += 1
    wadah.model._default_manager.bulk_create(rows, batch_size=SEKALIGUS)
    for row in rows:
        yield Perubahan(row, None, fields_of(row), _name(wadah, row))


def _typed(wadah: Wadah, name: str, value: Any) -> Any:
    """Return a value that was kept as JSON as its column holds it."""
    return wadah.model._meta.get_field(name).to_python(value)


def _name(wadah: Wadah, row: Any) -> str:
    return name_row(wadah, {name: getattr(row, name) for name in wadah.kolom})
