"""E.81, evaluation of the Renja: this year against its plan, and the Renstra up to now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from selaras.domain.capaian import (
    Arah,
    AturanCapaian,
    CaraRekap,
    RataRata,
    Target,
    average_capaian,
    calculate_capaian,
)
from selaras.domain.hasil.uang import Uang
from selaras.domain.kode import Kode
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian, entered, show
from selaras.domain.skala import Kategori, Skala, kategori_for


@dataclass(frozen=True)
class KinerjaUang:
    """The two columns of every cell of the form: performance in its unit, money in rupiah."""

    kinerja: Decimal | None
    uang: Decimal | None


@dataclass(frozen=True)
class BarisE81:
    """One programme, kegiatan or sub kegiatan with its indicator.

    `renstra` is the target at the end of the Renstra, `lalu` what was reached up to last year. With
    `tahunan` that target is one of a single year, so that even counts are not added towards it.
    `kode` and `indikator` are its codes in the book, '' for money that no indicator measures; `triwulan`
    holds what each quarter alone reached and spent.
    """

    nama: str
    arah: Arah
    cara_rekap: CaraRekap
    renstra: KinerjaUang
    lalu: KinerjaUang
    tahun_ini: KinerjaUang
    realisasi: KinerjaUang
    tahunan: bool = False
    kode: Kode | None = None
    indikator: str = ""
    triwulan: Mapping[Triwulan, KinerjaUang] = field(default_factory=dict)


@dataclass(frozen=True)
class HasilBarisE81:
    """Percent: `capaian` and `serapan` of the year, `kemajuan` and `kemajuan_uang` of the Renstra."""

    baris: BarisE81
    capaian: Rincian
    serapan: Rincian
    realisasi_renstra: Rincian
    uang_renstra: Rincian
    kemajuan: Rincian
    kemajuan_uang: Rincian


@dataclass(frozen=True)
class HasilE81:
    """The rows, and the foot of the form: means that name their rows, with their predikat."""

    daftar_baris: tuple[HasilBarisE81, ...]
    rata_kinerja: RataRata
    rata_uang: RataRata
    predikat_kinerja: Kategori | None
    predikat_uang: Kategori | None


def calculate_e81(daftar_baris: Sequence[BarisE81], aturan: AturanCapaian, skala: Skala) -> HasilE81:
    """Return the form; the means run over rows that have a value, each row once."""
    rows = tuple(_row(baris, aturan) for baris in daftar_baris)
    kinerja = _mean("rata-rata capaian kinerja", [(r.baris.nama, r.capaian) for r in rows])
    uang = _mean("rata-rata capaian keuangan", [(r.baris.nama, r.serapan) for r in rows])
    return HasilE81(rows, kinerja, uang, _predikat(kinerja, skala), _predikat(uang, skala))


def _mean(nama: str, cells: Sequence[tuple[str, Rincian]]) -> RataRata:
    named = {f"{n}. {name}": (r.hasil, r.alasan) for n, (name, r) in enumerate(cells, start=1)}
    return average_capaian(named, nama)


def _predikat(mean: RataRata, skala: Skala) -> Kategori | None:
    return None if mean.nilai is None else kategori_for(mean.nilai, skala)


def _row(baris: BarisE81, aturan: AturanCapaian) -> HasilBarisE81:
    renstra = reached_so_far(baris)
    spent = _add("realisasi keuangan Renstra", baris.lalu.uang, baris.realisasi.uang)
    return HasilBarisE81(
        baris,
        _against(baris.tahun_ini.kinerja, baris.realisasi.kinerja, baris.arah, aturan),
        _absorbed(baris.tahun_ini.uang, baris.realisasi.uang, "realisasi tahun ini belum ada"),
        renstra,
        spent,
        _against(baris.renstra.kinerja, renstra.hasil, baris.arah, aturan),
        _absorbed(baris.renstra.uang, spent.hasil, spent.alasan),
    )


def _absorbed(pagu: Decimal | None, spent: Decimal | None, gap: str) -> Rincian:
    """Return the absorption; `gap` says why spending is not known where it is not."""
    return Uang(pagu, spent, gap if spent is None else "", lengkap=spent is not None).rincian


def reached_so_far(baris: BarisE81) -> Rincian:
    """Return the performance of the Renstra up to now: only counts add up over the years."""
    now = baris.realisasi.kinerja
    if baris.cara_rekap is CaraRekap.JUMLAH and not baris.tahunan:
        return _add("realisasi Renstra", baris.lalu.kinerja, now)
    reason = "" if now is not None else "realisasi tahun ini belum ada"
    return Rincian("realisasi Renstra", now, "nilai tahun terakhir, tidak dijumlahkan", alasan=reason)


def _add(nama: str, before: Decimal | None, now: Decimal | None) -> Rincian:
    rumus = "realisasi s.d. tahun lalu + realisasi tahun ini"
    if before is None or now is None:
        which = "tahun lalu" if before is None else "tahun ini"
        return Rincian(nama, None, rumus, alasan=f"realisasi {which} belum ada")
    leaves = (entered("s.d. tahun lalu", before), entered("tahun ini", now))
    return Rincian(nama, before + now, rumus, f"{show(before)} + {show(now)}", dari=leaves)


def _against(
    target: Decimal | None, reached: Decimal | None, arah: Arah, aturan: AturanCapaian
) -> Rincian:
    if target is None or reached is None:
        what = "target" if target is None else "realisasi"
        return Rincian("capaian", None, alasan=f"{what} belum ada")
    return calculate_capaian(Target(target), reached, arah, aturan).rincian
