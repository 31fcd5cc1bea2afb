"""Table T-C.29: last year against its Renja, and how far the Renstra will be by the end of this one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.capaian import Arah, AturanCapaian, Target, calculate_capaian
from selaras.domain.hasil.capaian_lalu import CapaianLalu
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.kemajuan import add_years
from selaras.domain.kode import Kode
from selaras.domain.rincian import Rincian, entered, show

TINGKAT = "tingkat capaian target Renstra"


@dataclass(frozen=True)
class BarisTc29:
    """One indicator of a programme or kegiatan.

    `target_renstra` is the end of the Renstra as written, `realisasi_sd` what was reached up to the year
    before the last, `lalu` the last year against its own target, `target` that of the year of the book;
    `perkiraan` is what the Renstra will have reached once that target is, `tingkat` the same in percent.
    """

    hasil: HasilIndikator
    target_renstra: str
    realisasi_sd: Rincian
    lalu: CapaianLalu
    target: Decimal | None
    perkiraan: Rincian
    tingkat: Rincian


@dataclass(frozen=True)
class KelompokTc29:
    """A programme, kegiatan or sub kegiatan of the budget with its indicators, often none."""

    kode: Kode
    uraian: str
    daftar_baris: tuple[BarisTc29, ...]


@dataclass(frozen=True)
class HasilTc29:
    """The table; `tahun` is the running year, that of the book."""

    tahun: int
    daftar_kelompok: tuple[KelompokTc29, ...]

    @property
    def daftar_baris(self) -> tuple[BarisTc29, ...]:
        """Return the indicators in the order of the table."""
        return tuple(row for group in self.daftar_kelompok for row in group.daftar_baris)


def reach_renstra(nilai: Mapping[int, Decimal | None], tahun: int, *, ditambah: bool) -> Rincian:
    """Return what was reached from the first year of the plan up to `tahun`.

    `nilai` holds the years of the plan. Only counts add up (`ditambah`); of others the last year stands.
    """
    name = f"realisasi Renstra s.d. {tahun}"
    years = {year: value for year, value in nilai.items() if year <= tahun}
    if not years:
        return Rincian(name, None, alasan=f"Renstra belum berjalan pada {tahun}")
    if ditambah:
        return replace(add_years(years), nama=name)
    value = years.get(tahun)
    reason = "" if value is not None else f"realisasi {tahun} belum ada"
    return Rincian(name, value, "nilai tahun terakhir, tidak dijumlahkan", alasan=reason)


def expect_renstra(
    nilai: Mapping[int, Decimal | None], tahun: int, target: Decimal | None, *, ditambah: bool
) -> Rincian:
    """Return what the plan will have reached at the end of `tahun` if its target is reached."""
    name = f"perkiraan realisasi Renstra s.d. {tahun}"
    if target is None:
        return Rincian(name, None, alasan=f"target {tahun} belum berupa angka")
    leaf = entered(f"target {tahun}", target)
    before = {year: value for year, value in nilai.items() if year < tahun}
    if not ditambah or not before:
        return Rincian(name, target, f"target {tahun}, tidak dijumlahkan", show(target), dari=(leaf,))
    past = add_years(before)
    if past.hasil is None:
        return Rincian(name, None, alasan=past.alasan)
    working = f"{show(past.hasil)} + {show(target)}"
    rumus = f"realisasi s.d. {tahun - 1} + target {tahun}"
    return Rincian(name, past.hasil + target, rumus, working, dari=(past, leaf))


def progress_of(perkiraan: Rincian, akhir: Decimal | None, arah: Arah, aturan: AturanCapaian) -> Rincian:
    """Return the share of the end of the Renstra in percent; no cap of capaian belongs to it."""
    if perkiraan.hasil is None or akhir is None:
        reason = perkiraan.alasan if perkiraan.hasil is None else "target akhir Renstra bukan angka"
        return Rincian(TINGKAT, None, alasan=reason)
    uncapped = replace(aturan, batas_atas=None)
    found = calculate_capaian(Target(akhir), perkiraan.hasil, arah, uncapped).rincian
    rumus = found.rumus.replace("realisasi", "perkiraan").replace("target", "target akhir")
    return replace(found, nama=TINGKAT, rumus=rumus, dari=(perkiraan, entered("target akhir", akhir)))
