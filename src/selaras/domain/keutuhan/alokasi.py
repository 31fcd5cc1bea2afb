"""Allocation rows name what exists, and share out each sub kegiatan exactly once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import Kode, TingkatKode

LIST = "daftar_alokasi"


def check_alokasi(
    rows: Sequence[AlokasiAnggaran],
    daftar_anggaran: Sequence[BarisAnggaran],
    kode_indikator: set[str],
) -> Iterator[Masalah]:
    """Yield problems of the sheet Alokasi; an empty sheet has none."""
    yield from find_duplicates(LIST, rows, _pair, "indikator", "sub kegiatan dan indikator")
    known = {row.kunci for row in daftar_anggaran}
    known |= {KunciAnggaran(kunci.kode, "", "") for kunci in known}
    parents = {row.kode.induk for row in daftar_anggaran}
    lowest = {row.kode for row in daftar_anggaran if row.pagu is not None} - parents
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, known, lowest, kode_indikator)
    yield from _sums(rows)


def _pair(row: AlokasiAnggaran) -> tuple[KunciAnggaran, str]:
    return row.kunci, row.indikator.strip().casefold()


def _row(
    at: At,
    row: AlokasiAnggaran,
    known: set[KunciAnggaran],
    lowest: set[Kode],
    kode_indikator: set[str],
) -> Iterator[Masalah]:
    if row.kode.tingkat is not TingkatKode.SUB_KEGIATAN and row.kode not in lowest:
        yield at.error(
            "kode",
            row.kode,
            "baris terbawah anggaran, misalnya sub kegiatan",
            "alokasikan rinciannya, bukan induknya",
        )
    elif row.kunci not in known:
        yield at.error("kode", row.kode, "kode pada lembar Program & Pagu", "betulkan kodenya")
    if not row.penunjang_umum and row.indikator.strip() not in kode_indikator:
        wanted = "kode pada lembar Indikator, atau 'penunjang umum'"
        yield at.error("indikator", row.indikator, wanted, "betulkan kode indikatornya")
    if not 0 < row.bobot <= 100:
        found = format_ringkas(row.bobot)
        yield at.error("bobot", found, "di atas 0 sampai 100", "isi bagian uang dalam persen")


def _sums(rows: Sequence[AlokasiAnggaran]) -> Iterator[Masalah]:
    """Yield a problem at the last row of every sub kegiatan whose weights do not sum to 100."""
    sums: dict[KunciAnggaran, Decimal] = defaultdict(Decimal)
    last: dict[KunciAnggaran, int] = {}
    for nomor, row in enumerate(rows):
        sums[row.kunci] += row.bobot
        last[row.kunci] = nomor
    for kunci, total in sums.items():
        if total != 100:
            found = f"jumlah bobot {kunci.kode} {format_ringkas(total, 4)}"
            advice = "sesuaikan bobotnya; sisanya dapat diisi 'penunjang umum'"
            yield At(LIST, last[kunci]).error("bobot", found, "jumlah bobot 100", advice)
