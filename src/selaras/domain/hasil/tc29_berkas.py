"""Table T-C.29 of a berkas: its programmes, kegiatan and sub kegiatan with what measures them."""

from collections.abc import Sequence
from decimal import Decimal

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.capaian_lalu import calculate_capaian_lalu
from selaras.domain.hasil.e81_berkas import group_by_code
from selaras.domain.hasil.e81_renstra import is_renstra
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana, is_added_up
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.targets import TOO_EARLY, falls_as_it_adds_up
from selaras.domain.hasil.tc27 import HasilTc27
from selaras.domain.hasil.tc29 import (
    TINGKAT,
    BarisTc29,
    HasilTc29,
    KelompokTc29,
    expect_renstra,
    progress_of,
    reach_renstra,
)
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.rincian import Rincian

_NOT_PLANNED = "indikator tidak ada dalam Renstra"


def tc29_of(
    berkas: BerkasKinerja,
    anggaran: HasilAnggaran,
    daftar_indikator: Sequence[HasilIndikator],
    daftar_perbandingan: Sequence[PerbandinganIndikator],
    tc27: HasilTc27 | None,
) -> HasilTc29 | None:
    """Return the table, None without a target of the Renstra or an indicator of the budget."""
    if tc27 is None:
        return None
    year, own = berkas.profil.periode.tahun, group_by_code(daftar_indikator)
    compared = {p.indikator.kode: p.kemajuan for p in daftar_perbandingan}
    groups = []
    for node in _once(anggaran):
        found = own.get(node.baris.kode, [])
        rows = (_row(h, compared.get(h.indikator.kode), year, berkas.ketentuan) for h in found)
        groups.append(KelompokTc29(node.baris.kode, node.baris.uraian, tuple(rows)))
    table = HasilTc29(year, tuple(groups))
    return table if table.daftar_baris else None


def _once(anggaran: HasilAnggaran) -> tuple[SimpulAnggaran, ...]:
    """Return the first budget row of every code, in the order of the budget."""
    nodes = list(anggaran.walk())
    first = {node.baris.kode: node for node in reversed(nodes)}
    return tuple(first[kode] for kode in dict.fromkeys(node.baris.kode for node in nodes))


def _row(
    hasil: HasilIndikator, plan: KemajuanRencana | None, tahun: int, ketentuan: KetentuanBerlaku
) -> BarisTc29:
    goal, last = hasil.indikator.target, calculate_capaian_lalu(hasil, tahun - 1, ketentuan)
    if plan is None or not is_renstra(plan):
        nothing = Rincian("realisasi Renstra", None, alasan=_NOT_PLANNED)
        return BarisTc29(hasil, "", nothing, last, goal, nothing, nothing)
    values = _values(hasil, plan)
    added = is_added_up(hasil, plan.daftar_target, plan.akhir)
    expected = expect_renstra(values, tahun, goal, ditambah=added)
    progress = progress_of(expected, plan.akhir.angka, hasil.indikator.arah, ketentuan.aturan_capaian)
    if _too_early(hasil, plan, tahun):
        progress = Rincian(TINGKAT, None, alasan=f"{TOO_EARLY} rencana")
    until = reach_renstra(values, tahun - 2, ditambah=added)
    return BarisTc29(hasil, plan.akhir.teks, until, last, goal, expected, progress)


def _values(hasil: HasilIndikator, plan: KemajuanRencana) -> dict[int, Decimal | None]:
    """Return what the years of the plan reached, None for one that nobody recorded."""
    known = {row.tahun: row.nilai for row in hasil.tahun_lalu}
    return {t.tahun: known.get(t.tahun) for t in plan.daftar_target}


def _too_early(hasil: HasilIndikator, plan: KemajuanRencana, tahun: int) -> bool:
    """Tell whether a falling count that adds up stands before its end, where it would look too good."""
    added = is_added_up(hasil, plan.daftar_target, plan.akhir)
    return added and falls_as_it_adds_up(hasil.indikator) and tahun < plan.daftar_target[-1].tahun
