"""NF020: a date is printed that no calendar has."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.waktu.bulan import BULAN_CETAK, bulan_ke
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_DAY = re.compile(
    rf"(?<![\d.,/-])(?P<hari>\d{{1,2}})\s+(?P<bulan>{BULAN_CETAK})\s+(?P<tahun>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_LAST = 39  # a greater number is no day that was meant


class TanggalTidakAda(AturanWaktu):
    """Tanggal yang tertulis tidak ada dalam kalender.

    Yang diperiksa:
        Setiap tanggal dengan nama bulan di seluruh laporan: apakah bulan itu mempunyai hari sebanyak
        itu, termasuk 29 Februari pada tahun bukan kabisat.
    Mengapa:
        Dokumen yang bertanggal mustahil tidak dapat dijadikan bukti.
    Contoh:
        "ditetapkan pada 31 Juni 2024"
    Saran:
        Tulis tanggal yang sebenarnya menurut dokumennya.
    """

    kode = "NF020"
    judul = "Tanggal tidak ada dalam kalender"
    saran = "Tulis tanggal yang sebenarnya menurut dokumennya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with such a date."""
        for line in read_baris_laporan(naskah):
            wrong = [match[0] for match in _DAY.finditer(line.teks) if not _exists(match)]
            if wrong:
                yield self.report(f"Tanggal {wrong[0]} tidak ada dalam kalender.", line.tempat)


def _exists(match: re.Match[str]) -> bool:
    day, month = int(match["hari"]), bulan_ke(match["bulan"])
    if month is None or not 0 < day <= _LAST:
        return True
    try:
        date(int(match["tahun"]), month, day)
    except ValueError:
        return False
    return True
