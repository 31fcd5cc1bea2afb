"""The perjanjian kinerja as a report repeats it: with what became of its money after the signing."""

from selaras.documents.builders.cells import note
from selaras.documents.builders.contents.pk.tables import money_table, target_tables
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block
from selaras.domain.angka import format_uang
from selaras.domain.hasil.pagu_pk import PaguBerubah, list_pagu_berubah
from selaras.domain.hasil.pk import HasilPk
from selaras.domain.tanggal import format_tanggal


def told_agreement(ctx: Konteks, pk: HasilPk, prefix: str) -> tuple[Block, ...]:
    """Return what is promised, then with which money, older pagu told as such."""
    return (*target_tables(ctx, pk, prefix), *told_money(ctx, pk, prefix))


def told_money(ctx: Konteks, pk: HasilPk, prefix: str) -> tuple[Block, ...]:
    """Return the money of the promise and, where it is an older pagu, what became of it."""
    changed = list_pagu_berubah(pk, ctx.hasil.versi_pagu)
    if not changed:
        return money_table(ctx, pk, prefix)
    when = f" pada {format_tanggal(pk.perjanjian.tanggal)}" if pk.perjanjian.tanggal else ""
    news = "; ".join(map(_told_change, changed))
    said = (
        f"Anggaran pada tabel ini berlaku ketika perjanjian kinerja ditandatangani{when}. Sesudah itu "
        f"pagunya berubah: {news}. Realisasi dibandingkan dengan pagu yang terakhir."
    )
    return (*money_table(ctx, pk, prefix, " (sebelum perubahan pagu)"), note(said))


def _told_change(one: PaguBerubah) -> str:
    """Return 'Administrasi Umum menjadi Rp 92.401.300 (pergeseran ke-8, 1 November 2024)'."""
    versi = f"{one.versi.tanda.label.lower()}, {format_tanggal(one.versi.tanggal)}"
    return f"{one.baris.uraian or one.baris.kode} menjadi Rp {format_uang(one.menjadi)} ({versi})"
