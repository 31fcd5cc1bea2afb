"""An import held against what the office keeps."""

from dataclasses import dataclass
from typing import Any

from selaras.apps.berkas.banding import BarisLama, BedaDaftar, Isi, Pasangan
from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.muatan import restore_isi
from selaras.apps.berkas.wadah import LAPORAN, PROFIL, Letak, Wadah, list_wadah


@dataclass(frozen=True)
class Perbandingan:
    """One part of the berkas: the rows kept, the rows of the book, and what differs."""

    wadah: Wadah
    lama: tuple[Any, ...]
    baru: tuple[Isi, ...]
    beda: BedaDaftar

    @property
    def differs(self) -> bool:
        """Tell whether there is anything to apply, be it the order alone."""
        return bool(self.beda.baris) or self.beda.urutan_berubah


def letak_of(impor: Impor) -> Letak:
    """Return whose rows an import is about."""
    return Letak(impor.instansi_id, impor.tahun_berkas, impor.triwulan)


def compare_impor(impor: Impor, *, lock: bool = False) -> tuple[Perbandingan, ...]:
    """Return every part; with `lock` nobody else can change the rows until the transaction ends.

    Raises BerkasJsonError where the import was kept by a version that wrote it otherwise.
    """
    isi = restore_isi(impor.isi)
    return tuple(_compare(wadah, impor, isi[wadah.daftar], lock=lock) for wadah in list_wadah())


def _compare(wadah: Wadah, impor: Impor, baru: tuple[Isi, ...], *, lock: bool) -> Perbandingan:
    rows = wadah.rows(letak_of(impor))
    lama = tuple(rows.select_for_update() if lock else rows)
    kept = tuple(
        BarisLama({name: getattr(row, name) for name in wadah.kolom}, row.pk, row.revisi) for row in lama
    )
    held = impor.cakupan.get(PROFIL if wadah.daftar == LAPORAN else wadah.daftar)
    kolom = None if held is None else tuple(name for name in wadah.kolom if name in held)
    pasangan = Pasangan(wadah.daftar, wadah.kunci, kolom, kept, () if kolom is None else baru)
    return Perbandingan(wadah, lama, baru, pasangan.compare())
