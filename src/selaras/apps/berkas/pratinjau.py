"""The differences of an import as the page shows them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from selaras.apps.berkas.actions import PilihanImpor
from selaras.apps.berkas.banding import BedaBaris, JenisBeda, state_of
from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.perbandingan import Perbandingan, compare_impor
from selaras.apps.berkas.tampilan import name_key_of, show_value
from selaras.apps.berkas.wadah import list_wadah
from selaras.apps.core.tampilan import KOSONG
from selaras.exchange.workbook.labels import shown_label

_PALING_BANYAK = 500  # rows of one kind in one list; the rest is counted
_ISIAN_BARIS_BARU = 5
_JUDUL = {
    JenisBeda.TAMBAH: "Baris baru",
    JenisBeda.UBAH: "Baris berubah",
    JenisBeda.HAPUS: "Baris yang tidak ada dalam buku (akan dihapus)",
}


@dataclass(frozen=True)
class IsianBeda:
    """One field: its label and both values; `dari` is empty for a new row."""

    label: str
    dari: str
    menjadi: str


@dataclass(frozen=True)
class BarisBeda:
    """One row that differs."""

    kode: str
    sebutan: str
    isian: tuple[IsianBeda, ...]
    dilewati: bool


@dataclass(frozen=True)
class KelompokBeda:
    """The differences of one kind in one list; `lainnya` of them are only counted."""

    nilai: str
    judul: str
    jenis: JenisBeda
    jumlah: int
    dicentang: bool
    daftar_baris: tuple[BarisBeda, ...]

    @property
    def lainnya(self) -> int:
        """How many rows are not shown."""
        return self.jumlah - len(self.daftar_baris)


@dataclass(frozen=True)
class DaftarBeda:
    """One list with its differences; `ada` tells whether the book has it."""

    daftar: str
    judul: str
    ada: bool
    urutan_berubah: bool
    kelompok: tuple[KelompokBeda, ...]

    def jumlah(self) -> Mapping[str, int]:
        """Return how many rows differ, by kind."""
        return {k.jenis.value: k.jumlah for k in self.kelompok}


@dataclass(frozen=True)
class Pratinjau:
    """Everything that differs, and the state that it was seen in."""

    daftar: tuple[DaftarBeda, ...]
    keadaan: str

    @property
    def hanya_urutan(self) -> bool:
        """Tell whether rows only stand in another order."""
        return bool(self.daftar) and not any(d.kelompok for d in self.daftar)


def build_pratinjau(impor: Impor, pilihan: PilihanImpor | None = None) -> Pratinjau:
    """Return what the page shows, ticked as chosen; by default all but what nobody asked to remove."""
    parts = compare_impor(impor)
    lists = tuple(_daftar(p, pilihan, impor.tahun_berkas) for p in parts if p.differs)
    return Pratinjau(lists, state_of(p.beda for p in parts))


def list_terapan(impor: Impor) -> list[dict[str, Any]]:
    """Return how many rows an applied import added, changed and removed, by list."""
    titles = {wadah.daftar: wadah.judul for wadah in list_wadah()}
    return [
        {"judul": titles[daftar], **{jenis.value: len(done[jenis.value]) for jenis in JenisBeda}}
        for daftar, done in impor.perubahan.items()
    ]


def _daftar(banding: Perbandingan, pilihan: PilihanImpor | None, tahun: int) -> DaftarBeda:
    beda, wadah = banding.beda, banding.wadah
    groups = tuple(_kelompok(banding, jenis, pilihan, tahun) for jenis in JenisBeda if beda.of(jenis))
    return DaftarBeda(wadah.daftar, wadah.judul, beda.ada, beda.urutan_berubah, groups)


def _kelompok(
    banding: Perbandingan, jenis: JenisBeda, pilihan: PilihanImpor | None, tahun: int
) -> KelompokBeda:
    daftar, found = banding.wadah.daftar, banding.beda.of(jenis)
    default = banding.beda.ada or jenis is not JenisBeda.HAPUS
    ticked = default if pilihan is None else (daftar, jenis) in pilihan.kelompok
    skipped = pilihan.lewati if pilihan else frozenset[str]()
    rows = tuple(
        BarisBeda(b.kode, _name(banding, b), tuple(_isian(banding, b, tahun)), b.kode in skipped)
        for b in found[:_PALING_BANYAK]
    )
    return KelompokBeda(f"{daftar}:{jenis}", _JUDUL[jenis], jenis, len(found), ticked, rows)


def _values(banding: Perbandingan, beda: BedaBaris) -> Mapping[str, Any]:
    if beda.lama is None:
        return banding.baru[beda.baru or 0]
    row = banding.lama[beda.lama]
    return {name: getattr(row, name) for name in banding.wadah.kolom}


def _name(banding: Perbandingan, beda: BedaBaris) -> str:
    return name_key_of(banding.wadah, _values(banding, beda)) or banding.wadah.judul


def _isian(banding: Perbandingan, beda: BedaBaris, tahun: int) -> Iterable[IsianBeda]:
    """Yield the fields that differ; of a row that is new or goes, the first that are filled."""
    labels = {n: shown_label(isian.label, tahun) for n, isian in banding.wadah.isian.items()}
    if beda.jenis is JenisBeda.UBAH:
        for isian in beda.isian:
            yield IsianBeda(labels[isian.nama], show_value(isian.dari), show_value(isian.menjadi))
        return
    values = _values(banding, beda)
    others = (n for n in banding.wadah.kolom if n not in banding.wadah.kunci)
    filled = [(labels[n], show_value(values[n])) for n in others if show_value(values[n]) != KOSONG]
    for label, shown in filled[:_ISIAN_BARIS_BARU]:
        yield IsianBeda(label, "", shown)
