"""A quarter left out."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.realisasi import has_value
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.capaian import CaraRekap
from selaras.domain.periode import Triwulan
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class TriwulanTerlewat(AturanBerkas):
    """Realisasi sebuah triwulan terlewat.

    Yang diperiksa:
        Setiap indikator yang diukur lebih dari sekali setahun dan sudah mempunyai nilai: tiap triwulan
        sampai periode laporan harus bernilai atau berstatus. Bila triwulan terakhir memuat nilai sampai
        triwulan itu, triwulan sebelumnya tidak diperiksa.

    Mengapa:
        Jumlah dan rasio setahun tidak diketahui selama satu triwulan kosong; kosong bukan nol.

    Contoh:
        Realisasi TW I dan TW III terisi, TW II kosong tanpa status.

    Saran:
        Isi nilainya, atau pilih status dan tulis alasannya.
    """

    kode = "PU007"
    judul = "Triwulan terlewat"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi nilainya, atau pilih status dan tulis alasannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        berkas = bahan.berkas
        last = berkas.profil.periode.triwulan or Triwulan.IV
        for indikator in berkas.daftar_indikator:
            rows = [row for row in berkas.daftar_realisasi if row.indikator == indikator.kode]
            valued = [row for row in rows if row.triwulan <= last and has_value(row)]
            until = any(row.triwulan is last and row.realisasi_sd is not None for row in valued)
            if not valued or until or indikator.cara_rekap is CaraRekap.TAHUNAN_SAJA:
                continue
            told = {row.triwulan for row in rows if has_value(row) or row.status is not None}
            missing = [t.singkatan for t in last.sampai_dengan if t not in told]
            if missing:
                yield self.report(
                    f"Realisasi {indikator.kode} {', '.join(missing)} belum diisi.",
                    LokasiBuku(sheet_of(RealisasiKinerja).lembar, indikator.kode),
                )
