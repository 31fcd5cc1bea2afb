"""NF007: the follow-up of a quarterly report waits for the next year."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_NEXT_YEAR = re.compile(
    r"\b(?:tindak\s+lanjut|perbaikan|evaluasi|meminimalisir|meningkatkan|pertimbangan|masukan)\b[^.;]{0,90}"
    r"\btahun\s+(?:anggaran\s+)?(?:berikutnya|depan|mendatang|yang\s+akan\s+datang|selanjutnya)\b",
    re.IGNORECASE,
)
_LAST_QUARTER = 4


class TindakLanjutSalahPeriode(AturanWaktu):
    """Tindak lanjut laporan triwulanan diarahkan ke tahun berikutnya.

    Yang diperiksa:
        Kalimat tentang perbaikan, evaluasi, atau tindak lanjut pada laporan Triwulan I sampai III yang
        menunjuk tahun berikutnya.
    Mengapa:
        Laporan triwulanan ada agar kinerja diperbaiki pada triwulan berikutnya, selagi tahunnya
        berjalan.
    Contoh:
        Laporan Triwulan I memuat "sebagai bahan evaluasi untuk tahun berikutnya".
    Saran:
        Arahkan tindak lanjut ke triwulan berikutnya.
    """

    kode = "NF007"
    judul = "Tindak lanjut diarahkan ke tahun berikutnya"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Arahkan tindak lanjut ke triwulan berikutnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for all sentences of a running year that wait for the next."""
        quarter = naskah.identitas.triwulan
        if not quarter or quarter == _LAST_QUARTER:
            return
        places = [k.tempat for k in naskah.daftar_kalimat if _NEXT_YEAR.search(k.teks)]
        if places:
            yield self.report(
                "Perbaikan kinerja diarahkan ke tahun berikutnya, padahal tahun yang dilaporkan masih"
                " berjalan.",
                *places,
                keyakinan=Keyakinan.MUNGKIN,
            )
