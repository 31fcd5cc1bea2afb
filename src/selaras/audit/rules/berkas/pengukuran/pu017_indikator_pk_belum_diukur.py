"""A promised indicator that was left open."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.realisasi import places_of_indikator, says
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.nilai import StatusNilai
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorPkBelumDiukur(AturanBerkas):
    """Indikator yang diperjanjikan berstatus belum diisi walaupun ada keterangannya.

    Yang diperiksa:
        Setiap indikator yang ada dalam PK, realisasinya sampai periode laporan kosong dengan status
        Belum diisi, tetapi kolom Alasan status terisi. Yang tanpa alasan sama sekali dilaporkan aturan
        PU010.

    Mengapa:
        Yang diperjanjikan harus dilaporkan hasilnya; keterangan saja belum menjawab apakah targetnya
        tercapai.

    Contoh:
        Alasan berbunyi "tidak tercetak dalam laporan".

    Saran:
        Ukur indikatornya, atau pilih status yang tepat: belum waktunya, menunggu rilis, belum dapat
        diukur, atau tidak berlaku.
    """

    kode = "PU017"
    judul = "Indikator PK berstatus belum diisi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Ukur indikatornya, atau pilih status yang tepat: belum waktunya, menunggu rilis, belum "
        "dapat diukur, atau tidak berlaku."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [one for one in bahan.hasil.daftar_indikator if one.indikator.dalam_pk]
        found = [one.indikator for one in rows if _is_open(bahan, one)]
        if found:
            counted = tally(found, rows, "indikator PK", [row.kode for row in found])
            yield self.report(f"{counted} berstatus belum diisi.", *places_of_indikator(found))


def _is_open(bahan: BahanBerkas, one: HasilIndikator) -> bool:
    open_state = one.tahunan.realisasi.status is StatusNilai.BELUM_DIISI
    return open_state and says(bahan.berkas, one.indikator.kode, "alasan")
