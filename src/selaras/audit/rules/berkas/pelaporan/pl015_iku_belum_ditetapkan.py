"""Main indicators that no decree sets."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank
from selaras.audit.lokasi import places_of, sheet_of
from selaras.domain.berkas import DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IkuBelumDitetapkan(AturanBerkas):
    """Indikator kinerja utama belum mempunyai penetapan.

    Yang diperiksa:
        Bila ada indikator bertanda IKU dan lembar Dokumen terisi: harus ada dokumen jenis Penetapan IKU
        yang bernomor.

    Mengapa:
        IKU ditetapkan pimpinan perangkat daerah dengan keputusan; tanpa nomor keputusan penetapannya
        tidak diakui evaluator.

    Contoh:
        Lima IKU dipakai, tetapi keputusannya tidak tercatat.

    Saran:
        Tetapkan IKU dengan keputusan bernomor, lalu catat pada lembar Dokumen.
    """

    kode = "PL015"
    judul = "IKU belum ditetapkan dengan keputusan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tetapkan IKU dengan keputusan bernomor, lalu catat pada lembar Dokumen."
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        main = [row for row in bahan.berkas.daftar_indikator if row.iku]
        documents = bahan.berkas.daftar_dokumen
        decrees = [row for row in documents if row.jenis is JenisDokumenResmi.IKU]
        if not main or not documents or any(not is_blank(row.nomor) for row in decrees):
            return
        lacking = "belum bernomor" if decrees else "belum tercatat"
        yield self.report(
            f"Penetapan {len(main)} IKU {lacking}.",
            *(places_of(decrees, "nomor") if decrees else (sheet_of(DokumenResmi),)),
        )
