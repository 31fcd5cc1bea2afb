"""The plans of a berkas, which of them a year uses, and the tree of their statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.rencana import JenisRencana, Rencana
from selaras.domain.hasil.pohon_rencana import PohonRencana, grow_tree


@dataclass(frozen=True)
class HasilRencana:
    """Every plan, all their statements in one tree, and the Renstra that the year of the book uses."""

    daftar_rencana: tuple[Rencana, ...]
    pohon: PohonRencana
    renstra: Rencana | None


def rencana_of(berkas: BerkasKinerja) -> HasilRencana | None:
    """Return the plans, None where the book names none."""
    if not berkas.daftar_rencana:
        return None
    pohon = grow_tree(berkas.daftar_simpul, berkas.daftar_target_rencana)
    return HasilRencana(berkas.daftar_rencana, pohon, renstra_of(berkas))


def renstra_of(berkas: BerkasKinerja) -> Rencana | None:
    """Return the Renstra that the perjanjian kinerja of the book's year cites."""
    profil = berkas.profil
    cited = (profil.tahun_awal_renstra, profil.tahun_akhir_renstra)
    day = profil.tanggal_pk or profil.periode.akhir
    return plan_of_year(berkas.daftar_rencana, profil.periode.tahun, cited, day)


def plan_of_year(
    daftar_rencana: Sequence[Rencana],
    tahun: int,
    dikutip: tuple[int | None, int | None] = (None, None),
    pada: date | None = None,
    jenis: JenisRencana = JenisRencana.RENSTRA,
) -> Rencana | None:
    """Return the plan that a year uses, None where none speaks of it.

    Where several do, these come first, one after the other: those decided by the day `pada`, those with
    the years that the perjanjian kinerja cites (None for an end that is not known), those that no other
    replaces, the newest, the one typed last.
    """
    found = [p for p in daftar_rencana if p.jenis is jenis and p.tahun_awal <= tahun <= p.tahun_akhir]
    found = [p for p in found if not _is_later(p, pada)] or found
    found = [p for p in found if has_years(p, dikutip)] or found
    by_code = {plan.kode: plan for plan in daftar_rencana}
    replaced = {code for plan in found for code in predecessors(plan, by_code)}
    found = [p for p in found if p.kode not in replaced] or found
    return max(reversed(found), key=lambda plan: plan.tanggal or date.min, default=None)


def _is_later(rencana: Rencana, pada: date | None) -> bool:
    return pada is not None and rencana.tanggal is not None and rencana.tanggal > pada


def has_years(rencana: Rencana, dikutip: tuple[int | None, int | None]) -> bool:
    """Tell whether a plan runs over the years cited, as far as they are known."""
    own = (rencana.tahun_awal, rencana.tahun_akhir)
    return all(cited in {None, year} for cited, year in zip(dikutip, own, strict=True))


def predecessors(rencana: Rencana, by_code: Mapping[str, Rencana]) -> set[str]:
    """Return the codes of the plans that this one replaces, directly or through others."""
    found: set[str] = set()
    code = rencana.menggantikan
    while code in by_code and code not in found:
        found.add(code)
        code = by_code[code].menggantikan
    return found
