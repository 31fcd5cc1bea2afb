"""NC019: the head of another kind of office does what the own head should do."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.jenis_kantor import PIMPINAN, JenisKantor, foreign_jenis
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_ACTS = (
    r"(?=\s+(?:mempunyai\s+(?:tugas|fungsi|kewenangan)|menyelenggarakan\s+(?:tugas|fungsi)"
    r"|melaksanakan\s+(?:tugas|fungsi)|dibantu\s+oleh|selaku\s+(?:pimpinan|pengguna|kuasa)"
    r"|sebagai\s+(?:pimpinan|pengguna|kuasa))\b)"
)
_LED = r"[^.;,]{0,60}?\b(?:dipimpin|dikepalai)\s+(?:oleh\s+)?(?:seorang\s+)?"
# 'Kepala Dinas' and 'Kepala Dinas Tahun 2023', and not 'Kepala Dinas Kesehatan'
_BARE = r"\b(?!\s*[/,&]|\s+(?:dan|atau|serta)\b|\s+(?-i:[A-Z](?!ahun)))"
_UNIT = re.compile(
    r"\b(?:upt[db]?|unit\s+pelaksana|cabang|bidang|kelurahan|desa|puskesmas|rsud|forkopim\w*|rapat|tim"
    r"|setiap|masing-masing|para)\b",
    re.IGNORECASE,
)


class PimpinanKantorLain(AturanResidu):
    """Tugas pimpinan diterangkan dengan sebutan pimpinan jenis kantor lain.

    Yang diperiksa:
        Sebutan seperti "Camat", "Lurah", "Kepala Dinas", dan "Kepala Badan" sebagai pemegang tugas dan
        fungsi atau sebagai yang memimpin, dibandingkan dengan jenis kantor pada sampul. Sebutan yang
        diikuti nama kantor lain dan uraian tentang unit bawahan dilewati.
    Mengapa:
        Uraian tugas itu tersalin dari kantor lain; tugas pelapor sendiri tidak diterangkan.
    Contoh:
        Laporan Badan Kepegawaian memuat "Camat mempunyai tugas …".
    Saran:
        Tulis tugas dan fungsi menurut peraturan tentang susunan organisasi kantor sendiri.
    """

    kode = "NC019"
    judul = "Sebutan pimpinan kantor lain"
    saran = "Tulis tugas dan fungsi menurut peraturan tentang susunan organisasi kantor sendiri."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with a foreign head."""
        own = naskah.identitas.instansi
        heads = [_pattern(own, jenis) for jenis in foreign_jenis(own)]
        for line in read_baris_laporan(naskah):
            for pattern in heads:
                match = pattern.search(line.teks)
                if match and not _UNIT.search(line.teks[: match.start()]):
                    head = match["led"] or match["acts"] or match["named"] or match["signed"]
                    yield self.report(
                        f"Tertulis “{head}” sebagai pimpinan dalam laporan {own}.", line.tempat
                    )
                    break


def _pattern(own: str, jenis: JenisKantor) -> re.Pattern[str]:
    """Return how a foreign head leads an office of the own kind, has its tasks or bears its name."""
    head = PIMPINAN[jenis]
    kind, _, name = own.partition(" ")
    led = rf"\b(?:{re.escape(kind)}|kantor|organisasi)\b{_LED}(?P<led>{head}){_BARE}"
    named = rf"\b(?P<named>{head}\s+{re.escape(name)})\b(?!\s+(?-i:[A-Z]))"
    signed = rf"\b(?:perjanjian|laporan|penetapan)\s+kinerja\s+(?P<signed>{head}){_BARE}"
    return re.compile(rf"{led}|\b(?P<acts>{head}){_ACTS}|{named}|{signed}", re.IGNORECASE)
