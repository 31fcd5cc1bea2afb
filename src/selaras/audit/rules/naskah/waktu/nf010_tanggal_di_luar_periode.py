"""NF010: an event of the register lies outside the period of the report."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.rules.naskah.waktu.bulan import read_tanggal
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import end_of_period, period_name
from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_EVENT = re.compile(
    r"(?:hari\s*[,/]?\s*)?(?:tanggal|tgl\.?)(?:\s+(?:kegiatan|kejadian|pelaksanaan|rapat))?",
    re.IGNORECASE,
)
_ENOUGH = 3  # dates within the period that show what the column holds


class TanggalDiLuarPeriode(AturanWaktu):
    """Tanggal kejadian di luar periode laporan.

    Yang diperiksa:
        Kolom tanggal pada daftar kegiatan atau kejadian: tanggal sesudah periode berakhir, atau dari
        tahun lain, sementara tanggal lainnya berada dalam tahun laporan.
    Mengapa:
        Kejadian di luar periode tidak boleh dihitung sebagai realisasi periode itu.
    Contoh:
        Daftar kegiatan tahun 2023 memuat baris bertanggal 14-02-2022.
    Saran:
        Perbaiki tanggalnya, atau keluarkan baris itu dari hitungan.
    """

    kode = "NF010"
    judul = "Tanggal kejadian di luar periode laporan"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Perbaiki tanggalnya, atau keluarkan baris itu dari hitungan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table with events that do not belong."""
        end = end_of_period(naskah.identitas)
        if end is None:
            return
        for tabel in naskah.daftar_tabel:
            dates = list(_dates(tabel))
            outside = [(day, tempat) for day, tempat in dates if day.year < end.year or day > end]
            if outside and len(dates) - len(outside) >= max(_ENOUGH, len(outside)):
                shown = ", ".join(format_tanggal(day) for day, _ in outside)
                yield self.report(
                    f"Tanggal {shown} berada di luar {period_name(naskah.identitas)}.",
                    *(tempat for _, tempat in outside),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _dates(tabel: Tabel) -> Iterator[tuple[date, Tempat]]:
    columns = {kolom.indeks for kolom in tabel.daftar_kolom if _EVENT.fullmatch(kolom.teks.strip())}
    for baris in tabel.daftar_data:
        for sel in baris.daftar_sel:
            if sel.kolom.indeks in columns and (day := read_tanggal(sel.teks)):
                yield day, baris.tempat
