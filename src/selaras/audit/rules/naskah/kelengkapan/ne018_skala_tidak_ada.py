"""Rule NE018."""

import re

from selaras.audit.rules.naskah.kelengkapan.bab import analysis_text
from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang, capaian_places
from selaras.audit.rules.naskah.kelengkapan.skala import find_skala
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import TingkatTemuan

_KELAS = re.compile(
    r"\b(?:sangat (?:tinggi|baik|berhasil)|kategori|kriteria|skala ordinal)\b"
    r"|\b(?:dinilai|digolongkan|dikategorikan)\s+(?:sebagai\s+)?(?:belum\s+)?(?:tercapai|baik|tinggi|berhasil)\b",
    re.IGNORECASE,
)


class SkalaTidakAda(BlokHilang):
    """Laporan tanpa skala penilaian.

    Yang diperiksa:
        Apakah laporan memuat skala atau kriteria untuk menilai capaian.

    Mengapa:
        Tanpa skala, capaian 57% tidak dapat disebut baik atau buruk.

    Contoh:
        Tabel capaian tanpa kolom kriteria dan tanpa tabel skala.

    Saran:
        Cantumkan skala penilaian yang berlaku dan kelas setiap capaian.
    """

    kode = "NE018"
    judul = "Laporan tanpa skala penilaian"
    saran = "Cantumkan skala penilaian yang berlaku dan kelas setiap capaian."
    hilang = "skala atau kriteria penilaian capaian"
    tingkat = TingkatTemuan.SARAN

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether a scale is printed, or classes stand beside the figures or in the text."""
        columns = any(tabel.has(JenisKolom.KATEGORI) for tabel in naskah.daftar_tabel)
        return columns or find_skala(naskah) is not None or bool(_KELAS.search(analysis_text(naskah)))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return where the chapter tells how far the performance came."""
        return capaian_places(naskah)
