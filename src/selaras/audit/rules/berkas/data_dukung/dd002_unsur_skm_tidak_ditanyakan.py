"""Parts of the survey that nobody was asked."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain import berkas as r
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class UnsurSkmTidakDitanyakan(AturanBerkas):
    """Ada unsur survei kepuasan masyarakat yang tidak dijawab seorang pun.

    Yang diperiksa:
        Setiap unsur menurut ketentuan unsur_skm: harus ada jawabannya pada lembar SKM atau SKM Rekap.

    Mengapa:
        Indeks dihitung dari sembilan unsur; unsur yang ditinggalkan mengubah bobot yang lain dan membuat
        indeks tidak sebanding antartahun.

    Contoh:
        Survei hanya memuat delapan unsur karena layanan tidak berbiaya, tanpa penjelasan.

    Saran:
        Tanyakan semua unsur, atau jelaskan mengapa unsur itu tidak sesuai dengan layanannya.
    """

    kode = "DD002"
    judul = "Unsur SKM tidak ditanyakan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tanyakan semua unsur, atau jelaskan mengapa unsur itu tidak sesuai dengan layanannya."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        survey = bahan.hasil.skm
        units = [one for one in survey.ikm.daftar_unsur if not one.jumlah.banyak] if survey else []
        if survey is not None and units and survey.banyak.hasil:
            names = name_some([f"{one.unsur.kode} {one.unsur.nama}" for one in units])
            yield self.report(
                f"{len(units)} dari {len(survey.ikm.daftar_unsur)} unsur tidak ditanyakan: {names}.",
                sheet_of(r.RespondenSkm if bahan.berkas.daftar_responden_skm else r.RekapUnsurSkm),
            )
