"""Where each part of a berkas is kept: one model for each list, two for the profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Model, QuerySet

from selaras.apps.berkas.models import PeriodeLaporan, ProfilTahun
from selaras.apps.core.models import BarisKantor
from selaras.domain.berkas import Isian, Profil, isian_of, records_of_berkas
from selaras.domain.periode import Triwulan
from selaras.exchange.workbook import table_of

PROFIL = "profil"
LAPORAN = "laporan"
_FRAME = {"id", "instansi", "tahun_berkas", "triwulan", "revisi"}


@dataclass(frozen=True)
class Letak:
    """Whose rows are meant: an office, a year, and the quarter of the report (None: the year's)."""

    instansi_id: int
    tahun: int
    triwulan: Triwulan | None = None


@dataclass(frozen=True)
class Wadah:
    """A model and the columns that a record fills; `kunci` tells rows apart, `berurut` has an order."""

    daftar: str
    model: type[Any]
    rekaman: type
    kolom: tuple[str, ...]
    kunci: tuple[str, ...]
    judul: str
    berurut: bool = True

    @property
    def isian(self) -> Mapping[str, Isian]:
        """What each column says about itself."""
        return isian_of(self.rekaman)

    def frame(self, letak: Letak) -> dict[str, Any]:
        """Return the columns that say whose row it is."""
        own = {"instansi_id": letak.instansi_id, "tahun_berkas": letak.tahun}
        return own | ({"triwulan": letak.triwulan} if self.daftar == LAPORAN else {})

    def rows(self, letak: Letak) -> QuerySet[Any]:
        """Return the rows there, in the order of the list."""
        found: QuerySet[Any] = self.model._default_manager.filter(
            instansi_id=letak.instansi_id, tahun_berkas=letak.tahun
        )
        return found.filter(triwulan=letak.triwulan) if self.daftar == LAPORAN else found


@cache
def list_wadah() -> tuple[Wadah, ...]:
    """Return the profile, the report, then the lists in the order of the berkas."""
    models = {m.DAFTAR: m for m in apps.get_models() if issubclass(m, BarisKantor)}
    forms = (
        _form(PROFIL, ProfilTahun, "Profil kantor"),
        _form(LAPORAN, PeriodeLaporan, "Penandatanganan laporan"),
    )
    return (*forms, *(_list(models[name]) for name in records_of_berkas()))


def _form(daftar: str, model: type[Model], judul: str) -> Wadah:
    names = tuple(f.name for f in model._meta.concrete_fields if f.name not in _FRAME)
    return Wadah(daftar, model, Profil, names, (), judul, berurut=False)


def _list(model: type[BarisKantor]) -> Wadah:
    judul = table_of(model.DAFTAR).judul
    return Wadah(model.DAFTAR, model, model.REKAMAN, model.isi_baris(), model.KUNCI, judul)
