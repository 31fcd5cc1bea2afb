"""The example offices in the database, each with the year of its book and two years after it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from selaras.apps.berkas.actions import PilihanImpor, terapkan_impor, unggah_impor
from selaras.apps.berkas.banding import JenisBeda
from selaras.apps.berkas.muatan import read_muatan
from selaras.apps.berkas.wadah import list_wadah
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.organisasi.kantor.actions import buat_kantor
from selaras.apps.organisasi.models import Instansi, Kabupaten, ZonaWaktu
from selaras.apps.organisasi.pendirian.actions import Wilayah, buat_kabupaten
from selaras.demo.tahun_lanjutan import continue_year
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.periode import Triwulan
from selaras.exchange.json import dump_berkas
from selaras.exchange.workbook import read_workbook

PELAKU = Pelaku(None, "demo")
_WITA = {"Nusa Tenggara Barat", "Kalimantan Timur"}


@dataclass(frozen=True)
class BukuContoh:
    """An example workbook: the first word of its file name is the name of the office in addresses."""

    path: Path

    @property
    def slug(self) -> str:
        """Return 'kopang' of 'kopang-2024.xlsx'."""
        return self.path.stem.rpartition("-20")[0]


def list_books(folder: Path) -> tuple[BukuContoh, ...]:
    """Return the workbooks of a folder; FileNotFoundError where there is none."""
    found = tuple(BukuContoh(path) for path in sorted(folder.glob("*.xlsx")))
    if not found:
        raise FileNotFoundError(f"Tidak ada buku contoh di folder {folder}.")
    return found


def load_office(buku: BukuContoh, tell: Callable[[str], None]) -> Instansi:
    """Put an office with its years into the database and return it."""
    berkas = read_workbook(buku.path.read_bytes()).berkas
    assert berkas is not None, buku.path
    instansi = _found_office(berkas, buku.slug)
    for year in list_years(berkas):
        tell(f"{instansi.nama}: {year.profil.periode.label()}")
        _import(instansi, year, buku.path.name)
    return instansi


def list_years(berkas: BerkasKinerja) -> Iterator[BerkasKinerja]:
    """Yield the year of the book, a whole year after it, and one that is measured up to quarter III."""
    yield berkas
    yield (whole := continue_year(berkas, None))
    yield continue_year(whole, Triwulan.III)


def _found_office(berkas: BerkasKinerja, slug: str) -> Instansi:
    profil = berkas.profil
    wilayah = Wilayah(
        profil.kabupaten,
        profil.kabupaten.lower().replace(" ", "-"),
        profil.provinsi,
        ZonaWaktu.WITA if profil.provinsi in _WITA else ZonaWaktu.WIB,
    )
    kabupaten: Kabupaten = buat_kabupaten(PELAKU, Ruang(), wilayah)
    return buat_kantor(PELAKU, Ruang(kabupaten.pk), profil.nama_instansi, slug, "")


def _import(instansi: Instansi, berkas: BerkasKinerja, name: str) -> None:
    ruang = Ruang.kantor(instansi, berkas.profil.periode.tahun)
    muatan = read_muatan(dump_berkas(berkas), instansi)
    assert muatan.berkas is not None, muatan.kesalahan
    impor = unggah_impor(PELAKU, ruang, muatan, name)
    everything = product((w.daftar for w in list_wadah()), JenisBeda)
    terapkan_impor(PELAKU, ruang, impor, PilihanImpor(frozenset(everything)))
