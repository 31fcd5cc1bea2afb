"""Rule NE007."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang
from selaras.domain.naskah.bagian import JenisLaporan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import TingkatTemuan

_DAFTAR_ISI = re.compile(r"\s*daftar isi\b", re.IGNORECASE)
_IKHTISAR = re.compile(r"\s*(?:ikhtisar|ringkasan)(?: eksekutif)?\s*$", re.IGNORECASE)


class BagianAwalTidakAda(BlokHilang):
    """Daftar isi atau ikhtisar eksekutif tidak ada.

    Yang diperiksa:
        Apakah laporan tahunan atau triwulan memuat daftar isi dan ikhtisar (ringkasan) eksekutif.

    Mengapa:
        Pimpinan membaca ikhtisar lebih dahulu; daftar isi menunjukkan bahwa laporan lengkap.

    Contoh:
        Sesudah kata pengantar langsung Bab I.

    Saran:
        Tambahkan daftar isi dan ikhtisar eksekutif sebelum Bab I.
    """

    kode = "NE007"
    judul = "Daftar isi atau ikhtisar eksekutif tidak ada"
    tingkat = TingkatTemuan.SARAN
    saran = "Tambahkan daftar isi dan ikhtisar eksekutif sebelum Bab I."
    hilang = "daftar isi dan ikhtisar eksekutif secara lengkap"
    jenis = frozenset({JenisLaporan.TAHUNAN, JenisLaporan.TRIWULAN})

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether headings of both stand in the report."""
        lines = [paragraf.teks for paragraf in naskah.naskah.daftar_paragraf]
        return all(any(pattern.match(line) for line in lines) for pattern in (_DAFTAR_ISI, _IKHTISAR))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the beginning of the report: both belong before its first chapter."""
        return (Tempat(1),) if naskah.naskah.daftar_bagian else ()
