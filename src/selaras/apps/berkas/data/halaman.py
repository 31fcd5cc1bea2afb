"""What the pages of a list show: its place, its heads, its rows as text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404

from selaras.apps.berkas.data.daftar import (
    KELOMPOK,
    daftar_of,
    group_of,
    judul_of,
    list_kolom,
    model_of,
    name_of,
    slug_of,
)
from selaras.apps.berkas.data.selectors import list_baris
from selaras.apps.core.models import BarisKantor
from selaras.apps.core.tampilan import is_angka, on_screen, show
from selaras.apps.organisasi.access import KonteksKantor
from selaras.exchange.workbook import table_of
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.labels import shown_label

_PANJANG = 40  # letters


@dataclass(frozen=True)
class Kepala:
    """The head of a column; `angka` stands right-aligned."""

    judul: str
    angka: bool


@dataclass(frozen=True)
class Sel:
    """One cell as it is read; a long text gets room."""

    teks: str
    angka: bool

    @property
    def panjang(self) -> bool:
        """Tell whether the text would make a narrow column tall."""
        return len(self.teks) > _PANJANG


@dataclass(frozen=True)
class BarisTampil:
    """One row of the table: where it stands and what it says."""

    nomor: int
    posisi: int
    sebutan: str
    daftar_sel: tuple[Sel, ...]


def open_daftar(slug: str) -> str:
    """Return the list that an address names; Http404 where there is none."""
    daftar = daftar_of(slug)
    if daftar is None:
        raise Http404("daftar ini tidak ada")
    return daftar


def open_baris(konteks: KonteksKantor, daftar: str, nomor: int) -> BarisKantor:
    """Return a row of this office and year; Http404 for any other."""
    row = list_baris(daftar, konteks.instansi.pk, konteks.tahun).filter(pk=nomor).first()
    if row is None:
        raise Http404("baris ini tidak ada")
    return row


def frame_of(konteks: KonteksKantor, daftar: str) -> dict[str, Any]:
    """Return what every page of a list needs: titles, addresses, the way back."""
    slug = group_of(daftar)
    return {
        "daftar": slug_of(daftar),
        "judul": judul_of(daftar),
        "petunjuk": on_screen(table_of(daftar).petunjuk),
        "kelompok": slug,
        "judul_kelompok": KELOMPOK[slug].judul,
        "alamat": (konteks.instansi.slug, konteks.tahun, slug_of(daftar)),
        "objek": model_of(daftar)._meta.label_lower,
    }


def list_kepala(daftar: str, tahun: int) -> tuple[Kepala, ...]:
    """Return the heads of a table."""
    return tuple(Kepala(shown_label(k.isian.label, tahun), is_angka(k)) for k in list_kolom(daftar))


def show_baris(rows: Sequence[BarisKantor], daftar: str) -> list[BarisTampil]:
    """Return rows as they are read."""
    columns = list_kolom(daftar)
    return [
        BarisTampil(row.pk, row.nomor_urut, name_of(row), tuple(_cell(row, k) for k in columns))
        for row in rows
    ]


def _cell(row: BarisKantor, kolom: Kolom) -> Sel:
    return Sel(show(getattr(row, kolom.nama), kolom), is_angka(kolom))
