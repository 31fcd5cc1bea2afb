"""Rule NE008."""

import re

from selaras.audit.rules.naskah.kelengkapan.bab import PENDAHULUAN, find_judul, text_of
from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang
from selaras.domain.naskah.bagian import JenisLaporan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_ISU = re.compile(
    r"\bisu(?:-isu)? (?:strategis|utama)|\baspek strategis|\bpermasalahan"
    r"|\bstrategic issue|\btantangan\b",
    re.IGNORECASE,
)


class IsuStrategisTidakAda(BlokHilang):
    """Aspek strategis dan permasalahan utama tidak ada.

    Yang diperiksa:
        Apakah Bab I memuat aspek strategis organisasi dan permasalahan utama (isu strategis).

    Mengapa:
        Bab I harus memuat penekanan pada aspek strategis dan permasalahan utama; dari sanalah
        sasaran beralasan.

    Contoh:
        Bab I hanya berisi tugas, pegawai, dan struktur organisasi.

    Saran:
        Tambahkan subbab aspek strategis dan permasalahan utama.
    """

    kode = "NE008"
    judul = "Aspek strategis dan permasalahan utama tidak ada"
    saran = "Tambahkan subbab aspek strategis dan permasalahan utama."
    hilang = "aspek strategis dan permasalahan utama organisasi pada Bab I"
    jenis = frozenset({JenisLaporan.TAHUNAN, JenisLaporan.TRIWULAN})

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the chapter speaks of what matters to the office."""
        chapter = find_judul(naskah, PENDAHULUAN, tingkat=1)
        return chapter is None or bool(_ISU.search(text_of(naskah, chapter)))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the first chapter."""
        chapter = find_judul(naskah, PENDAHULUAN, tingkat=1)
        return (chapter.tempat,) if chapter else ()
