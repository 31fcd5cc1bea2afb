"""E.81 of a berkas: its programmes, kegiatan and sub kegiatan with their indicators and money."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.e81 import BarisE81, HasilE81, KinerjaUang, calculate_e81
from selaras.domain.hasil.e81_renstra import AcuanRenstra, money_of_plan, refer_to_renstra
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.tc27 import HasilTc27
from selaras.domain.kode import Kode
from selaras.domain.periode import Triwulan

_NOTHING = KinerjaUang(None, None)


def e81_of(
    berkas: BerkasKinerja,
    anggaran: HasilAnggaran,
    daftar_indikator: Sequence[HasilIndikator],
    daftar_perbandingan: Sequence[PerbandinganIndikator] = (),
    tc27: HasilTc27 | None = None,
) -> HasilE81 | None:
    """Return the form for this year, None where the book has no budget.

    An indicator that the Renstra does not name has no value in its columns, with reason; a budget row
    that no indicator measures has money alone.
    """
    compared = {p.indikator.kode: p for p in daftar_perbandingan}
    year, money = berkas.profil.periode.tahun, money_of_plan(tc27)
    plans = {
        hasil.indikator.kode: refer_to_renstra(hasil, compared.get(hasil.indikator.kode), money, year)
        for hasil in daftar_indikator
    }
    rows = tuple(_rows(anggaran, daftar_indikator, plans))
    ketentuan = berkas.ketentuan
    return calculate_e81(rows, ketentuan.aturan_capaian, ketentuan.skala_capaian) if rows else None


def _rows(
    anggaran: HasilAnggaran,
    daftar_indikator: Sequence[HasilIndikator],
    renstra: Mapping[str, AcuanRenstra],
) -> Iterator[BarisE81]:
    """Yield a row per indicator, or one for a budget row that has none.

    Money stands with the first indicator of a budget row, so that it counts once.
    """
    by_code = group_by_code(daftar_indikator)
    for simpul in anggaran.walk():
        own = by_code.pop(simpul.baris.kode, [])  # a code that stands again has money alone
        for hasil in own:
            yield _row(simpul, hasil, renstra[hasil.indikator.kode], first=hasil is own[0])
        if not own:
            yield _unmeasured(simpul)


def group_by_code(daftar_indikator: Sequence[HasilIndikator]) -> dict[Kode | None, list[HasilIndikator]]:
    """Return the indicators by the code of the budget that they measure, each group in their order."""
    found: dict[Kode | None, list[HasilIndikator]] = {}
    for hasil in daftar_indikator:
        found.setdefault(hasil.indikator.kode_program, []).append(hasil)
    return found


def _unmeasured(simpul: SimpulAnggaran) -> BarisE81:
    """Return a row of money alone; its direction and recap decide nothing."""
    uang = simpul.uang
    return BarisE81(
        f"{simpul.baris.kode} {simpul.baris.uraian}",
        Arah.NAIK,
        CaraRekap.JUMLAH,
        _NOTHING,
        _NOTHING,
        KinerjaUang(None, uang.pagu),
        KinerjaUang(None, uang.realisasi),
        kode=simpul.baris.kode,
        triwulan={t: KinerjaUang(None, spent) for t, spent in simpul.per_triwulan.items()},
    )


def _row(simpul: SimpulAnggaran, hasil: HasilIndikator, acuan: AcuanRenstra, *, first: bool) -> BarisE81:
    indikator, yearly, uang = hasil.indikator, hasil.tahunan, simpul.uang
    target = None if yearly.target is None else yearly.target.nilai
    return BarisE81(
        f"{indikator.kode_program} {indikator.uraian}",
        indikator.arah,
        indikator.cara_rekap,
        acuan.akhir if first else KinerjaUang(acuan.akhir.kinerja, None),
        acuan.lalu,
        KinerjaUang(target, uang.pagu if first else None),
        KinerjaUang(yearly.realisasi.angka, uang.realisasi if first else None),
        acuan.tahunan,
        simpul.baris.kode,
        indikator.kode,
        {t: _quarter(simpul, hasil, t, first=first) for t in simpul.per_triwulan},
    )


def _quarter(simpul: SimpulAnggaran, hasil: HasilIndikator, t: Triwulan, *, first: bool) -> KinerjaUang:
    reached = hasil.triwulan[t].sendiri.realisasi.angka
    return KinerjaUang(reached, simpul.per_triwulan[t] if first else None)
