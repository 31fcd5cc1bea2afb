"""A history of the budget that ends elsewhere."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.hasil.versi_pagu import list_riwayat
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class VersiPaguTerakhirBerbeda(AturanBerkas):
    """Pagu versi terakhir tidak sama dengan pagu yang dipakai.

    Yang diperiksa:
        Setiap baris pada lembar Versi Pagu: pagu versinya yang terakhir sampai akhir periode
        dibandingkan dengan pagu pada lembar Program & Pagu. Pagu yang sama dengan versi paling baru juga
        diterima.

    Mengapa:
        Serapan dihitung terhadap pagu yang berlaku; bila riwayatnya berakhir pada angka lain, ada
        pergeseran yang terlewat.

    Contoh:
        Versi perubahan menyebut 20.000.000, lembar Program & Pagu 22.000.000.

    Saran:
        Tambahkan versi terakhirnya, atau betulkan pagu pada lembar Program & Pagu.
    """

    kode = "AG010"
    judul = "Versi pagu terakhir tidak sama dengan pagu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan versi terakhirnya, atau betulkan pagu pada lembar Program & Pagu."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        history, day = bahan.hasil.versi_pagu, bahan.berkas.profil.periode.akhir
        every = list_riwayat(bahan.berkas.daftar_versi_pagu)
        newest = {kunci: one.daftar_langkah[-1].versi.pagu for kunci, one in every.items()}
        budget = {row.kunci: row for row in bahan.berkas.daftar_anggaran}
        for kunci, steps in history.riwayat.items() if history else ():
            now, row = steps.at(day), budget.get(kunci)
            if now is None or row is None or row.pagu is None:
                continue
            if row.pagu in {now.pagu, newest[kunci]}:
                continue
            yield self.report(
                f"Pagu {row.kode} {row.uraian} {format_uang(row.pagu)}, menurut versi {now.tanda.label} "
                f"{format_uang(now.pagu)}.",
                place_of(row, "pagu"),
                place_of(now, "pagu"),
                hitungan=f"selisih {show(row.pagu - now.pagu)}",
            )
