"""A status that the score denies."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_ringkas
from selaras.domain.desa import InstrumenDesa, status_for
from selaras.domain.hasil.desa import score_of
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class StatusDesaBerbedaDariSkor(AturanBerkas):
    """Status desa yang tertulis tidak sesuai dengan skornya.

    Yang diperiksa:
        Setiap baris Status Desa yang mempunyai skor dan status: status menurut ambang instrumennya
        dibandingkan dengan status tertulis.

    Mengapa:
        Persentase desa mandiri dihitung dari status; satu status yang keliru mengubah capaian
        indikatornya.

    Contoh:
        Skor IDM 0,7500 tertulis Mandiri, padahal menurut ambangnya Maju.

    Saran:
        Periksa skor dan statusnya pada berita acara atau keputusannya.
    """

    kode = "DD007"
    judul = "Status desa tidak sesuai dengan skornya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa skor dan statusnya pada berita acara atau keputusannya."
    dasar_hukum = "Permendesa PDTT 2/2016; Permendesa PDTT 9/2024"
    berlaku_sejak = date(2016, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        for row in bahan.berkas.daftar_status_desa:
            tabel, score = bahan.berkas.ketentuan.aturan_desa.tabel(row.instrumen), score_of(row).hasil
            status = status_for(score, tabel) if tabel is not None and score is not None else None
            if row.status is None or score is None or status in {None, row.status}:
                continue
            yield self.report(
                f"Desa {row.desa} {row.tahun} tertulis {row.status.label}, menurut skor "
                f"{format_ringkas(score, 4)} {status.label if status else ''}.",
                place_of(row, "status"),
                keyakinan=Keyakinan.PASTI if row.instrumen is InstrumenDesa.IDM else Keyakinan.MUNGKIN,
            )
