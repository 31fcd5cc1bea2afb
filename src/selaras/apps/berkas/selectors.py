"""The berkas of an office out of the database, and what is known about its imports."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import QuerySet

from selaras.apps.berkas.models import Impor, PeriodeLaporan
from selaras.apps.berkas.wadah import LAPORAN, PROFIL, Letak, Wadah, list_wadah
from selaras.apps.organisasi.models import Instansi
from selaras.apps.organisasi.selectors import list_ketentuan
from selaras.domain.berkas import BerkasKinerja, KetentuanSetempat, Profil
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.ketentuan import KetentuanBerlaku, resolve_ketentuan
from selaras.domain.ketentuan.setempat import apply_setempat
from selaras.domain.keutuhan import check_berkas
from selaras.domain.periode import Periode, Triwulan


def build_berkas(instansi: Instansi, tahun: int, triwulan: Triwulan | None = None) -> BerkasKinerja:
    """Return everything of the office in the period.

    One query for each list, two for the profile, one for the kabupaten's settings.
    Raises KetentuanError for a year before the oldest regulation values.
    """
    letak = Letak(instansi.pk, tahun, triwulan)
    parts = {wadah.daftar: _records(wadah, letak) for wadah in list_wadah()}
    profil = _profil(instansi, Periode(tahun, triwulan), parts.pop(PROFIL), parts.pop(LAPORAN))
    return assemble(instansi, profil, parts)


def assemble(instansi: Instansi, profil: Profil, daftar: dict[str, Any]) -> BerkasKinerja:
    """Return the berkas of a profile and lists, with the regulation values of the office's place."""
    return BerkasKinerja(
        profil, ketentuan_of(instansi, profil.periode, daftar["daftar_ketentuan"]), **daftar
    )


def ketentuan_of(
    instansi: Instansi, periode: Periode, milik_kantor: Sequence[KetentuanSetempat]
) -> KetentuanBerlaku:
    """Return the values in force: built in, then the kabupaten's, then those in the office's book."""
    built_in = resolve_ketentuan(instansi.kabupaten.nama, periode.akhir)
    milik_kabupaten = list_ketentuan(instansi.kabupaten, periode.tahun)
    return apply_setempat(built_in, [*milik_kabupaten, *milik_kantor])


def check(instansi: Instansi, tahun: int, triwulan: Triwulan | None = None) -> tuple[Masalah, ...]:
    """Return what does not fit in the data of the office; nothing is raised for it."""
    return check_berkas(build_berkas(instansi, tahun, triwulan))


def list_periode(instansi: Instansi, tahun: int) -> tuple[Periode, ...]:
    """Return the periods that the office keeps a report for, quarters first; the year where none."""
    found = PeriodeLaporan.objects.filter(instansi=instansi, tahun_berkas=tahun)
    quarters: Iterable[Any] = found.values_list("triwulan", flat=True)  # read as Triwulan by the column
    periods = sorted(Periode(tahun, quarter) for quarter in quarters)
    return tuple(periods) or (Periode(tahun),)


def list_impor(instansi: Instansi, tahun: int) -> QuerySet[Impor]:
    """Return the imports of the office for the year, newest first, without what they hold."""
    found = Impor.objects.filter(instansi=instansi, tahun_berkas=tahun)
    return found.select_related("pengguna").defer("isi", "perubahan", "peringatan", "cakupan")


def _records(wadah: Wadah, letak: Letak) -> tuple[Any, ...]:
    rows = wadah.rows(letak).values_list(*wadah.kolom)
    return tuple(
        wadah.rekaman(*row) if wadah.berurut else dict(zip(wadah.kolom, row, strict=True))
        for row in rows
    )


def _profil(
    instansi: Instansi, periode: Periode, profil: tuple[Any, ...], laporan: tuple[Any, ...]
) -> Profil:
    """Return the profile; an office that has none for the year yet is known by its name alone."""
    values = {"nama_instansi": instansi.nama} | (profil[0] if profil else {})
    place = instansi.kabupaten
    return Profil(
        kabupaten=place.nama,
        periode=periode,
        provinsi=place.provinsi,
        **values,
        **(laporan[0] if laporan else {}),
    )
