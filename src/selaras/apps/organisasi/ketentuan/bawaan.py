"""What holds for a kabupaten without settings of its own, and on what basis."""

from dataclasses import dataclass
from datetime import date

from selaras.apps.organisasi.ketentuan.nilai import write_nilai
from selaras.domain.ketentuan import KetentuanBerlaku, KetentuanError, list_parameter, resolve_ketentuan
from selaras.domain.ketentuan.berlaku import slug_of
from selaras.domain.ketentuan.parameter import NASIONAL
from selaras.domain.ketentuan.setempat import settable_keys


@dataclass(frozen=True)
class Bawaan:
    """A built-in value; `lingkup` is 'Nasional' or 'Daerah' for one that ships for this kabupaten."""

    nilai: str
    dasar_hukum: str
    lingkup: str


def resolve_bawaan(kabupaten: str, tahun: int) -> KetentuanBerlaku | None:
    """Return the values built in for the end of a year, None before the oldest of them."""
    try:
        return resolve_ketentuan(kabupaten, date(tahun, 12, 31))
    except KetentuanError:
        return None


def list_bawaan(ketentuan: KetentuanBerlaku, tahun: int) -> dict[str, Bawaan]:
    """Return the built-in values by key, with where each comes from."""
    scope, day = slug_of(ketentuan.kabupaten), date(tahun, 12, 31)
    fitting = [p for p in list_parameter() if p.berlaku_sejak <= day and p.lingkup in {NASIONAL, scope}]
    ordered = sorted(fitting, key=lambda p: (p.lingkup == scope, p.berlaku_sejak))
    source = {parameter.kunci: parameter for parameter in ordered}
    return {
        key: Bawaan(
            write_nilai(getattr(ketentuan, key)),
            source[key].dasar_hukum,
            "Nasional" if source[key].lingkup == NASIONAL else "Daerah",
        )
        for key in settable_keys()
        if key in source
    }
