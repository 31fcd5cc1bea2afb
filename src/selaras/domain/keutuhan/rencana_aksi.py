"""Rencana aksi: quarters give the year, money gives the pagu, and no index is cut into slices."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from selaras.domain.angka import format_uang
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.rencana_aksi import RencanaAksi
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.hasil.rencana_aksi import add_quarters, adds_up, measures, pagu_by_code
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import show

LIST = "daftar_rencana_aksi"
_SLICED = "nilai yang hendak dicapai pada tiap triwulan"
_ADVICE = "indeks dan persentase tidak dijumlahkan; isi nilai s.d. triwulan itu, bukan potongannya"


def check_rencana_aksi(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Rencana Aksi, and of quarterly targets on the sheet Indikator."""
    rows, book = berkas.daftar_rencana_aksi, berkas.profil.periode.tahun
    yield from find_duplicates(LIST, rows, lambda r: _key(r, book), "uraian", "baris rencana aksi")
    indicators = {indikator.kode: indikator for indikator in berkas.daftar_indikator}
    tree = calculate_anggaran(berkas.daftar_anggaran, (), berkas.profil.periode)
    pagu = pagu_by_code(tree)
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.indikator and row.indikator not in indicators:
            found = f"'{row.indikator}'"
            yield at.error("indikator", found, "kode pada lembar Indikator", "betulkan kodenya")
        if row.kode is not None and (row.tahun or book) == book and row.kode not in pagu:
            yield at.warning("kode", row.kode, "kode pada lembar Program & Pagu", "betulkan kodenya")
        yield from _targets(at, row, indicators.get(row.indikator))
        yield from _quarterly_money(at, row)
    yield from _pagu([(n, r) for n, r in enumerate(rows) if (r.tahun or book) == book], pagu)
    yield from _sliced_indicators(berkas.daftar_indikator)


def _key(row: RencanaAksi, tahun: int) -> tuple[object, ...]:
    words = tuple(map(name_key, (row.uraian, row.kegiatan, row.aksi, row.penanggung_jawab)))
    return (row.tahun or tahun, row.indikator, row.kode, *words)


def _targets(at: At, row: RencanaAksi, indikator: Indikator | None) -> Iterator[Masalah]:
    total = add_quarters("", row.daftar_target).hasil
    if total is None or row.target is None:
        return
    if adds_up(row, indikator):
        if total != row.target:
            expected = f"{show(total)}, jumlah target triwulan"
            yield at.warning("target", show(row.target), expected, "betulkan tahun atau triwulannya")
    elif indikator is None or not (measures(row, indikator) and _has_shares(indikator)):
        yield from _slices(at, row.target, row.daftar_target)


def _slices(at: At, target: Decimal | None, quarters: Sequence[Decimal | None]) -> Iterator[Masalah]:
    if target is not None and is_sliced(target, quarters):
        parts = " + ".join(show(part) for part in quarters if part is not None)
        found = f"{parts} untuk target {show(target)}"
        yield at.warning("target_tw1", found, _SLICED, _ADVICE)


def is_sliced(target: Decimal, quarters: Sequence[Decimal | None]) -> bool:
    """Tell whether quarters hold parts of a yearly value that is no count.

    They do where they give the year when added, or where none comes near it: an index of 85 does not
    stand at 25 in its last quarter.
    """
    parts = [amount for amount in quarters if amount]
    return len(parts) > 1 and (sum(parts, Decimal()) == target or max(parts) * 2 < target)


def _has_shares(indikator: Indikator) -> bool:
    """Tell whether quarters of an indicator are counts, or shares of one denominator for the year."""
    return indikator.cara_rekap in {CaraRekap.JUMLAH, CaraRekap.PENYEBUT_SETAHUN}


def _quarterly_money(at: At, row: RencanaAksi) -> Iterator[Masalah]:
    total = add_quarters("", row.daftar_uang).hasil
    if total is not None and row.anggaran is not None and total != row.anggaran:
        expected = f"{format_uang(total)}, jumlah uang triwulan"
        yield at.warning("anggaran", format_uang(row.anggaran), expected, "betulkan salah satunya")


def _pagu(rows: Sequence[tuple[int, RencanaAksi]], pagu: Mapping[Kode, Decimal]) -> Iterator[Masalah]:
    """Compare with the pagu what the actions of one code have together, or each of them alone."""
    groups: dict[Kode, dict[int, Decimal]] = {}
    for nomor, row in rows:
        if row.kode is not None and row.kode in pagu and row.anggaran is not None:
            groups.setdefault(row.kode, {})[nomor] = row.anggaran
    for kode, amounts in groups.items():
        total, limit = sum(amounts.values(), Decimal()), pagu[kode]
        if total != limit and any(amount != limit for amount in amounts.values()):
            yield At(LIST, max(amounts)).warning(
                "anggaran",
                format_uang(total),
                f"{format_uang(limit)}, pagu {kode}",
                "samakan dengan pagu, atau periksa versi pagunya",
            )


def _sliced_indicators(daftar: Sequence[Indikator]) -> Iterator[Masalah]:
    for nomor, indikator in enumerate(daftar):
        if not _has_shares(indikator):
            quarters = [indikator.target_triwulan(triwulan) for triwulan in Triwulan]
            yield from _slices(At("daftar_indikator", nomor), indikator.target, quarters)
