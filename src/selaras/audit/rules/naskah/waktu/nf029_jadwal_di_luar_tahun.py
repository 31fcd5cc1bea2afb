"""NF029: one row of a schedule names another year than the report and all other rows."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_SCHEDULE = re.compile(r"\W*(?:jadwal|waktu|bulan)(?: pelaksanaan| kegiatan)?\W*", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_FEWEST = 2  # other rows that name the year of the report


class JadwalDiLuarTahun(AturanWaktu):
    """Satu baris jadwal menyebut tahun lain.

    Yang diperiksa:
        Kolom jadwal atau waktu pelaksanaan: baris yang menyebut tahun sebelum tahun laporan, sementara
        baris lainnya menyebut tahun laporan.
    Mengapa:
        Baris yang tersalin dari rencana tahun lalu bukan kegiatan tahun laporan.
    Contoh:
        Rencana aksi 2024 memuat jadwal "Agustus 2023".
    Saran:
        Perbaiki tahunnya, atau keluarkan barisnya.
    """

    kode = "NF029"
    judul = "Jadwal menyebut tahun lain"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Perbaiki tahunnya, atau keluarkan barisnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each row that alone names an earlier year."""
        own = naskah.identitas.tahun
        for tabel in naskah.daftar_tabel if own else ():
            named = list(_years(tabel))
            right = sum(year == own for _, year in named)
            wrong = [(tempat, year) for tempat, year in named if own and year < own]
            if right >= _FEWEST and len(wrong) == 1:
                yield self.report(
                    f"Jadwal menyebut tahun {wrong[0][1]}, baris lain menyebut {own}.",
                    wrong[0][0],
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _years(tabel: Tabel) -> Iterator[tuple[Tempat, int]]:
    """Yield the only year that each cell of the schedule names."""
    columns = {kolom.indeks for kolom in tabel.daftar_kolom if _SCHEDULE.fullmatch(kolom.teks)}
    for baris in tabel.daftar_data:
        for sel in baris.daftar_sel:
            years = set(_YEAR.findall(sel.teks)) if sel.kolom.indeks in columns else set()
            if len(years) == 1:
                yield baris.tempat, int(years.pop())
