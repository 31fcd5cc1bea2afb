"""What all rules of this group share."""

from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.temuan import Kelompok, TingkatTemuan


class AturanResidu(AturanNaskah):
    """Base of the rules that look for what another document left in a report."""

    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "Permenpan RB Nomor 53 Tahun 2014, Lampiran III (reviu atas laporan kinerja)"
    berlaku_sejak = date(2014, 11, 20)


def shorten(text: str, words: int = 10) -> str:
    """Return the first words of a text, with '…' where more follow."""
    parts = text.split()
    return " ".join(parts[:words]) + (" …" if len(parts) > words else "")
