"""Questionnaires filled in one stroke."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain import berkas as r
from selaras.domain.angka import format_persen
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class JawabanSkmSeragam(AturanBerkas):
    """Terlalu banyak responden memberi nilai yang sama untuk semua unsur.

    Yang diperiksa:
        Bagian responden yang menjawab semua unsur dengan satu nilai, dibandingkan dengan ketentuan
        batas_jawaban_seragam (persen).

    Mengapa:
        Jawaban seragam menandakan kuesioner yang tidak dibaca atau diisikan; indeksnya tidak menunjukkan
        unsur mana yang perlu diperbaiki.

    Contoh:
        Dari 80 responden, 50 memberi nilai 3 untuk kesembilan unsur.

    Saran:
        Periksa cara pengisiannya; pastikan responden mengisi sendiri dan membaca setiap pertanyaan.
    """

    kode = "DD004"
    judul = "Terlalu banyak jawaban SKM yang seragam"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Periksa cara pengisiannya; pastikan responden mengisi sendiri dan membaca setiap pertanyaan."
    )
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        survey, limit = bahan.hasil.skm, bahan.berkas.ketentuan.batas_jawaban_seragam
        share = survey.seragam if survey else None
        if share is not None and share.hasil is not None and limit is not None and share.hasil > limit:
            yield self.report(
                f"{format_persen(share.hasil)} responden menjawab semua unsur dengan nilai yang sama, "
                f"batas wajarnya {format_persen(limit)}.",
                sheet_of(r.RespondenSkm),
                hitungan=share.hitungan,
                keyakinan=Keyakinan.MUNGKIN,
            )
