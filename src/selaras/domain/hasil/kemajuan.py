"""How far the end of a plan is reached: the value of the year against the target at its end."""

from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.rencana import Rencana, TargetRencana
from selaras.domain.capaian import AturanCapaian, CaraRekap, Target, calculate_capaian
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.predikat import Berpredikat, HasilPredikat, compare_predikat
from selaras.domain.hasil.sasaran_rencana import (
    TargetTahun,
    TargetTertulis,
    list_target,
    target_akhir,
)
from selaras.domain.hasil.targets import TOO_EARLY, falls_as_it_adds_up, is_partial
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.periode import Periode
from selaras.domain.rincian import Rincian, entered, show

_NAME = "kemajuan terhadap target akhir"


@dataclass(frozen=True)
class KemajuanRencana:
    """One indicator in one plan: its targets over the years, and in percent how far the end is reached.

    `rencana` is None where the statement of the target belongs to no plan of the book.
    """

    rencana: Rencana | None
    baris: TargetRencana
    daftar_target: tuple[TargetTahun, ...]
    akhir: TargetTertulis
    kemajuan: Rincian
    predikat: HasilPredikat | None


def calculate_kemajuan(
    hasil: HasilIndikator,
    baris: TargetRencana,
    rencana: Rencana | None,
    periode: Periode,
    ketentuan: KetentuanBerlaku,
) -> KemajuanRencana:
    """Return the progress of an indicator towards the end of a plan."""
    satuan = hasil.indikator.satuan
    targets = list_target(baris, rencana, satuan) if rencana else ()
    end = target_akhir(baris, targets, satuan)
    reached = _reached(hasil, targets, end, periode)
    progress = _against_end(hasil, reached, end, ketentuan.aturan_capaian)
    return KemajuanRencana(rencana, baris, targets, end, progress, _grade(hasil, end, ketentuan))


def _reached(
    hasil: HasilIndikator, targets: tuple[TargetTahun, ...], end: TargetTertulis, periode: Periode
) -> Rincian:
    """Return the value of the year, or for counts that the plan adds up, the sum over its years."""
    falls, name = falls_as_it_adds_up(hasil.indikator), f"realisasi {periode.tahun}"
    if falls and is_partial(periode):
        return Rincian(name, None, alasan=f"{TOO_EARLY} tahun")
    if not is_added_up(hasil, targets, end):
        return _this_year(hasil, name, periode)
    if falls and periode.tahun < targets[-1].tahun:
        return Rincian(name, None, alasan=f"{TOO_EARLY} rencana")
    values: dict[int, Decimal | None] = {row.tahun: row.nilai for row in hasil.tahun_lalu}
    values[periode.tahun] = hasil.tahunan.realisasi.angka
    years = [t.tahun for t in targets if t.tahun <= periode.tahun]
    return add_years({year: values.get(year) for year in years})


def _this_year(hasil: HasilIndikator, name: str, periode: Periode) -> Rincian:
    now = hasil.tahunan.realisasi
    if now.angka is None:
        return Rincian(name, None, alasan=now.alasan or now.status.label.lower())
    until = periode.triwulan if is_partial(periode) else None
    return Rincian(name, now.angka, alasan=f"nilai s.d. {until.singkatan}" if until else "")


def is_added_up(hasil: HasilIndikator, targets: tuple[TargetTahun, ...], end: TargetTertulis) -> bool:
    """Tell whether the end target is the sum of the yearly ones: only counts are ever added."""
    if hasil.indikator.cara_rekap is not CaraRekap.JUMLAH or len(targets) < 2:
        return False
    numbers = [t.target.angka for t in targets]
    known = [number for number in numbers if number is not None]
    whole = len(known) == len(numbers)
    return whole and end.angka == sum(known) and end.angka != known[-1]


def add_years(values: dict[int, Decimal | None]) -> Rincian:
    """Return the sum of a count over the years of a plan; one unknown year makes it unknown."""
    name, rumus = f"realisasi {min(values)}–{max(values)}", "jumlah realisasi tiap tahun rencana"
    missing = [year for year, value in values.items() if value is None]
    if missing:
        return Rincian(name, None, rumus, alasan=f"realisasi {missing[0]} belum ada")
    leaves = tuple(entered(f"realisasi {y}", v) for y, v in values.items() if v is not None)
    numbers = [value for value in values.values() if value is not None]
    working = " + ".join(map(show, numbers))
    return Rincian(name, sum(numbers, Decimal()), rumus, working, dari=leaves)


def _against_end(
    hasil: HasilIndikator, reached: Rincian, end: TargetTertulis, aturan: AturanCapaian
) -> Rincian:
    """Compare by the direction of the indicator; the cap of capaian does not belong to progress."""
    if reached.hasil is None or end.angka is None:
        return Rincian(_NAME, None, alasan=reached.alasan if reached.hasil is None else end.alasan)
    uncapped = replace(aturan, batas_atas=None)
    found = calculate_capaian(Target(end.angka), reached.hasil, hasil.indikator.arah, uncapped).rincian
    leaves = (reached, entered("target akhir", end.angka))
    rumus = found.rumus.replace("target", "target akhir")
    said = "; ".join(remark for remark in (found.alasan, reached.alasan) if remark)
    return replace(found, nama=_NAME, rumus=rumus, alasan=said, dari=leaves)


def _grade(
    hasil: HasilIndikator, end: TargetTertulis, ketentuan: KetentuanBerlaku
) -> HasilPredikat | None:
    if not end.isi.predikat:
        return None
    now = Berpredikat(hasil.tahunan.realisasi.angka)
    return compare_predikat(end.isi, now, ketentuan.lke_predikat)
