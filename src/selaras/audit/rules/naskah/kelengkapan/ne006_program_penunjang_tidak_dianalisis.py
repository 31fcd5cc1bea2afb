"""Rule NE006."""

import re

from selaras.audit.rules.naskah.kelengkapan.bab import analysis_start, is_below
from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca


class ProgramPenunjangTidakDianalisis(AnalisisHilang):
    """Program penunjang keberhasilan tidak dianalisis.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja menghubungkan sasaran dengan program dan kegiatan yang
        menunjangnya.

    Mengapa:
        Tanpa hubungan itu anggaran tidak dapat dipertanggungjawabkan terhadap hasil.

    Contoh:
        Tabel anggaran berdiri sendiri, tidak dikaitkan dengan sasaran mana pun.

    Saran:
        Sajikan program/kegiatan penunjang setiap sasaran beserta capaiannya.
    """

    kode = "NE006"
    judul = "Program penunjang keberhasilan tidak dianalisis"
    saran = "Sajikan program/kegiatan penunjang setiap sasaran beserta capaiannya."
    hilang = "analisis program/kegiatan yang menunjang keberhasilan atau kegagalan sasaran"
    pola = re.compile(
        r"\b(?:program|kegiatan)\b[^.\n]{0,60}\b(?:menunjang|mendukung|menyebabkan|berkontribusi)"
        r"|\b(?:ditunjang|didukung|dicapai)\s+(?:oleh|melalui|dengan)\s+(?:pelaksanaan\s+)?"
        r"(?:\w+\s+)?(?:program|kegiatan|sub\s?kegiatan)\b",
        re.IGNORECASE,
    )

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether words or a table that sets programmes beside indicators show the analysis."""
        return any(map(_pairs_programmes, naskah.daftar_tabel)) or super().is_present(naskah)

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the line above the chapter's first table of money, which lists the programmes."""
        chapter = analysis_start(naskah)
        tables = (t for t in naskah.daftar_tabel if t.has(JenisKolom.PAGU))
        inside = (t.tempat for t in tables if chapter and is_below(naskah, chapter, t.tempat))
        first = next(inside, None)
        above = [p.tempat for p in naskah.daftar_paragraf if first and p.tempat < first]
        return tuple(above[-1:]) or super().place(naskah)


def _pairs_programmes(tabel: Tabel) -> bool:
    return tabel.has(JenisKolom.INDIKATOR, JenisKolom.REALISASI, JenisKolom.PROGRAM)
