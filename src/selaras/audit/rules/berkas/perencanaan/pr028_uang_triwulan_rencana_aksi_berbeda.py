"""Quarterly money that does not give the yearly one."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.perencanaan.aksi import actions_of_year
from selaras.domain.angka import format_uang
from selaras.domain.hasil.rencana_aksi import add_quarters
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class UangTriwulanRencanaAksiBerbeda(AturanBerkas):
    """Jumlah uang triwulan rencana aksi tidak sama dengan anggarannya setahun.

    Yang diperiksa:
        Setiap baris rencana aksi tahun buku yang uang triwulan dan anggarannya terisi.

    Mengapa:
        Rencana belanja triwulan menjadi dasar anggaran kas; selisihnya muncul sebagai serapan yang
        tampak terlambat.

    Contoh:
        Anggaran 40.000.000, uang triwulan 10.000.000 tiga kali.

    Saran:
        Betulkan uang triwulan atau anggaran setahunnya.
    """

    kode = "PR028"
    judul = "Uang triwulan rencana aksi tidak sama dengan anggarannya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan uang triwulan atau anggaran setahunnya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each action."""
        for row in actions_of_year(bahan.berkas):
            total = add_quarters("", row.daftar_uang)
            if total.hasil is not None and row.anggaran is not None and total.hasil != row.anggaran:
                money = format_uang(total.hasil), format_uang(row.anggaran)
                yield self.report(
                    f"Uang triwulan '{row.uraian}' berjumlah {money[0]}, anggaran setahun {money[1]}.",
                    place_of(row, "anggaran"),
                    hitungan=f"{total.hitungan} = {show(total.hasil)}; tertulis {show(row.anggaran)}",
                )
