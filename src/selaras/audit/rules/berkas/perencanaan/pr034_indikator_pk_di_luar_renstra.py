"""A promised indicator that the Renstra does not know."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.audit.target_rencana import targets_in
from selaras.domain.hasil.rencana import renstra_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorPkDiLuarRenstra(AturanBerkas):
    """Indikator tujuan atau sasaran dalam PK tidak ada dalam Renstra yang berlaku.

    Yang diperiksa:
        Setiap indikator tingkat tujuan dan sasaran yang ada dalam PK. Aturan ini diam bila belum satu
        pun indikator terhubung dengan baris Renstra.

    Mengapa:
        Kemajuan terhadap target jangka menengah, salah satu analisis wajib laporan, tidak dapat dihitung
        untuknya.

    Contoh:
        PK memuat IKM, sedangkan Renstra hanya memuat nilai SAKIP.

    Saran:
        Tambahkan indikator itu pada Renstra (perubahan), atau jelaskan dasarnya dalam laporan.
    """

    kode = "PR034"
    judul = "Indikator PK tidak ada dalam Renstra"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan indikator itu pada Renstra (perubahan), atau jelaskan dasarnya dalam laporan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        plan = renstra_of(bahan.berkas)
        known = {one.indikator.kode for one in targets_in(bahan.berkas, plan)} if plan else set()
        rows = [row for row in list_strategis(bahan.berkas) if row.dalam_pk]
        found = [row for row in rows if row.kode not in known]
        if known and found:
            counted = tally(
                found, rows, "indikator tujuan dan sasaran pada PK", [row.kode for row in found]
            )
            yield self.report(f"{counted} tidak ada dalam Renstra.", *places_of(found, "uraian"))
