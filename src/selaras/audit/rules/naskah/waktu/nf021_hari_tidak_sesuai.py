"""NF021: the day of the week named with a date is not that of the date."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.waktu.bulan import TANGGAL_CETAK, read_tanggal
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import HARI, format_tanggal
from selaras.domain.temuan import Temuan, TingkatTemuan

_NAMED = re.compile(
    rf"\b(?P<hari>{'|'.join((*HARI, 'Jum’at', chr(39).join(('Jum', 'at')), 'Ahad'))})"
    rf"\s*(?:[,/]|tanggal|tgl\.?)?\s*(?:tanggal\s+|tgl\.?\s+)?{TANGGAL_CETAK.pattern}",
    re.IGNORECASE,
)
_IN_NAME = re.compile(r"\b(?!Hari\b|Pada\b)[A-Z][\w-]+\s$")  # 'Pasar Minggu' is a place
_OTHER_SPELLING = {"jum’at": "jumat", "jum'at": "jumat", "ahad": "minggu"}


class HariTidakSesuai(AturanWaktu):
    """Nama hari tidak sesuai dengan tanggalnya.

    Yang diperiksa:
        Setiap nama hari yang langsung diikuti tanggal, misalnya pada undangan dan notulen.
    Mengapa:
        Salah satu di antaranya keliru, sehingga waktu kegiatan tidak dapat dipastikan.
    Contoh:
        "Senin, 5 Maret 2024", padahal tanggal itu hari Selasa.
    Saran:
        Cocokkan dengan undangan atau daftar hadir, lalu betulkan hari atau tanggalnya.
    """

    kode = "NF021"
    judul = "Hari tidak sesuai tanggal"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Cocokkan dengan undangan atau daftar hadir, lalu betulkan hari atau tanggalnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with such a pair."""
        for line in read_baris_laporan(naskah):
            for match in _NAMED.finditer(line.teks):
                day = read_tanggal(match["tanggal"])
                if day is None or _IN_NAME.search(line.teks[: match.start()]):
                    continue
                right = HARI[day.weekday()]
                if _name(match["hari"]) != right.casefold():
                    yield self.report(
                        f"{format_tanggal(day)} adalah hari {right}, tertulis {match['hari']}.",
                        line.tempat,
                    )


def _name(printed: str) -> str:
    key = printed.casefold()
    return _OTHER_SPELLING.get(key, key)
