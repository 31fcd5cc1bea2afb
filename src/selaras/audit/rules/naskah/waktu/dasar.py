"""What all rules of this group share."""

from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.temuan import Kelompok, TingkatTemuan


class AturanWaktu(AturanNaskah):
    """Base of the rules about periods, dates and deadlines."""

    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "Permenpan RB Nomor 53 Tahun 2014, Lampiran III (reviu atas laporan kinerja)"
    berlaku_sejak = date(2014, 11, 20)
