"""A target of the year that is not the one of the Renja."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.target_rencana import column_of, differs, targets_in
from selaras.domain.berkas.rencana import JenisRencana
from selaras.domain.hasil.perjanjian import target_text
from selaras.domain.hasil.rencana import plan_of_year
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetBerbedaDariRenja(AturanBerkas):
    """Target indikator tidak sama dengan target tahun itu dalam Renja.

    Yang diperiksa:
        Target setahun setiap indikator dibandingkan dengan kolom tahun buku pada baris Renja yang memuat
        indikator itu. Target yang kosong atau tidak terbaca sebagai angka atau predikat dilewati.

    Mengapa:
        Target PK menjabarkan Renja. Target yang diturunkan tanpa penjelasan membuat capaian tampak lebih
        baik daripada rencananya.

    Contoh:
        Renja menargetkan 85 untuk tahun ini, PK hanya 80.

    Saran:
        Samakan dengan Renja yang berlaku, atau jelaskan dasar perubahannya dalam laporan.
    """

    kode = "PR021"
    judul = "Target tahun ini tidak sama dengan Renja"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan dengan Renja yang berlaku, atau jelaskan dasar perubahannya dalam laporan."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        berkas, year = bahan.berkas, bahan.berkas.profil.periode.tahun
        plan = plan_of_year(berkas.daftar_rencana, year, jenis=JenisRencana.RENJA)
        for indikator, row, targets in targets_in(berkas, plan) if plan else ():
            target = targets.get(year)
            if plan is not None and target is not None and differs(target, indikator):
                yield self.report(
                    f"Target {year} indikator {indikator.kode} {target_text(indikator)}, menurut Renja "
                    f"{target.teks.strip()}.",
                    place_of(indikator, "target"),
                    place_of(row, column_of(plan, year)),
                )
