"""NC005: a placeholder of the template was never filled."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_GAP = r"(?:\.(?:\s?\.){3,}|…(?:\s?[….])+|_{3,})"
_NAMED = re.compile(
    rf"\b(?:kabupaten|kecamatan|kab\.|kec\.|dinas|badan|camat|bupati)\s*:?\s*{_GAP}", re.IGNORECASE
)
_TOLD = re.compile(
    r"\b(?:sebesar|sebanyak|nomor|no\.?|tahun|desa|tanggal|bulan|triwulan|rp\.?|senilai|adalah|yaitu|kepada)"
    rf"\s*:?\s*{_GAP}|(?<![.…_])(?<![.…_] ){_GAP}\s*(?:%|persen\b|orang\b|dokumen\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20(?:\.{2,}|…|_+|xx|yy)(?!\d)", re.IGNORECASE)
_LETTERS = re.compile(  # XXX is a Roman number
    r"(?<![\w.])(?:x{3,}|X{4,}|[Yy]{3,}|(?i:lorem ipsum)|TBD|\{\{[^}]*\}\})(?![\w.])"
)
_SHOWN = 60  # letters around the gap
_SENTENCE = 5  # words that make a line more than a field of a form, which is filled by hand


class IsianBelumDiisi(AturanResidu):
    """Tempat isian format belum diisi.

    Yang diperiksa:
        Titik-titik, garis, atau huruf pengganti ("sebesar ..... persen", "Tahun 20..", "xxx") di tempat
        yang menunggu angka atau nama. Daftar isi, ruang tanda tangan, dan kolom formulir yang diisi
        dengan tangan dilewati.
    Mengapa:
        Isian yang kosong membuat kalimat itu tidak melaporkan apa pun.
    Contoh:
        "Capaian kinerja tahun ini sebesar ....... persen."
    Saran:
        Isi angka atau nama yang dimaksud.
    """

    kode = "NC005"
    judul = "Tempat isian belum diisi"
    saran = "Isi angka atau nama yang dimaksud, atau hapus kalimatnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with a gap."""
        for line in read_baris_laporan(naskah):
            found = next(filter(None, map(_find, line.sel)), None)
            if found:
                yield self.report(f"Isian masih kosong pada “{found}”.", line.tempat)


def _find(text: str) -> str:
    """Return the gap with what stands around it, '' where a text has none."""
    match = _NAMED.search(text) or _YEAR.search(text) or _LETTERS.search(text)
    if match is None and len(re.findall(r"[^\W\d_]{2,}", text)) >= _SENTENCE:
        match = _TOLD.search(text)
    if match is None:
        return ""
    return text[max(0, match.start() - _SHOWN // 2) : match.end() + _SHOWN // 2].strip()
