"""The value up to a quarter, by the indicator's cara rekap. Percentages and indices are never added."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from selaras.domain.capaian.aturan import CaraRekap
from selaras.domain.capaian.ukuran import (
    HasilRekap,
    Ukuran,
    published,
    rekap_name,
    unfilled,
    unknown,
)
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian, show

# A quarter in one of these states is left out on purpose; any other gap makes a sum unknown.
_LEFT_OUT = {StatusNilai.BELUM_WAKTUNYA, StatusNilai.TIDAK_BERLAKU}
_PERCENT = Decimal(100)


def recap(
    cara: CaraRekap, daftar_ukuran: Sequence[Ukuran], sampai: Triwulan, pengali: Decimal = _PERCENT
) -> HasilRekap:
    """Return the value from the first quarter up to and including `sampai`.

    `pengali` turns a ratio into the indicator's satuan: 100 for percent, 100.000 for a rate per 100.000.
    """
    measured = sorted((u for u in daftar_ukuran if u.triwulan <= sampai), key=lambda u: u.triwulan)
    if measured and measured[-1].triwulan == sampai and measured[-1].nilai_sd is not None:
        return published(measured[-1])
    filled = [u for u in measured if _is_known(cara, u)]
    stop = _state_without_sum(cara, measured, filled, sampai)
    return unknown(stop, sampai) if stop else _METHODS[cara](filled, sampai, pengali)


def _state_without_sum(
    cara: CaraRekap, measured: Sequence[Ukuran], filled: Sequence[Ukuran], sampai: Triwulan
) -> Nilai | None:
    """Return the state that stands in for the value, None where it can be computed."""
    if cara in _SUMS and (gap := _first_gap(cara, measured, sampai)):
        return gap
    if filled:
        return None
    said = next((u.nilai for u in measured if u.triwulan is sampai), Nilai.belum_diisi())
    return unfilled(cara, sampai, said.alasan) if said.status is StatusNilai.BELUM_DIISI else said


def _is_known(cara: CaraRekap, ukuran: Ukuran) -> bool:
    """Tell whether the quarter is known; 0 out of 0 has no ratio of its own, yet adds nothing."""
    if cara is CaraRekap.RASIO_KUMULATIF and ukuran.pembilang == 0 and ukuran.penyebut == 0:
        return True
    return ukuran.nilai.status is StatusNilai.TERISI


def _first_gap(cara: CaraRekap, measured: Sequence[Ukuran], sampai: Triwulan) -> Nilai | None:
    by_quarter = {u.triwulan: u for u in measured}
    for triwulan in sampai.sampai_dengan:
        ukuran = by_quarter.get(triwulan, Ukuran(triwulan, Nilai.belum_diisi()))
        nilai = ukuran.nilai
        if not _is_known(cara, ukuran) and nilai.status not in _LEFT_OUT:
            said = nilai.alasan or nilai.status.label.lower()
            return Nilai(nilai.status, None, f"{triwulan.singkatan}: {said}")
    return None


def _sum(filled: Sequence[Ukuran], sampai: Triwulan, _pengali: Decimal) -> HasilRekap:
    values = [u.angka for u in filled if u.angka is not None]
    return _done(filled, sampai, sum(values, Decimal()), "jumlah realisasi triwulan", _joined(values))


def _cumulative_ratio(filled: Sequence[Ukuran], sampai: Triwulan, pengali: Decimal) -> HasilRekap:
    bottoms = [u.penyebut for u in filled if u.penyebut is not None]
    return _ratio(filled, sampai, bottoms, pengali)


def _ratio_of_year(filled: Sequence[Ukuran], sampai: Triwulan, pengali: Decimal) -> HasilRekap:
    bottoms = [u.penyebut for u in filled if u.penyebut is not None]
    if len(set(bottoms)) > 1:
        return unknown(Nilai.belum_diisi("penyebut setahun berbeda antartriwulan"), sampai)
    return _ratio(filled, sampai, bottoms[:1], pengali)


def _ratio(
    filled: Sequence[Ukuran], sampai: Triwulan, bottoms: Sequence[Decimal], pengali: Decimal
) -> HasilRekap:
    tops = [u.pembilang for u in filled if u.pembilang is not None]
    if len(tops) < len(filled) or any(u.penyebut is None for u in filled):
        lack = "pembilang dan penyebut belum lengkap; persentase tidak boleh dijumlahkan"
        return unknown(Nilai.belum_diisi(lack), sampai)
    bottom = sum(bottoms, Decimal())
    if bottom == 0:
        return unknown(Nilai(StatusNilai.BELUM_DAPAT_DIUKUR, None, "penyebut nol"), sampai)
    working = f"{_bracketed(tops)} / {_bracketed(bottoms)} × {show(pengali)}"
    rumus = f"jumlah pembilang / penyebut × {show(pengali)}"
    return _done(filled, sampai, sum(tops, Decimal()) * pengali / bottom, rumus, working)


def _last(filled: Sequence[Ukuran], sampai: Triwulan, _pengali: Decimal) -> HasilRekap:
    last = filled[-1]
    assert last.angka is not None
    return _done([last], sampai, last.angka, f"posisi terakhir yang terisi ({last.triwulan.singkatan})")


def _mean(filled: Sequence[Ukuran], sampai: Triwulan, _pengali: Decimal) -> HasilRekap:
    values = [u.angka for u in filled if u.angka is not None]
    rumus = "rata-rata " + ", ".join(u.triwulan.singkatan for u in filled)
    mean = sum(values, Decimal()) / len(values)
    return _done(filled, sampai, mean, rumus, f"{_bracketed(values)} / {len(values)}")


def _done(
    used: Sequence[Ukuran], sampai: Triwulan, hasil: Decimal, rumus: str, hitungan: str = ""
) -> HasilRekap:
    leaves = tuple(u.as_rincian() for u in used)
    return HasilRekap(
        Nilai.terisi(hasil), Rincian(rekap_name(sampai), hasil, rumus, hitungan, dari=leaves)
    )


def _joined(values: Sequence[Decimal]) -> str:
    return " + ".join(map(show, values))


def _bracketed(values: Sequence[Decimal]) -> str:
    return f"({_joined(values)})" if len(values) > 1 else _joined(values)


_SUMS = {CaraRekap.JUMLAH, CaraRekap.RASIO_KUMULATIF, CaraRekap.PENYEBUT_SETAHUN}
_METHODS: dict[CaraRekap, Callable[[Sequence[Ukuran], Triwulan, Decimal], HasilRekap]] = {
    CaraRekap.JUMLAH: _sum,
    CaraRekap.RASIO_KUMULATIF: _cumulative_ratio,
    CaraRekap.PENYEBUT_SETAHUN: _ratio_of_year,
    CaraRekap.POSISI_AKHIR: _last,
    CaraRekap.RATA_RATA: _mean,
    CaraRekap.TAHUNAN_SAJA: _last,
}
