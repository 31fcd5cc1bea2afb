"""An indicator of satisfaction that is not what the survey gives."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import compare_hasil
from selaras.domain import berkas as r
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NAME = re.compile(r"(?:\bIKM\b|indeks kepuasan (?:masyarakat|pelayanan))(?!.*\bdesa\b)", re.IGNORECASE)


class IkmBerbedaDariSurvei(AturanBerkas):
    """Realisasi indikator IKM tidak sama dengan indeks yang dihitung dari survei.

    Yang diperiksa:
        Setiap indikator tujuan, sasaran, dan program yang menyebut indeks kepuasan masyarakat,
        dibandingkan dengan indeks dari lembar SKM atau SKM Rekap sampai desimal yang ditulis. Indikator
        desa dilewati.

    Mengapa:
        Indeks yang tidak dapat dihitung ulang dari kuesionernya tidak dapat dipertanggungjawabkan;
        pembulatan bobot 0,11 saja menggesernya hampir satu angka.

    Contoh:
        Laporan menyebut 80,10, kuesionernya memberi 82,45.

    Saran:
        Samakan realisasi dengan hasil hitung survei; bobot unsur tidak dibulatkan.
    """

    kode = "DD005"
    judul = "Nilai IKM tidak sama dengan hasil survei"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan realisasi dengan hasil hitung survei; bobot unsur tidak dibulatkan."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        survey, year = bahan.hasil.skm, bahan.berkas.profil.periode.tahun
        computed = survey.ikm.ikm if survey else None
        if computed is None:
            return
        for told in compare_hasil(bahan, _NAME, year, computed, "survei"):
            yield self.report(
                told.pesan,
                told.lokasi,
                sheet_of(r.RespondenSkm if bahan.berkas.daftar_responden_skm else r.RekapUnsurSkm),
            )
