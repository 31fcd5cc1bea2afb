"""Targets that step back."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.target_rencana import (
    column_of,
    goes_against,
    targets_in,
    worse_steps,
)
from selaras.domain.hasil.rencana import renstra_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetMemburukTerhadapArah(AturanBerkas):
    """Target sebuah tahun dalam Renstra lebih buruk daripada tahun sebelumnya.

    Yang diperiksa:
        Angka target tiap tahun indikator tujuan, sasaran, dan program pada Renstra yang berlaku menurut
        arah indikatornya. Bila seluruh deret berlawanan dengan arahnya, aturan PU005 yang melaporkannya.

    Mengapa:
        Rencana jangka menengah menuju perbaikan; target yang mundur sering salah ketik.

    Contoh:
        Target indeks 78, 80, 79, 82, dan 83, padahal naik lebih baik.

    Saran:
        Periksa urutan target; bila sengaja diturunkan, tulis sebabnya dalam Renstra.
    """

    kode = "PR031"
    judul = "Target Renstra memburuk terhadap arahnya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa urutan target; bila sengaja diturunkan, tulis sebabnya dalam Renstra."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        plan = renstra_of(bahan.berkas)
        for one in targets_in(bahan.berkas, plan) if plan else ():
            steps = worse_steps(one)
            if plan is None or not steps or goes_against(one):
                continue
            told = "; ".join(f"{y - 1}: {show(old)}, {y}: {show(new)}" for y, old, new in steps)
            way = one.indikator.arah.label.lower()
            yield self.report(
                f"Target {one.indikator.kode} mundur, padahal {way}: {told}.",
                *(place_of(one.baris, column_of(plan, year)) for year, _, _ in steps),
            )
