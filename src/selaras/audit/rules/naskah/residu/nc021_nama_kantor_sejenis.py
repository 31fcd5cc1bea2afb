"""NC021: another office of the same kind is named where the own is expected."""

import re
from collections import Counter
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.kemiripan import jarak, kunci
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.pengenalan.sebutan import ends_name
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_KINDS = (
    "kelurahan",
    "puskesmas",
    "rsud",
    "uptd",
    "upt",
    "bagian",
    "dinas",
    "badan",
)  # kecamatan have a rule of their own
_MANY_BESIDE = {"dinas", "badan"}  # others of the kabupaten are named rightly with their heads
_HEADS = {"kelurahan": "lurah", "puskesmas": "kepala puskesmas", "bagian": "kepala bagian"}
_OWNED = (
    r"\b(?:laporan\s+kinerja(?:\s+instansi\s+pemerintah)?|lkj(?:ip)?|lakip|renstra|rencana\s+strategis"
    r"|renja|rencana\s+kerja|perjanjian\s+kinerja|visi|misi|tujuan|sasaran(?:\s+strategis)?"
    r"|tugas(?:\s+pokok)?\s+dan\s+fungsi|struktur\s+organisasi|pegawai|capaian\s+kinerja|kinerja|kantor"
    r"|kepala|antara|permasalahan|isu\s+strategis|rekomendasi|penutup|camat\s+dan)"
    r"(?:\s+(?:di|pada|dari|utama|pokok|yang\s+dihadapi|kantor))*\s+"
)
_ELSEWHERE = re.compile(
    r"\b(?:\w*banding\w*|berbatas\w*|sebelah|antar(?!a\s+kepala)\w*|tetangga|studi|kunjungan|peringkat|bersama"
    r"|daripada|seperti)\b",
    re.IGNORECASE,
)
_MISSPELT = 2  # letters by which the own name may be misspelt, which is another fault


class NamaKantorSejenis(AturanResidu):
    """Nama kelurahan, puskesmas, atau unit lain tertulis di tempat nama pelapor.

    Yang diperiksa:
        Nama di belakang sebutan jenis kantor pelapor, misalnya "Laporan Kinerja Kelurahan …" atau "Lurah
        …" sebagai penanda tangan, dibandingkan dengan nama pada sampul. Pembandingan dan batas wilayah
        dilewati. Kecamatan diperiksa aturan lain.
    Mengapa:
        Nama lain menunjukkan teks disalin dari laporan lain, sehingga isi lainnya pun diragukan.
    Contoh:
        Laporan Kelurahan Mekarsari memuat "Perjanjian Kinerja Kelurahan Sukajaya".
    Saran:
        Ganti dengan nama pelapor dan periksa apakah angka di sekitarnya juga tersalin.
    """

    kode = "NC021"
    judul = "Nama kantor sejenis lain tertulis"
    saran = "Ganti dengan nama pelapor dan periksa apakah angka di sekitarnya juga tersalin."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line that names another office of the own kind."""
        kind, _, name = naskah.identitas.instansi.partition(" ")
        own = kunci(name)
        if kind.casefold() not in _KINDS or not own:
            return
        pattern = _pattern(kind.casefold())
        found = [
            (line.tempat, other)
            for line in read_baris_laporan(naskah)
            if not _ELSEWHERE.search(line.teks)
            for match in pattern.finditer(line.teks)
            if (other := ends_name(match["nama"], capitals=True))
        ]
        counts = Counter(kunci(other) for _, other in found)
        times = sum(kunci(f"{kind} {name}") in kunci(b.teks) for b in read_baris_laporan(naskah))
        for tempat, other in dict.fromkeys(found):
            if _is_other(kunci(other), own) and counts[kunci(other)] < times:
                yield self.report(
                    f"Tertulis “{kind} {other}” dalam laporan {naskah.identitas.instansi}.", tempat
                )


def _pattern(kind: str) -> re.Pattern[str]:
    head = rf"|^\W*{_HEADS[kind]}" if kind in _HEADS else ""
    owned = _OWNED.replace("|kepala|antara", "") if kind in _MANY_BESIDE else _OWNED
    return re.compile(rf"(?:{owned}{kind}{head})\s+(?=(?P<nama>[^|\n]{{1,50}}))", re.IGNORECASE)


def _is_other(name: str, own: str) -> bool:
    """Tell whether a name is neither the own one, nor cut off, nor goes on behind it, nor misspelt."""
    return not (name.startswith(own) or own.startswith(name) or jarak(name, own) <= _MISSPELT)
