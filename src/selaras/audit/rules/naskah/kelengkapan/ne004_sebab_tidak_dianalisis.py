"""Rule NE004."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang, capaian_places
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca


class SebabTidakDianalisis(AnalisisHilang):
    """Sebab keberhasilan atau kegagalan tidak dianalisis.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja menerangkan sebab capaian yang tinggi atau rendah.

    Mengapa:
        Laporan kinerja harus menjelaskan mengapa, bukan hanya berapa; dari sebab itulah perbaikan
        disusun.

    Contoh:
        Capaian 48,20% disajikan tanpa sebab, kendala, atau solusi.

    Saran:
        Uraikan faktor pendorong, penghambat, dan solusi untuk setiap indikator.
    """

    kode = "NE004"
    judul = "Sebab keberhasilan atau kegagalan tidak dianalisis"
    saran = "Uraikan faktor pendorong, penghambat, dan solusi untuk setiap indikator."
    hilang = "analisis sebab keberhasilan atau kegagalan beserta solusinya"
    pola = re.compile(
        r"\bpenyebab|\bdisebabkan|\bkendala|\bhambat|\bpenghambat|\bpendorong\b|\bakar masalah"
        r"|\bfaktor(?:-faktor)? (?:pendukung|keberhasilan|kegagalan)",
        re.IGNORECASE,
    )

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return where the chapter tells how far the performance came."""
        return capaian_places(naskah)
