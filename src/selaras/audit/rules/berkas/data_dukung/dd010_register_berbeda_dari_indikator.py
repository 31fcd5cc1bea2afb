"""An indicator that its register denies."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import indicators_of, is_same, place_of_value
from selaras.audit.rules.berkas.data_dukung.kejadian import figure_of
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import BarisRegister
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class RegisterBerbedaDariIndikator(AturanBerkas):
    """Realisasi indikator kejadian tidak sama dengan registernya.

    Yang diperiksa:
        Setiap indikator tujuan, sasaran, dan program yang menyebut nama register: indikator penurunan
        dibandingkan dengan penurunan terhadap tahun lalu, indikator bersatuan kejadian, kasus, atau
        gangguan dibandingkan dengan banyaknya baris.

    Mengapa:
        Register adalah bukti indikator ini; angka yang lain tidak dapat dibuktikan.

    Contoh:
        Register trantibum memuat 8 kejadian, laporan menyebut 6.

    Saran:
        Samakan realisasi dengan banyaknya kejadian pada register, atau lengkapi registernya.
    """

    kode = "DD010"
    judul = "Realisasi indikator tidak sama dengan registernya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan realisasi dengan banyaknya kejadian pada register, atau lengkapi registernya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        year = bahan.berkas.profil.periode.tahun
        for recap in bahan.hasil.daftar_register:
            name = re.compile(rf"\b{re.escape(recap.kini.register)}\b", re.IGNORECASE)
            for one, value in indicators_of(bahan, name, year):
                computed = figure_of(recap, one.indikator)
                if computed is not None and not is_same(value, computed):
                    yield self.report(
                        f"Realisasi {one.indikator.kode} {format_ringkas(value)}, menurut register "
                        f"{recap.kini.register} {format_ringkas(computed)}.",
                        place_of_value(one),
                        LokasiBuku(sheet_of(BarisRegister).lembar, recap.kini.register),
                    )
