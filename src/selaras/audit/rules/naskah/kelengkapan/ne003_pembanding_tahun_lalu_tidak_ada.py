"""Rule NE003."""

import re

from selaras.audit.rules.naskah.kelengkapan.bab import analysis_text
from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang, list_performance_tables
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_COMPARED = re.compile(
    r"(?:banding\w*|\bnaik|\bturun|meningkat|menurun|berkurang|bertambah)[^.;\n]{0,80}\b(20\d\d)\b",
    re.IGNORECASE,
)


class PembandingTahunLaluTidakAda(AnalisisHilang):
    """Tidak ada perbandingan dengan tahun sebelumnya.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja membandingkan realisasi tahun ini dengan tahun-tahun
        sebelumnya.

    Mengapa:
        Tanpa angka tahun lalu pembaca tidak dapat menilai kemajuan.

    Contoh:
        Tabel capaian hanya memuat target, realisasi, dan capaian tahun ini.

    Saran:
        Tambahkan realisasi tahun lalu beserta kenaikan atau penurunannya.
    """

    kode = "NE003"
    judul = "Tidak ada perbandingan dengan tahun sebelumnya"
    saran = "Tambahkan realisasi tahun lalu beserta kenaikan atau penurunannya."
    hilang = "perbandingan realisasi dan capaian dengan tahun sebelumnya"
    pola = re.compile(
        r"\btahun (?:sebelumnya|lalu|yang lalu)\b[^.\n]{0,120}(?:realisasi|capaian|dibanding|naik|turun)"
        r"|(?:realisasi|capaian|dibanding\w*)[^.\n]{0,120}\btahun (?:sebelumnya|lalu|yang lalu)\b",
        re.IGNORECASE,
    )

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether words or columns of a table of performance show an earlier year."""
        tables = list_performance_tables(naskah)
        return (
            any(map(_has_earlier_year, tables)) or _names_earlier(naskah) or super().is_present(naskah)
        )


def _names_earlier(naskah: NaskahTerbaca) -> bool:
    """Tell whether the text compares with a year that it names: 'dibandingkan Triwulan I Tahun 2023'."""
    own = naskah.identitas.tahun
    years = (int(found[1]) for found in _COMPARED.finditer(analysis_text(naskah)))
    return own is not None and any(year < own for year in years)


def _has_earlier_year(tabel: Tabel) -> bool:
    years = {kolom.tahun for kolom in tabel.kolom(JenisKolom.REALISASI) if kolom.tahun}
    return tabel.has(JenisKolom.REALISASI_LALU) or len(years) > 1
