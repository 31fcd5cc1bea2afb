"""NC020: the report, plan or staff is called that of another kind of office."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.jenis_kantor import (
    JenisKantor,
    foreign_jenis,
    read_jenis_kantor,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_OWNED = (
    r"\b(?:laporan\s+kinerja|lkj(?:ip)?|lakip|renstra|rencana\s+strategis|renja|perjanjian\s+kinerja"
    r"|visi(?:\s+dan\s+misi)?|misi|tujuan|sasaran(?:\s+strategis)?|tugas(?:\s+pokok)?\s+dan\s+fungsi"
    r"|struktur\s+organisasi|susunan\s+organisasi|nilai\s+s?akip|(?:seluruh\s+)?(?:pegawai|aparatur|jajaran)"
    r"|sumber\s+daya\s+manusia|lingkungan|kinerja|indikator\s+kinerja\s+utama|iku)\s+(?:(?:pada|di)\s+)?"
)
_BEHIND = (
    r"\b(?!\s*[/&,]|\s+(?-i:[A-Z])(?!ahun)|\s+(?:terkait|teknis|lain\w*|dan|atau|serta|pengampu|yang\s+(?:membidangi|menangani|mengampu|terkait)|induk"
    r"|sekitar|setempat|layanan|usaha|milik|kesehatan|hukum|publik|pusat|daerah|hidup))"
)
_ELSEWHERE = re.compile(
    r"\b(?:koordinasi|kerja\s?sama|bersama|mitra|evaluasi\s+atas|pembinaan|pendampingan|sosialisasi"
    r"|monitoring|fasilitasi|asistensi|verifikasi|banding\w*|\w*banding\w*|mutasi)\b",
    re.IGNORECASE,
)
_OVER_ALL = (JenisKantor.DINAS, JenisKantor.BADAN)  # they look after what others do
_WIDESPREAD = (JenisKantor.KECAMATAN, JenisKantor.KELURAHAN)
_FEW = 2  # lines of a foreign kind at most; more of them speak of offices that are looked after


class JenisKantorLain(AturanResidu):
    """Laporan, rencana, atau pegawai disebut milik jenis kantor lain.

    Yang diperiksa:
        Sebutan seperti "Renstra Dinas", "visi Badan", atau "pegawai Puskesmas" tanpa nama di
        belakangnya, dibandingkan dengan jenis kantor pada sampul. Uraian tentang mitra dan kantor yang
        dibina dilewati.
    Mengapa:
        Kalimat seperti itu tersalin dari laporan jenis kantor lain.
    Contoh:
        Laporan Kecamatan Godean memuat "Sasaran strategis Dinas ditetapkan sebagai berikut".
    Saran:
        Ganti dengan sebutan kantor sendiri dan periksa apakah isi di sekitarnya juga tersalin.
    """

    kode = "NC020"
    judul = "Sebutan jenis kantor lain"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti dengan sebutan kantor sendiri dan periksa apakah isi di sekitarnya juga tersalin."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with such words, none where they are the custom."""
        own = naskah.identitas.instansi
        for jenis in foreign_jenis(own):
            if jenis in _WIDESPREAD and read_jenis_kantor(own) in _OVER_ALL:
                continue
            pattern = _pattern(jenis)
            found = [
                (line.tempat, match[0])
                for line in read_baris_laporan(naskah)
                if (match := pattern.search(line.teks)) and not _ELSEWHERE.search(line.teks)
            ]
            if len(found) <= _FEW:
                for tempat, words in found:
                    yield self.report(
                        f"Tertulis “{words}” dalam laporan {own}.",
                        tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _pattern(jenis: JenisKantor) -> re.Pattern[str]:
    """Return the words of possession before a kind of office that is written as a name."""
    word = jenis.value.capitalize()
    return re.compile(rf"{_OWNED}(?-i:{word}|{word.upper()}){_BEHIND}", re.IGNORECASE)
