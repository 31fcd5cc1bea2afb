"""Rule NE002."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang, list_performance_tables
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca


class PembandingRenstraTidakAda(AnalisisHilang):
    """Tidak ada perbandingan dengan target jangka menengah.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja membandingkan realisasi sampai tahun ini dengan target
        akhir Renstra.

    Mengapa:
        Capaian setahun belum menunjukkan apakah sasaran lima tahun akan tercapai.

    Contoh:
        Tabel capaian berhenti pada kolom realisasi tahun berjalan.

    Saran:
        Tambahkan kolom target akhir Renstra dan tingkat kemajuannya.
    """

    kode = "NE002"
    judul = "Tidak ada perbandingan dengan target jangka menengah"
    saran = "Tambahkan kolom target akhir Renstra dan tingkat kemajuannya."
    hilang = "perbandingan realisasi dengan target jangka menengah (akhir Renstra)"
    pola = re.compile(
        r"\btarget (?:akhir|jangka menengah|renstra|rpjmd|rpd)|jangka menengah"
        r"|akhir (?:periode )?(?:renstra|rpjmd)",
        re.IGNORECASE,
    )

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether words or a column of a table of performance show the comparison."""
        columns = (tabel.has(JenisKolom.TARGET_AKHIR) for tabel in list_performance_tables(naskah))
        return any(columns) or super().is_present(naskah)
