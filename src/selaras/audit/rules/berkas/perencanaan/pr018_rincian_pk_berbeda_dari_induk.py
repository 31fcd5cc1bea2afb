"""A line of a perjanjian kinerja that its own lines do not add up to."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RincianPkBerbedaDariInduk(AturanBerkas):
    """Baris anggaran dalam satu PK tidak sama dengan jumlah rinciannya.

    Yang diperiksa:
        Setiap baris anggaran PK yang mempunyai baris setingkat di bawahnya dalam PK yang sama.

    Mengapa:
        Jumlah yang salah pada PK terbawa ke laporan kinerja dan ke perbandingan dengan pagu.

    Contoh:
        Program 100.000.000 dengan dua kegiatan 60.000.000 dan 30.000.000.

    Saran:
        Betulkan baris induk atau rinciannya.
    """

    kode = "PR018"
    judul = "Rincian anggaran PK tidak sama dengan induknya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan baris induk atau rinciannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each line."""
        pyramid = bahan.hasil.piramida
        for fault in pyramid.daftar_rincian_berbeda if pyramid else ():
            row, total = fault.baris, fault.rincian.hasil or Decimal()
            yield self.report(
                f"PK {row.jabatan}: {row.kode} tertulis {format_uang(row.anggaran)}, jumlah rinciannya "
                f"{show(total)}.",
                place_of(row, "anggaran"),
                hitungan=f"{fault.rincian.hitungan} = {show(total)}; tertulis {show(row.anggaran)}",
            )
