"""NF008: a figure of the running year stands beside those of full years without saying so."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_RUNNING = re.compile(
    r"\b(?:tri\s?wulan|tri\s?bulan|tw|semester|s\.?\s?d\.?|sampai|berjalan|hingga)\b", re.IGNORECASE
)
_LAST_QUARTER = 4


class PembandingBerjalanSetahun(AturanWaktu):
    """Realisasi berjalan disandingkan dengan realisasi setahun penuh.

    Yang diperiksa:
        Tabel pada laporan Triwulan I sampai III yang memuat kolom realisasi tahun ini di samping kolom
        tahun-tahun sebelumnya tanpa keterangan "s.d. triwulan".
    Mengapa:
        Angka sebagian tahun tampak turun dibandingkan angka setahun penuh, padahal periodenya berbeda.
    Contoh:
        Kolom 2021, 2022, dan 2023 pada laporan Triwulan I Tahun 2023.
    Saran:
        Bandingkan dengan triwulan yang sama tahun lalu, atau beri keterangan "s.d. triwulan" pada
        kolomnya.
    """

    kode = "NF008"
    judul = "Realisasi berjalan dibandingkan dengan setahun penuh"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Bandingkan dengan triwulan yang sama tahun lalu, atau tulis “s.d. triwulan” pada kolomnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such table, with its header and its rows."""
        identitas = naskah.identitas
        if identitas.triwulan in (None, _LAST_QUARTER) or identitas.tahun is None:
            return
        for tabel in naskah.daftar_tabel:
            if earlier := _full_years(tabel, identitas.tahun):
                years = " dan ".join(map(str, earlier))
                yield self.report(
                    f"Realisasi {identitas.tahun} yang masih berjalan dibandingkan dengan {years}"
                    " setahun penuh tanpa keterangan.",
                    *(baris.tempat for baris in tabel.kepala),
                    *(baris.tempat for baris in tabel.daftar_data),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _full_years(tabel: Tabel, own: int) -> list[int]:
    """Return the earlier years beside the own one, none where the table says what it compares."""
    columns = tabel.kolom(JenisKolom.REALISASI)
    years = {kolom.tahun for kolom in columns if kolom.tahun and not kolom.triwulan}
    texts = (tabel.nama, *(kolom.teks for kolom in columns))
    if own not in years or any(map(_RUNNING.search, texts)):
        return []
    return sorted(year for year in years if year < own)
