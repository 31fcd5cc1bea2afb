"""NC003: the aim or the field of work of a kecamatan is that of a dinas or badan."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.pengenalan.kalimat import split_kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_OWN_AIM = re.compile(
    r"\b(?:dirumuskan|ditetapkan)\s+(?:\w+\s+){0,2}(?:tujuan|sasaran)\b"
    r"|\b(?:rumusan|pernyataan)\s+(?:tujuan|sasaran)\b"
    r"|\b(?:tujuan|sasaran)(?:\s+strategis)?\s+(?:\w+\s+){0,2}kecamatan\b"
    r"|\bisu\s+(?:utama|strategis|penting)\s+(?:di\s+)?bidang\b"
    r"|\b(?:membidangi|urusan|bidang\s+tugas)\s+(?:\w+\s+){0,2}kecamatan\b",
    re.IGNORECASE,
)
# What only a dinas, badan or secretariat answers for; words of money and office "Daerah", not "Desa".
_URUSAN = {
    "badan pengelola keuangan": r"keuangan(?:\s+dan\s+aset)?\s+daerah|(?<!desa dan )aset\s+daerah",
    "badan pendapatan": r"pendapatan(?:\s+asli)?\s+daerah|pajak\s+daerah(?:\s+dan\s+retribusi)?",
    "badan kepegawaian": r"kepegawaian\s+daerah|manajemen\s+asn|kompetensi\s+asn",
    "badan perencanaan": r"perencanaan\s+pembangunan\s+daerah|penelitian\s+dan\s+pengembangan",
    "dinas kesehatan": r"derajat\s+kesehatan|pelayanan\s+kesehatan|kesehatan\s+masyarakat",
    "dinas pendidikan": r"(?:mutu|akses|pemerataan|layanan)\s+pendidikan|wajib\s+belajar",
    "dinas pertanian": r"(?:produksi|produktivitas)\s+(?:pertanian|tanaman|perkebunan|ternak)",
    "dinas ketahanan pangan": r"ketahanan\s+pangan",
    "dinas perikanan": r"produksi\s+perikanan|perikanan\s+(?:tangkap|budi\s?daya)",
    "dinas pariwisata": r"(?:kunjungan|daya\s+tarik|destinasi)\s+(?:pari)?wisata\w*|kepariwisataan",
    "dinas perdagangan": r"sektor\s+(?:perdagangan|perindustrian)|daya\s+saing\s+industri",
    "dinas penanaman modal": r"penanaman\s+modal|nilai\s+investasi|realisasi\s+investasi",
    "dinas lingkungan hidup": r"kualitas\s+lingkungan\s+hidup|pengelolaan\s+persampahan",
    "dinas perhubungan": r"perhubungan|keselamatan\s+lalu\s+lintas",
    "dinas pekerjaan umum": r"infrastruktur\s+(?:jalan|sumber\s+daya\s+air)|jalan\s+kabupaten",
    "dinas kearsipan": r"perpustakaan\s+dan\s+kearsipan|budaya\s+baca|minat\s+baca",
    "sekretariat DPRD": r"fungsi\s+dprd|kinerja\s+dprd|lembaga\s+dprd",
}  # fmt: skip
_PATTERNS = {office: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for office, words in _URUSAN.items()}
_OF_OTHERS = re.compile(
    r"\b(?:kabupaten|bupati|wali\s?kota|rpjmd|kepala daerah|misi ke)\b", re.IGNORECASE
)


class UrusanPerangkatDaerahLain(AturanResidu):
    """Tujuan atau bidang kerja kecamatan adalah urusan perangkat daerah lain.

    Yang diperiksa:
        Kalimat yang merumuskan tujuan, sasaran, atau isu utama kecamatan tetapi berisi urusan sebuah
        dinas atau badan, misalnya pengelolaan keuangan daerah atau mutu pendidikan.
    Mengapa:
        Rumusan itu tersalin dari rencana strategis perangkat daerah lain, sehingga tujuan pelapor
        sendiri tidak pernah disebut.
    Contoh:
        "Maka dirumuskan tujuan Kecamatan Godean: Meningkatnya kunjungan wisatawan."
    Saran:
        Tulis tujuan dan sasaran menurut rencana strategis kecamatan.
    """

    kode = "NC003"
    judul = "Urusan perangkat daerah lain dalam tujuan kecamatan"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis tujuan dan sasaran menurut rencana strategis kecamatan sendiri."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line whose own aim is the business of another office."""
        if not naskah.identitas.kecamatan:
            return
        for line in read_baris_laporan(naskah):
            if not line.tabel and (found := _find(line.teks)):
                office, words = found
                yield self.report(
                    f"Tujuan atau bidang kerja kecamatan memuat “{words}”, urusan {office}.",
                    line.tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _find(text: str) -> tuple[str, str] | None:
    """Return the office and the words of its business, None where no own aim holds any."""
    for sentence in split_kalimat(text):
        aims = list(_OWN_AIM.finditer(sentence))
        if not aims:
            continue
        rest = sentence[aims[-1].start() :]
        for office, pattern in _PATTERNS.items():
            match = pattern.search(rest)
            if match and not _OF_OTHERS.search(rest[: match.start()]):
                return office, match[0]
    return None
