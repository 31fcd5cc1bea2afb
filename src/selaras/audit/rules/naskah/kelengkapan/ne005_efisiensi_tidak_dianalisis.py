"""Rule NE005."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang


class EfisiensiTidakDianalisis(AnalisisHilang):
    """Efisiensi penggunaan sumber daya tidak dianalisis.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja membahas efisiensi anggaran, pegawai, atau sarana.

    Mengapa:
        Analisis atas efisiensi penggunaan sumber daya adalah salah satu analisis wajib atas setiap
        sasaran.

    Contoh:
        Bab III berisi tabel serapan tanpa satu kalimat pun tentang efisiensi.

    Saran:
        Bandingkan capaian kinerja dengan penggunaan anggaran dan tulis simpulannya.
    """

    kode = "NE005"
    judul = "Efisiensi penggunaan sumber daya tidak dianalisis"
    saran = "Bandingkan capaian kinerja dengan penggunaan anggaran dan tulis simpulannya."
    hilang = "analisis efisiensi penggunaan sumber daya"
    pola = re.compile(r"\befisien", re.IGNORECASE)
