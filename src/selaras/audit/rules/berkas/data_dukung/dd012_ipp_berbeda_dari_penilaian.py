"""An indicator of public service that is not the index."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import compare_hasil
from selaras.domain import berkas as r
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NAME = re.compile(r"\bIPP\b|indeks pelayanan publik", re.IGNORECASE)


class IppBerbedaDariPenilaian(AturanBerkas):
    """Realisasi indikator IPP tidak sama dengan indeks pada lembar IPP.

    Yang diperiksa:
        Setiap indikator tujuan, sasaran, dan program yang menyebut indeks pelayanan publik, dibandingkan
        dengan indeks tahun terbaru pada lembar IPP sampai tahun buku.

    Mengapa:
        IPP ditetapkan pihak lain; nilai yang lain berarti salah salin atau memakai penilaian tahun yang
        berbeda.

    Contoh:
        IPP terbit 3,70, laporan menyebut 3,07.

    Saran:
        Samakan realisasi dengan indeks yang diterbitkan, dan sebutkan tahun penilaiannya.
    """

    kode = "DD012"
    judul = "Nilai IPP tidak sama dengan hasil penilaiannya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan realisasi dengan indeks yang diterbitkan, dan sebutkan tahun penilaiannya."
    dasar_hukum = "PermenPANRB 29/2022"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        index = bahan.hasil.ipp
        computed = index.rincian.hasil if index else None
        year = index.tahun if index else None
        if computed is None:
            return
        for told in compare_hasil(bahan, _NAME, year, computed, "lembar IPP"):
            yield self.report(told.pesan, told.lokasi, sheet_of(r.NilaiIpp))
