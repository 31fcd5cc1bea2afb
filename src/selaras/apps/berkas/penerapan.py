"""Make the chosen differences of one list true in the database, and note what undoing needs."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from selaras.apps.berkas.banding import BedaBaris, JenisBeda
from selaras.apps.berkas.perbandingan import Perbandingan
from selaras.apps.berkas.tampilan import name_row
from selaras.apps.berkas.urutan import arrange, number
from selaras.apps.berkas.wadah import Letak, Wadah
from selaras.apps.core.jejak import Perubahan, fields_of

SEKALIGUS = 200  # rows in one statement


@dataclass
class Diterapkan:
    """What was done to one list: lines for the audit trail, and rows by kind for undoing.

    `tambah` [pk, revisi, name]; `ubah` [pk, revisi after, fields before, name]; `hapus` [all columns];
    `urut` [pk, number before].
    """

    jejak: list[Perubahan] = field(default_factory=list)
    tambah: list[list[Any]] = field(default_factory=list)
    ubah: list[list[Any]] = field(default_factory=list)
    hapus: list[dict[str, Any]] = field(default_factory=list)
    urut: list[list[int]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return what the import keeps."""
        return {"tambah": self.tambah, "ubah": self.ubah, "hapus": self.hapus, "urut": self.urut}


def apply(banding: Perbandingan, letak: Letak, dipilih: Collection[str]) -> Diterapkan | None:
    """Apply the differences whose codes are chosen; None where nothing of the list is to change."""
    chosen = [beda for beda in banding.beda.baris if beda.kode in dipilih]
    only_order = banding.beda.urutan_berubah and not banding.beda.baris
    if not chosen and not only_order:
        return None
    before = {row.pk: fields_of(row) for row in banding.lama}
    added = {
        b.baru: _new_row(banding, letak, b) for b in chosen if b.baru is not None and b.lama is None
    }
    changed = [_change(banding, beda) for beda in chosen if beda.jenis is JenisBeda.UBAH]
    removed = [banding.lama[b.lama] for b in chosen if b.baru is None and b.lama is not None]
    moved = _place(banding, added, dipilih) if banding.wadah.berurut else []
    edited = {row.pk for row in changed}
    only_moved = [row for row in moved if row.pk not in edited]
    delete_rows(banding.wadah, [row.pk for row in removed])
    banding.wadah.model._default_manager.bulk_create(added.values(), batch_size=SEKALIGUS)
    update_rows(banding.wadah, changed)
    update_rows(banding.wadah, only_moved, ("nomor_urut",))
    told = _Told(banding.wadah, before)
    return told.tell(list(added.values()), changed, removed, only_moved)


def _new_row(banding: Perbandingan, letak: Letak, beda: BedaBaris) -> Any:
    wadah = banding.wadah
    isi = banding.baru[beda.baru or 0]
    return wadah.model(**wadah.frame(letak), **{name: isi[name] for name in wadah.kolom})


def _change(banding: Perbandingan, beda: BedaBaris) -> Any:
    assert beda.lama is not None
    row = banding.lama[beda.lama]
    for isian in beda.isian:
        setattr(row, isian.nama, isian.menjadi)
    row.revisi += 1
    return row


def _place(banding: Perbandingan, added: dict[Any, Any], dipilih: Collection[str]) -> list[Any]:
    """Give the rows numbers in their new order; return the kept rows that move."""
    order = arrange(banding.beda, len(banding.lama), dipilih)
    rows = [added[place] if new else banding.lama[place] for new, place in order]
    moved = []
    for row, nomor in zip(rows, number([row.nomor_urut for row in rows]), strict=True):
        if row.nomor_urut != nomor and row.pk is not None:
            moved.append(row)
        row.nomor_urut = nomor
    return moved


def update_rows(wadah: Wadah, rows: Sequence[Any], kolom: Sequence[str] = ()) -> None:
    """Write these columns of the rows, by default all with their place and their revision."""
    if rows:
        everything = [*wadah.kolom, "revisi", *(["nomor_urut"] if wadah.berurut else [])]
        wadah.model._default_manager.bulk_update(rows, kolom or everything, batch_size=SEKALIGUS)


def delete_rows(wadah: Wadah, daftar_pk: Sequence[int]) -> None:
    """Remove the rows, some at a time: SQLite takes only so many values in one statement."""
    for start in range(0, len(daftar_pk), SEKALIGUS):
        some = daftar_pk[start : start + SEKALIGUS]
        wadah.model._default_manager.filter(pk__in=some).delete()


@dataclass(frozen=True)
class _Told:
    """Tells what was done; `before` holds the columns of every row by its primary key."""

    wadah: Wadah
    before: dict[int, dict[str, Any]]

    def tell(
        self, added: Sequence[Any], changed: Sequence[Any], removed: Sequence[Any], moved: Sequence[Any]
    ) -> Diterapkan:
        done = Diterapkan()
        for row in removed:
            done.hapus.append(self.before[row.pk])
            done.jejak.append(self._line(row, self.before[row.pk], None))
        for row in added:
            done.tambah.append([row.pk, row.revisi, self._name(row)])
            done.jejak.append(self._line(row, None, fields_of(row)))
        for row in changed:
            old, new = self.before[row.pk], fields_of(row)
            differing = {name: old[name] for name in new if old[name] != new[name]}
            done.ubah.append([row.pk, row.revisi, differing, self._name(row)])
            done.jejak.append(self._line(row, old, new))
        for row in moved:
            done.urut.append([row.pk, self.before[row.pk]["nomor_urut"]])
            done.jejak.append(self._line(row, self.before[row.pk], fields_of(row)))
        return done

    def _line(self, row: Any, dari: dict[str, Any] | None, menjadi: dict[str, Any] | None) -> Perubahan:
        return Perubahan(row, dari, menjadi, self._name(row))

    def _name(self, row: Any) -> str:
        return name_row(self.wadah, {name: getattr(row, name) for name in self.wadah.kolom})
