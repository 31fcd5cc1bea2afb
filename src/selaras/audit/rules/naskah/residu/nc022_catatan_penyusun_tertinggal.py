"""NC022: a note between the authors was never taken out."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.sistematika import is_about_form
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_NOTE = re.compile(
    r"[(\[]\s*(?:mohon|tolong|harap|cek\b|revisi\b|hapus\b|belum\s+(?:diisi|ada\s+data)"
    r"|data\s+(?:belum|menyusul)|menyusul|konfirmasi\s+ke|lihat\s+contoh|contoh\s+saja)[^)\]]{0,80}[)\]]"
    r"|\bdata\s+menyusul\b"
    r"|\b(?:klik|ketuk)\s+(?:atau\s+\w+\s+)?di\s?sini\b|\bclick\s+(?:or\s+tap\s+)?here\b|\btype\s+(?:here|text)\b"
    r"|«[^»]{1,40}»|<<[^<>]{1,40}>>|\?{3,}",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:mohon|tolong|harap)\s+(?:segera\s+)?(?:dilengkapi|diisi|dicek|diperbaiki|disesuaikan|dikoreksi)\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"\b(?:responden|pemohon|pengunjung|masyarakat|kuesioner|peserta|saudara|bapak|ibu|yth)\b",
    re.IGNORECASE,
)


class CatatanPenyusunTertinggal(AturanResidu):
    """Catatan antarpenyusun tertinggal dalam laporan.

    Yang diperiksa:
        Permintaan dan catatan kerja seperti "(mohon dilengkapi)", "data menyusul", "???", kolom
        gabungan surat «…», dan petunjuk isian pengolah kata. Formulir dan surat dilewati.
    Mengapa:
        Catatan itu menunjukkan bahwa bagian tersebut belum selesai ketika laporan ditandatangani.
    Contoh:
        "Realisasi investasi desa sebesar Rp… (data menyusul dari seksi)."
    Saran:
        Lengkapi isinya, lalu hapus catatan itu.
    """

    kode = "NC022"
    judul = "Catatan penyusun tertinggal"
    saran = "Lengkapi isinya, lalu hapus catatan itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with such a note."""
        for line in read_baris_laporan(naskah):
            match = _NOTE.search(line.teks) or _request(line.teks)
            if match and not is_about_form(naskah, line.tempat):
                yield self.report(f"Tertulis “{match[0]}”.", line.tempat)


def _request(text: str) -> re.Match[str] | None:
    """Return a request to complete something that is not meant for the readers."""
    return None if _TO_READERS.search(text) else _REQUEST.search(text)
