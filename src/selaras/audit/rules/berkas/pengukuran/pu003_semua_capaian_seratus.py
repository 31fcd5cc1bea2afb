"""Every capaian exactly 100 percent."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.realisasi import FEWEST
from selaras.domain import berkas as r
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_FULL = Decimal(100)


class SemuaCapaianSeratus(AturanBerkas):
    """Seluruh indikator mempunyai capaian tepat 100 persen.

    Yang diperiksa:
        Semua indikator yang capaiannya dapat dihitung, bila jumlahnya paling sedikit lima.

    Mengapa:
        Kinerja yang diukur hampir tidak pernah tepat sama dengan rencananya; keseragaman menandakan
        realisasi yang disalin dari target.

    Contoh:
        Dua belas indikator, dua belas capaian 100,00 persen.

    Saran:
        Periksa apakah realisasi disalin dari target; lampirkan bukti tiap realisasi.
    """

    kode = "PU003"
    judul = "Seluruh capaian tepat 100 persen"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa apakah realisasi disalin dari target; lampirkan bukti tiap realisasi."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [one for one in bahan.hasil.daftar_indikator if one.tahunan.mentah is not None]
        if len(rows) >= FEWEST and all(one.tahunan.mentah == _FULL for one in rows):
            yield self.report(
                f"Seluruh {len(rows)} indikator yang terukur mempunyai capaian tepat 100 persen.",
                sheet_of(r.RealisasiKinerja, "realisasi"),
                keyakinan=Keyakinan.MUNGKIN,
            )
