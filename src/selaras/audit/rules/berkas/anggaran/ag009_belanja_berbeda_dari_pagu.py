"""Accounts that are not the same money as the programmes."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.angka import format_uang
from selaras.domain.berkas import Belanja
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class BelanjaBerbedaDariPagu(AturanBerkas):
    """Jumlah belanja menurut akun tidak sama dengan pagu atau realisasi menurut program.

    Yang diperiksa:
        Jumlah akun terbawah pada lembar Belanja dibandingkan dengan jumlah lembar Program & Pagu, dan
        realisasinya dengan jumlah Realisasi Anggaran bila semuanya terisi.

    Mengapa:
        Keduanya uang yang sama yang disusun dengan dua cara; jumlah yang berbeda membuat pembaca tidak
        tahu mana yang benar.

    Contoh:
        Belanja menurut akun 3.100.000.000, menurut program 3.000.000.000.

    Saran:
        Lengkapi akun yang kurang, atau periksa pagunya.
    """

    kode = "AG009"
    judul = "Belanja menurut akun tidak sama dengan pagu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lengkapi akun yang kurang, atau periksa pagunya."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for the budget, and one for the spending."""
        rows, money = _leaves(bahan), bahan.hasil.anggaran.total
        if not rows:
            return
        spent = money.realisasi if money.lengkap else None
        for isian, apa, other in (
            ("anggaran", "Anggaran", money.pagu),
            ("realisasi", "Realisasi", spent),
        ):
            amounts = [getattr(row, isian) for row in rows]
            known = [amount for amount in amounts if amount is not None]
            total = sum(known, Decimal())
            if other is not None and len(known) == len(amounts) and total != other:
                yield self.report(
                    f"{apa} menurut akun {format_uang(total)}, menurut program {format_uang(other)}.",
                    *places_of(rows, isian),
                    hitungan=f"selisih {show(total - other)}",
                )


def _leaves(bahan: BahanBerkas) -> list[Belanja]:
    rows = bahan.berkas.daftar_belanja
    parents = {code for row in rows for code in row.daftar_induk}
    return [row for row in rows if row.akun not in parents]
