"""What all rules of arithmetic declare, and how they write numbers."""

from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanNaskah
from selaras.domain.angka import format_angka, settle
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.temuan import Kelompok, TingkatTemuan


class AturanHitungan(AturanNaskah):
    """Base of the rules that compute again what a report prints."""

    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II dan III"
    berlaku_sejak = date(2014, 12, 1)


def tulis(angka: AngkaCetak) -> str:
    """Write a printed number in one style, with its decimals and its sign of per cent."""
    if angka.nilai is None:
        return angka.teks
    return format_angka(angka.nilai, angka.desimal) + ("%" if angka.persen else "")


def tulis_hasil(nilai: Decimal, desimal: int = 2) -> str:
    """Write a computed number: a whole one without decimals, any other with `desimal` of them."""
    return format_angka(nilai, 0 if settle(nilai) == settle(nilai).to_integral_value() else desimal)
