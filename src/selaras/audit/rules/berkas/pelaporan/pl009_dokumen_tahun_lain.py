"""A document of the year that is of another one."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

# Kinds drawn up every year, and how many years before the book the newest may be.
_YEARLY = {
    JenisDokumenResmi.RENJA: 0,
    JenisDokumenResmi.RKA: 0,
    JenisDokumenResmi.DPA: 0,
    JenisDokumenResmi.PK: 0,
    JenisDokumenResmi.RENCANA_AKSI: 0,
    JenisDokumenResmi.SKM: 0,
    JenisDokumenResmi.LKJ_TRIWULAN: 1,
    JenisDokumenResmi.LKJIP: 1,
    JenisDokumenResmi.EVALUASI_RENJA: 1,
}


class DokumenTahunLain(AturanBerkas):
    """Dokumen tahunan yang tercatat bukan milik tahun buku.

    Yang diperiksa:
        Jenis dokumen yang dibuat setiap tahun (Renja, RKA, DPA, perjanjian kinerja, rencana aksi, dan
        laporan SKM): bila jenis itu tercatat tetapi tidak satu pun bertahun sama dengan buku. LKjIP,
        laporan triwulan, dan evaluasi Renja boleh bertahun sebelumnya, karena disusun sesudah tahunnya
        berakhir.

    Mengapa:
        Lampiran tahun lain yang tertinggal dari laporan lama membuat laporan tampak disalin.

    Contoh:
        Buku 2025 hanya mencatat PK 2024.

    Saran:
        Catat dokumen tahun buku ini, atau betulkan kolom Tahun.
    """

    kode = "PL009"
    judul = "Dokumen tahunan hanya ada untuk tahun lain"
    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Catat dokumen tahun buku ini, atau betulkan kolom Tahun."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each kind."""
        year = bahan.berkas.profil.periode.tahun
        for jenis, back in _YEARLY.items():
            rows = [row for row in bahan.berkas.daftar_dokumen if row.jenis is jenis]
            years = [row.tahun for row in rows]
            if rows and None not in years and not {year, year - back} & set(years):
                told = name_some([str(one) for one in dict.fromkeys(years)])
                yield self.report(
                    f"{jenis.label} hanya tercatat untuk tahun {told}, bukan {year}.",
                    *places_of(rows, "tahun"),
                )
