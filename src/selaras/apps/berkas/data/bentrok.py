"""Two people and one row: what the second one is told."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from selaras.apps.core.models import Jejak
from selaras.apps.core.tampilan import show
from selaras.apps.organisasi.waktu import show_waktu
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.labels import shown_label


class BentrokError(Exception):
    """The row changed since it was shown; `tersimpan` is how it stands now, None where it is gone."""

    def __init__(self, tersimpan: Any | None) -> None:
        self.tersimpan = tersimpan
        super().__init__("baris ini sudah diubah orang lain")


@dataclass(frozen=True)
class Beda:
    """One field that stands otherwise in the form than in the database."""

    label: str
    isian: str
    tersimpan: str


def list_beda(
    kolom: tuple[Kolom, ...], tahun: int, isian: Any, tersimpan: Any | None
) -> tuple[Beda, ...]:
    """Return the fields in which the person's own values and the stored ones differ."""
    if tersimpan is None:
        return ()
    return tuple(
        Beda(
            shown_label(k.isian.label, tahun),
            show(getattr(isian, k.nama), k),
            show(getattr(tersimpan, k.nama), k),
        )
        for k in kolom
        if getattr(isian, k.nama) != getattr(tersimpan, k.nama)
    )


def last_change(model: type[Model], nomor: int) -> str:
    """Return who changed an object last, and when by the clock of the kabupaten; '' where unknown."""
    lines = Jejak.objects.select_related("pengguna", "kabupaten")
    line = lines.filter(objek=model._meta.label_lower, nomor_objek=str(nomor)).first()
    if line is None:
        return ""
    name = line.pengguna.nama if line.pengguna else "Sistem"
    return f"{name} pada {show_waktu(line.waktu, line.kabupaten)}"
