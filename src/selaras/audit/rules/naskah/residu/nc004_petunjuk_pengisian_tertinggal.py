"""NC004: an instruction of the template stands where its answer should."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu, shorten
from selaras.audit.rules.naskah.residu.sistematika import is_about_form
from selaras.domain.naskah.baris import BarisLaporan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MARKER = r"^(?:[\W_]*(?:\d{1,2}|[a-z])[.)]\s*)?[\W_]*"
_ORDER = re.compile(
    _MARKER + r"(?:uraikan|jelaskan|sebutkan|tuliskan|cantumkan|gambarkan"
    r"|isikan|isilah|berikan (?:uraian|penjelasan|gambaran)|(?:di)?isi (?:dengan|sesuai)"
    r"|coret yang tidak|pilih salah satu)\b",
    re.IGNORECASE,
)
_OUTLINE = re.compile(
    _MARKER + r"(?:uraian|penjelasan|gambaran|analisis|deskripsi|narasi)\s+"
    r"(?:(?:analisis|singkat|umum|ringkas|secara)\s+){1,3}(?:tentang|mengenai|terkait)\b",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"^\W*(?:bagan|gambar|foto|tabel|grafik|struktur|peta)\b(?!\s+[\d.]+)[^.:]{0,40}"
    r"\b(?:lengkap|beserta|disertai|berikut)\b[^.:]{0,40}$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\((?:diisi|isi|isikan|sebutkan|jelaskan|tuliskan|uraikan|cantumkan|pilih|coret)\b[^)]*\)"
    r"|[\[<{]\s*(?:isi|diisi|nama|tahun|tulis\w*|jelaskan|sebutkan)\b[^\]>}]*[\]>}]",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:digunakan|di gunakan|adalah|yaitu|meliputi)\s+"
    r"(?:Memuat|Uraikan|Jelaskan|Sebutkan|Uraian singkat)\b"
)
_LONGEST_PICTURE = 12  # words


class PetunjukPengisianTertinggal(AturanResidu):
    """Petunjuk pengisian format tertinggal dalam laporan.

    Yang diperiksa:
        Kalimat perintah format ("Uraikan …", "Uraian singkat tentang …", "Bagan … lengkap dengan …",
        "(diisi …)") di luar bagian sistematika penulisan.
    Mengapa:
        Petunjuk yang tertinggal berarti isi yang diminta tidak pernah ditulis.
    Contoh:
        Di bawah judul "Sumber Daya Manusia" hanya tertulis "Uraian singkat tentang keadaan pegawai".
    Saran:
        Ganti petunjuk dengan isi yang diminta, atau hapus bila tidak berlaku.
    """

    kode = "NC004"
    judul = "Petunjuk pengisian tertinggal"
    saran = "Ganti petunjuk itu dengan isi yang diminta."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line that is an instruction."""
        for line in read_baris_laporan(naskah):
            found = _find(line)
            if found and not is_about_form(naskah, line.tempat):
                yield self.report(f"Tertulis petunjuk “{shorten(found)}”, bukan isinya.", line.tempat)


def _find(line: BarisLaporan) -> str:
    """Return the text that is an instruction, '' where none is."""
    for text in line.sel:
        if _ORDER.match(text) or _OUTLINE.match(text):
            return text
        if not line.tabel and len(text.split()) <= _LONGEST_PICTURE and _PICTURE.match(text):
            return text
        if match := _ASIDE.search(text) or _INSIDE.search(text):
            return match[0]
    return ""
