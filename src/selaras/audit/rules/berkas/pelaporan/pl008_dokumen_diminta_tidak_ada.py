"""Documents that the evaluation asks for in vain."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import DokumenResmi
from selaras.domain.hasil.daftar_dokumen import list_asked
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class DokumenDimintaTidakAda(AturanBerkas):
    """Dokumen yang diminta kriteria keberadaan belum tercatat.

    Yang diperiksa:
        Jenis dokumen yang diminta kriteria keberadaan lembar kerja evaluasi menurut ketentuan
        lke_dokumen, dicari pada lembar Dokumen. Aturan ini diam bila lembar Dokumen belum diisi.

    Mengapa:
        Dokumen ini menjadi lampiran laporan dan bukti evaluasi; yang tidak ada menurunkan nilai
        keberadaan.

    Contoh:
        Register dokumen tidak memuat rencana aksi dan pedoman pengukuran.

    Saran:
        Catat dokumennya pada lembar Dokumen, atau susun bila belum ada.
    """

    kode = "PL008"
    judul = "Dokumen yang diminta evaluasi tidak tercatat"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Catat dokumennya pada lembar Dokumen, atau susun bila belum ada."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        asked = list_asked(bahan.berkas) if bahan.berkas.daftar_dokumen else ()
        missing = list(dict.fromkeys(one.jenis.label for one in asked if not one.ada))
        if missing:
            criteria = list(dict.fromkeys(one.kriteria for one in asked if not one.ada))
            yield self.report(
                f"Belum tercatat: {', '.join(missing)} (kriteria {name_some(criteria)}).",
                sheet_of(DokumenResmi, "jenis"),
            )
