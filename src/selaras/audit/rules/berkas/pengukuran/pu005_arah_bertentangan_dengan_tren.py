"""A direction that the targets deny."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.target_rencana import goes_against, targets_in
from selaras.domain.hasil.rencana import renstra_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class ArahBertentanganDenganTren(AturanBerkas):
    """Target Renstra bergerak berlawanan dengan arah indikatornya.

    Yang diperiksa:
        Angka target tiap tahun pada Renstra yang berlaku: bila paling sedikit dua perubahannya dan
        semuanya memburuk menurut kolom Arah. Keluaran kegiatan dan sub kegiatan boleh mengikuti beban
        kerja dan tidak diperiksa.

    Mengapa:
        Arah menentukan rumus capaian. Arah yang terbalik membuat hasil yang buruk tampak melampaui
        target.

    Contoh:
        Jumlah gangguan ditargetkan 25, 20, 15, tetapi arahnya "Naik lebih baik".

    Saran:
        Periksa kolom Arah; bila arahnya benar, targetnya yang keliru.
    """

    kode = "PU005"
    judul = "Arah indikator bertentangan dengan tren targetnya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa kolom Arah; bila arahnya benar, targetnya yang keliru."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        plan = renstra_of(bahan.berkas)
        for one in targets_in(bahan.berkas, plan) if plan else ():
            if goes_against(one):
                told = ", ".join(map(show, one.numbers()))
                yield self.report(
                    f"Target {one.indikator.kode} bergerak {told}, sedangkan arahnya "
                    f"'{one.indikator.arah.label}'.",
                    place_of(one.indikator, "arah"),
                    place_of(one.baris, "indikator"),
                )
