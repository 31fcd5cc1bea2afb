"""Monthly progress belongs to a budget row and to the year, once a month, and never goes back."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.angka import format_ringkas, format_uang
from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_kemajuan"
_FULL = Decimal(100)  # percent


def check_fisik(
    rows: Sequence[KemajuanFisik], daftar_anggaran: Sequence[BarisAnggaran], tahun: int
) -> Iterator[Masalah]:
    """Yield problems of the sheet Fisik."""
    what = "sub kegiatan dan bulan"
    yield from find_duplicates(
        LIST, rows, lambda r: (r.kunci, r.tanggal.year, r.tanggal.month), "tanggal", what
    )
    pagu = {row.kunci: row.pagu for row in daftar_anggaran}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.kunci not in pagu:
            advice = "samakan kode, sumber dana, dan keterangannya"
            yield at.error("kode", row.kode, "baris pada lembar Program & Pagu", advice)
        if row.tanggal.year != tahun:
            found = format_tanggal(row.tanggal)
            yield at.error("tanggal", found, f"hari dalam tahun {tahun}", "betulkan tahunnya")
        yield from _percents(at, row)
        yield from _money(at, row, pagu.get(row.kunci))
    yield from _falling(rows)


def _percents(at: At, row: KemajuanFisik) -> Iterator[Masalah]:
    for field in ("target_fisik", "realisasi_fisik"):
        percent = getattr(row, field)
        if percent is not None and not 0 <= percent <= _FULL:
            found = format_ringkas(percent, 4)
            yield at.error(field, found, "0 sampai 100", "isi persen sejak Januari")


def _money(at: At, row: KemajuanFisik, pagu: Decimal | None) -> Iterator[Masalah]:
    if row.belanja is None:
        return
    if row.belanja < 0:
        yield at.error("belanja", format_uang(row.belanja), "nol atau lebih", "betulkan tandanya")
    if pagu is not None and row.belanja > pagu:
        wanted = f"paling banyak pagu {format_uang(pagu)}"
        yield at.warning("belanja", format_uang(row.belanja), wanted, "periksa belanja dan pagunya")


def _falling(rows: Sequence[KemajuanFisik]) -> Iterator[Masalah]:
    """Yield rows below those of an earlier month: what is counted from January on cannot fall."""
    by_row: dict[KunciAnggaran, list[tuple[int, KemajuanFisik]]] = defaultdict(list)
    for nomor, row in enumerate(rows):
        by_row[row.kunci].append((nomor, row))
    for months in by_row.values():
        months.sort(key=lambda pair: pair[1].tanggal)
        for field in ("target_fisik", "realisasi_fisik", "belanja"):
            yield from _falling_field(months, field)


def _falling_field(months: Sequence[tuple[int, KemajuanFisik]], field: str) -> Iterator[Masalah]:
    highest: Decimal | None = None
    for nomor, row in months:
        value: Decimal | None = getattr(row, field)
        if value is None:
            continue
        if highest is not None and value < highest:
            show = format_uang if field == "belanja" else format_ringkas
            advice = "angka dihitung sejak Januari, bukan bulan itu saja; periksa"
            wanted = f"{show(highest)} atau lebih, seperti bulan sebelumnya"
            yield At(LIST, nomor).warning(field, show(value), wanted, advice)
        highest = value if highest is None else max(highest, value)
