"""Rule NE001."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import AnalisisHilang


class PembandingNasionalTidakAda(AnalisisHilang):
    """Tidak ada perbandingan dengan standar nasional.

    Yang diperiksa:
        Apakah bab akuntabilitas kinerja membandingkan capaian dengan standar nasional, provinsi,
        atau daerah sejenis, atau menyatakan bahwa standar itu tidak ada.

    Mengapa:
        Perbandingan dengan standar nasional (jika ada) adalah salah satu analisis wajib atas setiap
        sasaran. Tanpa pernyataan, pembaca tidak tahu apakah standar itu tidak ada atau terlupa.

    Contoh:
        Bab III hanya membandingkan target dan realisasi tahun ini.

    Saran:
        Tambahkan perbandingan, atau tulis satu kalimat bahwa belum ada standar nasional untuk
        indikator itu.
    """

    kode = "NE001"
    judul = "Tidak ada perbandingan dengan standar nasional"
    saran = (
        "Tambahkan perbandingan, atau tulis satu kalimat bahwa belum ada standar nasional untuk "
        "indikator itu."
    )
    hilang = (
        "perbandingan dengan standar nasional atau daerah lain, atau pernyataan bahwa standar itu "
        "tidak ada"
    )
    pola = re.compile(
        r"(?:standar|rata-rata|rerata|capaian|angka|tingkat|target)\s+(?:kinerja\s+)?(?:nasional|provinsi)"
        r"|banding\w*[^.\n]{0,80}\b(?:nasional|provinsi)"
        r"|banding\w*[^.\n]{0,80}\b(?:daerah|kecamatan|kabupaten|dinas|instansi)"
        r" (?:lain|sejenis|sekitar|tetangga)"
        r"|\bbenchmark|\btolok ukur (?:nasional|provinsi)",
        re.IGNORECASE,
    )
