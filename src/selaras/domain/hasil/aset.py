"""Assets by kind, condition and age."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from selaras.domain.berkas.aset import Aset, KondisiAset
from selaras.domain.hasil.jumlah import add_by, add_filled
from selaras.domain.nama import name_key
from selaras.domain.rincian import Rincian

TANPA_DATA = "Tidak diisi"
_BATAS_USIA = (5, 10)  # years; only groups rows for the reader, no rule settles it


@dataclass(frozen=True)
class HasilAset:
    """Units of the inventory. The age is that at the end of `tahun`; what is not filled is named so.

    `nilai` in rupiah. Where some assets lie idle, `digunakan` and `tidak_digunakan` count each alone.
    """

    tahun: int
    jumlah: Rincian
    per_jenis: Mapping[str, Rincian]
    per_kondisi: Mapping[str, Rincian]
    per_usia: Mapping[str, Rincian]
    nilai: Rincian
    nilai_per_jenis: Mapping[str, Rincian]
    digunakan: "HasilAset | None" = None
    tidak_digunakan: "HasilAset | None" = None


def calculate_aset(daftar: Sequence[Aset], tahun: int) -> HasilAset:
    """Return units and money by kind, units by condition and age; kinds differ by name, not letters."""
    idle = [aset for aset in daftar if aset.tidak_digunakan]
    if not idle:
        return _count(daftar, tahun)
    used = [aset for aset in daftar if not aset.tidak_digunakan]
    return replace(
        _count(daftar, tahun), digunakan=_count(used, tahun), tidak_digunakan=_count(idle, tahun)
    )


def _count(daftar: Sequence[Aset], tahun: int) -> HasilAset:
    names: dict[str, str] = {}
    for aset in daftar:
        names.setdefault(name_key(aset.jenis), aset.jenis.strip())
    kinds = ((names[name_key(a.jenis)], a.jenis, a.banyak) for a in daftar)
    values = ((names[name_key(a.jenis)], a.jenis, a.nilai) for a in daftar)
    conditions = ((a.kondisi.label if a.kondisi else TANPA_DATA, a.jenis, a.banyak) for a in daftar)
    ages = ((age_group(a, tahun), a.jenis, a.banyak) for a in daftar)
    return HasilAset(
        tahun,
        add_filled("jumlah unit", ((aset.jenis, aset.banyak) for aset in daftar)),
        add_by(kinds, names.values()),
        add_by(conditions, [*(kondisi.label for kondisi in KondisiAset), TANPA_DATA]),
        add_by(ages, [*age_groups(), TANPA_DATA]),
        add_filled("nilai", ((aset.jenis, aset.nilai) for aset in daftar)),
        add_by(values, names.values()),
    )


def age_groups() -> tuple[str, ...]:
    """Return the names of the age groups, youngest first."""
    first, second = _BATAS_USIA
    return f"sampai {first} tahun", f"{first + 1} sampai {second} tahun", f"di atas {second} tahun"


def age_group(aset: Aset, tahun: int) -> str:
    """Return the age group of an asset; what was got after the year has no age in it."""
    if aset.tahun is None or aset.tahun > tahun:
        return TANPA_DATA
    return age_groups()[sum(tahun - aset.tahun > border for border in _BATAS_USIA)]
