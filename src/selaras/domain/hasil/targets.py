"""Which target a quarter, the value up to it, and the year are held against."""

from decimal import Decimal

from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import Arah, CaraRekap, Target
from selaras.domain.periode import Periode, Triwulan

TOO_EARLY = "jumlah yang lebih baik bila turun baru dapat dibandingkan pada akhir"
NEEDS_OWN = (
    "target triwulan belum diisi; jumlah yang lebih baik bila turun tidak dapat dibandingkan dengan "
    "target setahun sebelum tahun berakhir"
)


def target_of_quarter(indikator: Indikator, triwulan: Triwulan) -> Target | None:
    """Return the quarter's own target, that of the year where none is set."""
    own = indikator.target_triwulan(triwulan)
    if own is not None:
        return Target(own)
    return None if falls_as_it_adds_up(indikator) else indikator.target_tahun()


def running_target(indikator: Indikator, triwulan: Triwulan) -> Target | None:
    """Return the target up to the quarter: only counts add up, and only where every quarter has one."""
    if indikator.cara_rekap is not CaraRekap.JUMLAH:
        return target_of_quarter(indikator, triwulan)
    parts = [indikator.target_triwulan(t) for t in triwulan.sampai_dengan]
    known = [part for part in parts if part is not None]
    if len(known) == len(parts):
        return Target(sum(known, Decimal()))
    too_early = falls_as_it_adds_up(indikator) and triwulan is not Triwulan.IV
    return None if too_early else indikator.target_tahun()


def yearly_target(indikator: Indikator, last: Triwulan) -> Target | None:
    """Return the target of the year; before its end, one that can be compared with what is known."""
    if falls_as_it_adds_up(indikator) and last is not Triwulan.IV:
        return running_target(indikator, last)
    return indikator.target_tahun()


def falls_as_it_adds_up(indikator: Indikator) -> bool:
    """Tell whether a part of the year would look too good against the target of the whole.

    Two incidents by March against at most twelve in the year are no capaian of 183 %.
    """
    return indikator.arah is Arah.TURUN and indikator.cara_rekap is CaraRekap.JUMLAH


def is_partial(periode: Periode) -> bool:
    """Tell whether the book ends before its year does."""
    return periode.triwulan not in {None, Triwulan.IV}


def why_missing(indikator: Indikator) -> str:
    """Return why there is nothing to compare with."""
    if indikator.target_tahun() is not None and falls_as_it_adds_up(indikator):
        return NEEDS_OWN
    predikat = indikator.target_predikat.strip()
    if predikat:
        return f"target berupa predikat {predikat}; persen capaian memerlukan angka target"
    return "target belum diisi"
