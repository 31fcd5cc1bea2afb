"""Which rows of the plans in force hold the targets of an indicator."""

from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.rencana import JenisRencana, Rencana, TargetRencana
from selaras.domain.hasil.padanan import map_kode
from selaras.domain.hasil.rencana import plan_of_year, renstra_of
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key

# Plans of the kabupaten with an end some years away; RKPD and Renja end with their year.
_ABOVE = (JenisRencana.RPD, JenisRencana.RPJMD, JenisRencana.RPJPD)


@dataclass(frozen=True)
class BarisRencana:
    """The targets of one indicator of a statement; `kode` is that of its programme in the book's year.

    `rencana` and `kode` are None where the statement names none.
    """

    baris: TargetRencana
    rencana: Rencana | None
    kode: Kode | None


def rows_in_force(berkas: BerkasKinerja) -> tuple[BarisRencana, ...]:
    """Return the rows of the Renstra of the year, then of the plans above it, then of no known plan."""
    order = {plan.kode: place for place, plan in enumerate(plans_in_force(berkas))}
    rows = [row for row in _rows(berkas) if row.rencana is None or row.rencana.kode in order]
    return tuple(sorted(rows, key=lambda row: order[row.rencana.kode] if row.rencana else len(order)))


def plans_in_force(berkas: BerkasKinerja) -> tuple[Rencana, ...]:
    """Return the plans of several years that the year of the book uses, the Renstra first."""
    profil, plans = berkas.profil, berkas.daftar_rencana
    day = profil.tanggal_pk or profil.periode.akhir
    above = [plan_of_year(plans, profil.periode.tahun, pada=day, jenis=kind) for kind in _ABOVE]
    return tuple(plan for plan in (renstra_of(berkas), *above) if plan is not None)


def belongs_to(row: BarisRencana, indikator: Indikator) -> bool:
    """Tell whether a row is of the indicator: by its code, else by the programme's code and its name."""
    named = row.baris.kode_indikator.strip()
    if named:
        return named == indikator.kode
    if row.kode is None or row.kode != indikator.kode_program:
        return False
    return name_key(row.baris.indikator) == name_key(indikator.uraian)


def _rows(berkas: BerkasKinerja) -> list[BarisRencana]:
    nodes = {node.kode: node for node in berkas.daftar_simpul}
    plans = {plan.kode: plan for plan in berkas.daftar_rencana}
    found = []
    for row in berkas.daftar_target_rencana:
        node = nodes.get(row.simpul)
        plan = plans.get(node.rencana) if node else None
        kode = node.kode_program if node else None
        found.append(BarisRencana(row, plan, _now(berkas, kode, plan)))
    return found


def _now(berkas: BerkasKinerja, kode: Kode | None, plan: Rencana | None) -> Kode | None:
    """Return what a code of the first year of a plan has become in the year of the book."""
    if kode is None or plan is None:
        return kode
    year = berkas.profil.periode.tahun
    return map_kode(kode, berkas.daftar_padanan_kode, plan.tahun_awal, year)
