"""Spending belongs to a lowest budget row, once, and its parts equal its sum."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.domain.angka import format_uang
from selaras.domain.berkas.anggaran import KunciAnggaran, RealisasiAnggaran
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.hasil.anggaran import SimpulAnggaran, calculate_anggaran
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.periode import Triwulan

LIST = "daftar_realisasi_anggaran"


def check_realisasi_anggaran(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Realisasi Anggaran, and of printed sums on both budget sheets."""
    rows = berkas.daftar_realisasi_anggaran
    what = "kode, sumber dana, dan keterangan"
    yield from find_duplicates(LIST, rows, lambda r: r.kunci, "kode", what)
    result = calculate_anggaran(berkas.daftar_anggaran, rows, berkas.profil.periode)
    nodes = {node.baris.kunci: node for node in result.walk()}
    last = berkas.profil.periode.triwulan or Triwulan.IV
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, nodes, last)
    for nomor, baris in enumerate(berkas.daftar_anggaran):
        printed = baris.angka_dokumen
        if printed is not None and (node := nodes.get(baris.kunci)):
            yield from _printed(At("daftar_anggaran", nomor), printed, node.uang.pagu)


def _row(
    at: At, row: RealisasiAnggaran, nodes: dict[KunciAnggaran, SimpulAnggaran], last: Triwulan
) -> Iterator[Masalah]:
    node = nodes.get(row.kunci)
    if node is None:
        yield at.error(
            "kode",
            row.kode,
            "baris pada lembar Program & Pagu",
            "samakan kode, sumber dana, dan keterangannya",
        )
        return
    if node.daftar_anak and _has_amount(row):
        yield at.warning(
            "kode",
            f"realisasi pada baris induk {row.kode}",
            "realisasi hanya pada baris terbawah",
            "realisasi induk dihitung dari rinciannya",
        )
    yield from _later(at, row, last)
    yield from _amounts(at, row, node, last)
    if row.angka_dokumen is not None:
        yield from _printed(at, row.angka_dokumen, node.uang.realisasi)


def _has_amount(row: RealisasiAnggaran) -> bool:
    return row.sd_periode is not None or any(row.per_triwulan(t) is not None for t in Triwulan)


def _later(at: At, row: RealisasiAnggaran, last: Triwulan) -> Iterator[Masalah]:
    for triwulan in Triwulan:
        amount = row.per_triwulan(triwulan)
        if triwulan > last and amount is not None:
            yield at.warning(
                f"tw{triwulan.value}",
                format_uang(amount),
                f"kosong, karena sesudah {last.singkatan}",
                "belanja ini belum ikut dihitung; ubah periode laporan bila memang sudah waktunya",
            )


def _amounts(at: At, row: RealisasiAnggaran, node: SimpulAnggaran, last: Triwulan) -> Iterator[Masalah]:
    parts = [row.per_triwulan(t) for t in last.sampai_dengan]
    known = [part for part in parts if part is not None]
    total = sum(known, Decimal())
    if row.sd_periode is not None and len(known) == len(parts) and total != row.sd_periode:
        yield at.error(
            "sd_periode",
            format_uang(row.sd_periode),
            f"{format_uang(total)}, jumlah triwulannya",
            "betulkan salah satu, atau kosongkan kolom s.d. periode",
        )
    spent, pagu = node.uang.realisasi, node.uang.pagu
    if not node.daftar_anak and spent is not None and pagu is not None and spent > pagu:
        yield at.warning(
            "sd_periode",
            format_uang(spent),
            f"paling banyak pagu {format_uang(pagu)}",
            "periksa realisasi dan pagunya",
        )


def _printed(at: At, printed: Decimal, computed: Decimal | None) -> Iterator[Masalah]:
    if computed is not None and printed != computed:
        yield at.warning(
            "angka_dokumen",
            format_uang(printed),
            f"{format_uang(computed)}, jumlah rinciannya",
            f"selisih {format_uang(computed - printed)}; yang dicetak adalah jumlah rincian",
        )
