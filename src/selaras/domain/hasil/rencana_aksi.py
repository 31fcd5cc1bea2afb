"""Rencana aksi: quarters against the year, money against the pagu, and how far each action has come."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas import BerkasKinerja, RencanaAksi
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import CaraRekap, Target, calculate_capaian
from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.nilai import Nilai
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian, show
from selaras.domain.satuan import can_be_added

_SCORES = {"nilai", "skor", "poin", "predikat"}  # units whose quarters say nothing when added


@dataclass(frozen=True)
class KemajuanAksi:
    """One quarter of an action that measures an indicator; `capaian` in percent of its own target."""

    target: Decimal | None
    realisasi: Nilai
    capaian: Rincian


@dataclass(frozen=True)
class BarisRenaksi:
    """One action. `jumlah_target` has no result for values that are not added over quarters.

    `pagu` is that of its code, None where the budget of the book does not hold the code. `kemajuan` is
    empty unless the action measures an indicator of the book.
    """

    aksi: RencanaAksi
    jumlah_target: Rincian
    jumlah_uang: Rincian
    pagu: Decimal | None
    kemajuan: Mapping[Triwulan, KemajuanAksi]


@dataclass(frozen=True)
class HasilRenaksi:
    """The actions of one year, and the planned spending of each quarter alone in rupiah."""

    tahun: int
    daftar_baris: tuple[BarisRenaksi, ...]
    uang_triwulan: Mapping[Triwulan, Decimal | None]


def renaksi_of(
    berkas: BerkasKinerja, anggaran: HasilAnggaran, daftar_indikator: Sequence[HasilIndikator]
) -> tuple[HasilRenaksi, ...]:
    """Return the rencana aksi of every year that the book holds one for, the oldest first."""
    book = berkas.profil.periode.tahun
    pagu = pagu_by_code(anggaran)
    measured = {hasil.indikator.kode: hasil for hasil in daftar_indikator}
    years = sorted({row.tahun or book for row in berkas.daftar_rencana_aksi})
    return tuple(
        _year(
            year,
            [row for row in berkas.daftar_rencana_aksi if (row.tahun or book) == year],
            pagu if year == book else {},
            measured if year == book else {},
            berkas.ketentuan,
        )
        for year in years
    )


def pagu_by_code(anggaran: HasilAnggaran) -> dict[Kode, Decimal]:
    """Return the pagu in rupiah of every code, rows of several sources added."""
    found: dict[Kode, Decimal] = {}
    for node in anggaran.walk():
        if node.uang.pagu is not None and not node.baris.belum_dirinci:  # its parent counts it
            found[node.baris.kode] = found.get(node.baris.kode, Decimal()) + node.uang.pagu
    return found


def adds_up(aksi: RencanaAksi, indikator: Indikator | None) -> bool:
    """Tell whether the quarters of an action are counts, by its indicator, or else by unit and words."""
    if indikator is not None and measures(aksi, indikator):
        return indikator.cara_rekap is CaraRekap.JUMLAH
    words = f"{aksi.satuan} {aksi.uraian}"
    return can_be_added(words) and name_key(aksi.satuan) not in _SCORES


def measures(aksi: RencanaAksi, indikator: Indikator) -> bool:
    """Tell whether an action is measured by the indicator that it names.

    A programme or kegiatan that names an indicator of another level only supports it.
    """
    if aksi.indikator != indikator.kode:
        return False
    if aksi.kode is None:
        return not aksi.kegiatan.strip()
    return aksi.kode == indikator.kode_program


def add_quarters(nama: str, quarters: Sequence[Decimal | None]) -> Rincian:
    """Return the sum of the quarters that are filled: in a plan an empty one plans nothing."""
    known = [amount for amount in quarters if amount is not None]
    rumus = "jumlah TW I sampai TW IV"
    if not known:
        return Rincian(nama, None, rumus, alasan="triwulan belum diisi")
    return Rincian(nama, sum(known, Decimal()), rumus, " + ".join(map(show, known)))


def _year(
    tahun: int,
    rows: Sequence[RencanaAksi],
    pagu: Mapping[Kode, Decimal],
    measured: Mapping[str, HasilIndikator],
    ketentuan: KetentuanBerlaku,
) -> HasilRenaksi:
    lines = tuple(_line(row, pagu, measured.get(row.indikator), ketentuan) for row in rows)
    money = {t: _add(row.daftar_uang[t - 1] for row in _lowest(rows)) for t in Triwulan}
    return HasilRenaksi(tahun, lines, money)


def _line(
    row: RencanaAksi,
    pagu: Mapping[Kode, Decimal],
    hasil: HasilIndikator | None,
    ketentuan: KetentuanBerlaku,
) -> BarisRenaksi:
    indikator = None if hasil is None else hasil.indikator
    targets = add_quarters("jumlah target triwulan", row.daftar_target)
    if not adds_up(row, indikator):
        targets = Rincian(targets.nama, None, alasan="bukan cacah, triwulan tidak dijumlahkan")
    return BarisRenaksi(
        row,
        targets,
        add_quarters("jumlah uang triwulan", row.daftar_uang),
        None if row.kode is None else pagu.get(row.kode),
        {} if hasil is None or not measures(row, hasil.indikator) else _progress(row, hasil, ketentuan),
    )


def _progress(
    row: RencanaAksi, hasil: HasilIndikator, ketentuan: KetentuanBerlaku
) -> dict[Triwulan, KemajuanAksi]:
    reached = {quarter: hasil.triwulan[quarter].sendiri.realisasi for quarter in Triwulan}
    return {
        quarter: KemajuanAksi(
            row.daftar_target[quarter - 1],
            nilai,
            _capaian(row.daftar_target[quarter - 1], nilai, hasil.indikator, ketentuan),
        )
        for quarter, nilai in reached.items()
    }


def _capaian(
    target: Decimal | None, nilai: Nilai, indikator: Indikator, ketentuan: KetentuanBerlaku
) -> Rincian:
    if nilai.angka is None:
        return Rincian("capaian", None, alasan=nilai.alasan or nilai.status.label.lower())
    if target is None:
        return Rincian("capaian", None, alasan="target triwulan belum diisi pada rencana aksi")
    aturan = ketentuan.aturan_capaian
    return calculate_capaian(Target(target), nilai.angka, indikator.arah, aturan).rincian


def _lowest(rows: Sequence[RencanaAksi]) -> list[RencanaAksi]:
    """Return the actions whose money no other row breaks down, so that it is added once."""
    above = {code for row in rows if row.kode is not None for code in _ancestors(row.kode)}
    return [row for row in rows if row.kode not in above]


def _ancestors(kode: Kode) -> set[Kode]:
    found: set[Kode] = set()
    parent = kode.induk
    while parent is not None:
        found.add(parent)
        parent = parent.induk
    return found


def _add(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal()) if known else None
