"""A target of the year that is not the one of the Renstra."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.target_rencana import column_of, differs, targets_in
from selaras.domain.hasil.perjanjian import target_text
from selaras.domain.hasil.rencana import renstra_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetBerbedaDariRenstra(AturanBerkas):
    """Target indikator tidak sama dengan target tahun itu dalam Renstra.

    Yang diperiksa:
        Target setahun setiap indikator dibandingkan dengan kolom tahun buku pada baris Renstra yang
        memuat indikator itu. Target yang kosong atau tidak terbaca sebagai angka atau predikat dilewati.

    Mengapa:
        Target PK menjabarkan Renstra. Target yang diturunkan tanpa penjelasan membuat capaian tampak
        lebih baik daripada rencananya.

    Contoh:
        Renstra menargetkan 85 untuk tahun ini, PK hanya 80.

    Saran:
        Samakan dengan Renstra yang berlaku, atau jelaskan dasar perubahannya dalam laporan.
    """

    kode = "PR020"
    judul = "Target tahun ini tidak sama dengan Renstra"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan dengan Renstra yang berlaku, atau jelaskan dasar perubahannya dalam laporan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        berkas, year = bahan.berkas, bahan.berkas.profil.periode.tahun
        plan = renstra_of(berkas)
        for indikator, row, targets in targets_in(berkas, plan) if plan else ():
            target = targets.get(year)
            if plan is not None and target is not None and differs(target, indikator):
                own, planned = target_text(indikator), target.teks.strip()
                yield self.report(
                    f"Target {year} indikator {indikator.kode} {own}, menurut Renstra {planned}.",
                    place_of(indikator, "target"),
                    place_of(row, column_of(plan, year)),
                )
