"""NF012: a quarterly report calls itself, or one of its tables, that of another quarter."""

import re
from collections.abc import Iterator

from selaras.audit.judul_serupa import list_judul_menyimpang
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import ROMAWI
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_QUARTER = r"(?:tri\s?wulan|tri\s?bulan|tw\.?)\s*(?:ke\s*-?\s*)?(?:IV|I{1,3}|[1-4])\b"
_PLAIN = r"(?:(?!sebelum|lalu|berikut|sampai|s\.d|banding|" + _QUARTER + r")[^.;])"
_SELF = re.compile(
    rf"\b(?:laporan\s+kinerja|lkj)\b{_PLAIN}{{0,80}}?(?P<triwulan>{_QUARTER}){_PLAIN}{{0,60}}?"
    r"\b(?:ini|disusun|dapat\s+diselesaikan|dapat\s+disusun|merupakan)\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(_QUARTER, re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:s\.?d|sampai|sebelum\w*|lalu|\w*banding\w*|dan)\b", re.IGNORECASE)


class TriwulanLain(AturanWaktu):
    """Triwulan lain tertulis di tempat triwulan laporan.

    Yang diperiksa:
        Kalimat yang menyebut laporan ini dengan triwulan lain, dan judul tabel bertriwulan lain
        sementara judul lain yang serupa bertriwulan laporan. Pembandingan antartriwulan dilewati.
    Mengapa:
        Teks triwulan lalu yang tertinggal membuat pembaca ragu apakah angkanya sudah diperbarui.
    Contoh:
        Laporan Triwulan III memuat "Laporan Kinerja Triwulan II ini disusun sebagai …".
    Saran:
        Ganti triwulannya dan pastikan angkanya milik triwulan laporan.
    """

    kode = "NF012"
    judul = "Triwulan lain tertulis"
    saran = "Ganti triwulannya dan pastikan angka di sekitarnya milik triwulan laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence and each caption with another quarter."""
        own = naskah.identitas.triwulan
        if not own:
            return
        for kalimat in naskah.daftar_kalimat:
            match = _SELF.search(kalimat.teks)
            other = match and read_triwulan(match["triwulan"])
            if other and other != own:
                yield self.report(
                    f"Laporan Triwulan {ROMAWI[own]} menyebut dirinya laporan Triwulan {ROMAWI[other]}.",
                    kalimat.tempat,
                )
        for other, tempat in list_judul_menyimpang(naskah, own, _quarters, _CAPTION, _COMPARED):
            yield self.report(
                f"Judul tabel menyebut Triwulan {ROMAWI[other]}, sedangkan judul yang serupa menyebut"
                f" Triwulan {ROMAWI[own]}.",
                tempat,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _quarters(text: str) -> set[int]:
    return {quarter for match in _CAPTION.finditer(text) if (quarter := read_triwulan(match[0]))}
