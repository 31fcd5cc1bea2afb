"""A reduction whose base nobody knows."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import indicators_of, place_of_value
from selaras.audit.rules.berkas.data_dukung.kejadian import is_reduction
from selaras.domain.berkas import RekapRegister
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class TahunDasarTanpaRegister(AturanBerkas):
    """Indikator penurunan tidak mempunyai register tahun dasarnya.

    Yang diperiksa:
        Setiap indikator penurunan yang menyebut nama register dan sudah mempunyai realisasi: register
        itu harus mempunyai baris atau jumlah untuk tahun sebelumnya.

    Mengapa:
        Penurunan dihitung terhadap tahun dasar; tanpa registernya persentase penurunan tidak dapat
        diperiksa.

    Contoh:
        Penurunan gangguan 20 persen tanpa angka kejadian tahun lalu.

    Saran:
        Isi register tahun sebelumnya, atau jumlahnya pada lembar Register Rekap beserta sumbernya.
    """

    kode = "DD011"
    judul = "Indikator penurunan tanpa register tahun dasar"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi register tahun sebelumnya, atau jumlahnya pada lembar Register Rekap beserta sumbernya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        for recap in bahan.hasil.daftar_register:
            name = re.compile(rf"\b{re.escape(recap.kini.register)}\b", re.IGNORECASE)
            for one, _ in indicators_of(bahan, name):
                if recap.lalu is None and is_reduction(one.indikator):
                    register, base = recap.kini.register, recap.kini.periode.tahun - 1
                    yield self.report(
                        f"Register {register} {base}, dasar indikator {one.indikator.kode}, belum ada.",
                        LokasiBuku(sheet_of(RekapRegister).lembar, register),
                        place_of_value(one),
                    )
