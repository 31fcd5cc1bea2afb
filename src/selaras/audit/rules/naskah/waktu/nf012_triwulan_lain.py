"""NF012: a quarterly report calls itself, or one of its tables, that of another quarter."""

import re
from collections.abc import Iterator

from selaras.audit.judul_serupa import list_judul_menyimpang
from selaras.audit.rules.naskah.waktu.bulan import BULAN_CETAK, bulan_ke
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
_UNTIL = re.compile(
    rf"\W*(?:sampai\s+dengan|s\s?[./]?d\.?|hingga|pada)\s+(?:akhir\s+)?(?P<triwulan>{_QUARTER})"
    r"(?:\s+tahun\s+20\d\d)?\s*,?\s+(?:ini\s+)?(?:telah\s+)?"
    r"(?:tercatat|terdapat|terealisasi|realisasi|capaian|terlaksana|dilaksanakan|diselesaikan|jumlah)\b"
    r"(?!.*\b(?:dibanding|lalu|sebelum|menjadi|target)\w*)",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"\blaporan\b[^.;]{0,40}?\b(?:memuat|menyajikan|menggambarkan|mencakup|meliputi|berisi)\b"
    r"[^.;]{0,80}?"
    rf"\b(?:bulan|periode)\s+(?P<awal>{BULAN_CETAK})(?:\s+20\d\d)?"
    rf"\s*(?:s\s?[./]?d\.?|sampai(?:\s+dengan)?|hingga|[-–])\s*(?:bulan\s+)?(?P<akhir>{BULAN_CETAK})\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(_QUARTER, re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:s\.?d|sampai|sebelum\w*|lalu|\w*banding\w*|dan)\b", re.IGNORECASE)


class TriwulanLain(AturanWaktu):
    """Triwulan lain tertulis di tempat triwulan laporan.

    Yang diperiksa:
        Kalimat yang menyebut laporan ini dengan triwulan lain, kalimat "Sampai dengan Triwulan …
        tercatat …" dan "laporan memuat kinerja bulan … sampai dengan …" dari triwulan lain, dan judul
        tabel bertriwulan lain sementara judul lain yang serupa bertriwulan laporan. Pembandingan
        antartriwulan dilewati.
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
        yield from self._check_text(naskah, own)
        for other, tempat in list_judul_menyimpang(naskah, own, _quarters, _CAPTION, _COMPARED):
            yield self.report(
                f"Judul tabel menyebut Triwulan {ROMAWI[other]}, sedangkan judul yang serupa menyebut"
                f" Triwulan {ROMAWI[own]}.",
                tempat,
                keyakinan=Keyakinan.MUNGKIN,
            )

    def _check_text(self, naskah: NaskahTerbaca, own: int) -> Iterator[Temuan]:
        """Yield a finding for each sentence that reports up to another quarter, or its months."""
        for kalimat in naskah.daftar_kalimat:
            for other in (_until(kalimat.teks), _months(kalimat.teks)):
                if other and other != own:
                    yield self.report(
                        f"Kalimat melaporkan Triwulan {ROMAWI[other]} di dalam laporan Triwulan"
                        f" {ROMAWI[own]}.",
                        kalimat.tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _until(text: str) -> int | None:
    """Return the quarter up to which a sentence reports, None where it names another one beside it."""
    match = _UNTIL.match(text)
    return read_triwulan(match["triwulan"]) if match and len(_quarters(text)) == 1 else None


def _months(text: str) -> int | None:
    """Return the quarter whose three months the report says to hold, None where it names quarters."""
    match = _CONTENT.search(text)
    if match is None or _quarters(text):
        return None
    first, last = bulan_ke(match["awal"]), bulan_ke(match["akhir"])
    if not first or not last or last - first != 2 or last % 3:
        return None
    return last // 3


def _quarters(text: str) -> set[int]:
    return {quarter for match in _CAPTION.finditer(text) if (quarter := read_triwulan(match[0]))}
