"""The columns of E.81 that speak of the Renstra: the target at its end, what earlier years reached."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.rencana import JenisRencana
from selaras.domain.hasil.e81 import KinerjaUang
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana, add_years, is_added_up
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.tc27 import AKHIR, HasilTc27

_UNKNOWN = KinerjaUang(None, None)


@dataclass(frozen=True)
class AcuanRenstra:
    """What the Renstra says of one indicator, and what was reached up to last year.

    `tahunan` marks an end target that is one of a single year, so that years are not added towards it.
    """

    akhir: KinerjaUang = _UNKNOWN
    lalu: KinerjaUang = _UNKNOWN
    tahunan: bool = False


def refer_to_renstra(
    hasil: HasilIndikator,
    perbandingan: PerbandinganIndikator | None,
    uang: Mapping[str, Decimal],
    tahun: int,
) -> AcuanRenstra:
    """Return the columns of an indicator in the year of the book; empty where no Renstra names it.

    `uang` is the money of the whole plan by statement. Spending of earlier years is held by no record,
    so that `lalu` has no money.
    """
    kemajuan = None if perbandingan is None else perbandingan.kemajuan
    if kemajuan is None or not is_renstra(kemajuan):
        return AcuanRenstra()
    added = is_added_up(hasil, kemajuan.daftar_target, kemajuan.akhir)
    reached = _earlier_years(hasil, kemajuan, tahun) if added else _last_year(hasil, tahun)
    akhir = KinerjaUang(kemajuan.akhir.angka, uang.get(kemajuan.baris.simpul))
    return AcuanRenstra(akhir, KinerjaUang(reached, None), not added)


def money_of_plan(tc27: HasilTc27 | None) -> dict[str, Decimal]:
    """Return the money of the whole plan by statement, in rupiah: its end, or else its years added."""
    if tc27 is None:
        return {}
    found = {}
    for row in tc27.daftar_baris:
        years = [row.nilai(column) for column in tc27.tahun]
        known = [amount for amount in years if amount is not None]
        end = row.nilai(AKHIR)
        if end is not None or known:
            found[row.simpul.kode] = sum(known, Decimal()) if end is None else end
    return found


def is_renstra(kemajuan: KemajuanRencana) -> bool:
    """Tell whether the progress is that of a Renstra of the book."""
    return kemajuan.rencana is not None and kemajuan.rencana.jenis is JenisRencana.RENSTRA


def _earlier_years(hasil: HasilIndikator, kemajuan: KemajuanRencana, tahun: int) -> Decimal | None:
    """Return the sum of a count over the earlier years of the plan; nothing came before the first."""
    values = {row.tahun: row.nilai for row in hasil.tahun_lalu}
    years = [target.tahun for target in kemajuan.daftar_target if target.tahun < tahun]
    return add_years({year: values.get(year) for year in years}).hasil if years else Decimal()


def _last_year(hasil: HasilIndikator, tahun: int) -> Decimal | None:
    return next((row.nilai for row in hasil.tahun_lalu if row.tahun == tahun - 1), None)
