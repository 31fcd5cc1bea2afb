"""NF028: the only table of its kind is captioned with another year or quarter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import period_name
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

# What every report shows for its own period; one alone of its kind must be that of the report.
_KINDS = {
    "capaian kinerja": r"\b(?:capaian|pencapaian|pengukuran|realisasi)\s+(?:\w+\s+){0,2}?"
    r"(?:kinerja|sasaran|indikator)\b|\btarget\s+dan\s+realisasi\b(?!\s+anggaran)",
    "perjanjian kinerja": r"\b(?:perjanjian|penetapan)\s+kinerja\b",
    "realisasi anggaran": r"\brealisasi\s+(?:\w+\s+){0,2}?(?:anggaran|belanja|keuangan)\b",
}
_PATTERNS = {kind: re.compile(words, re.IGNORECASE) for kind, words in _KINDS.items()}
_COMPARED = re.compile(
    r"\b(?:sebelum\w*|lalu|\w*banding\w*|perkembangan|tren\w*|renstra|rpjmd|jangka|evaluasi|tindak|awal|s\.?\s?d"
    r"|sampai|nasional|provinsi|dan\s+tahun)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")
_QUARTER = re.compile(r"\b(?:tri\s?(?:wulan|bulan)|tw)\s*(?:IV|I{1,3}|[1-4])\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Judul:
    """A caption with the years and quarters that it names, and the years that its columns name."""

    tempat: Tempat
    teks: str
    tahun: frozenset[int]
    triwulan: frozenset[int]
    tahun_kolom: frozenset[int]


class JudulTabelPeriodeLain(AturanWaktu):
    """Judul satu-satunya tabel capaian, perjanjian, atau anggaran menyebut periode lain.

    Yang diperiksa:
        Tahun dan triwulan pada judul tabel perjanjian kinerja, capaian kinerja, dan realisasi anggaran,
        bila tidak ada tabel sejenis yang bertahun atau bertriwulan laporan. Tabel pembandingan dan
        lampiran dilewati.
    Mengapa:
        Laporan wajib menyajikan tabel itu untuk periodenya sendiri; judul yang tertinggal membuat
        pembaca ragu apakah angkanya sudah diperbarui.
    Contoh:
        Laporan Tahun 2023 hanya memuat "Tabel 3.2 Realisasi Anggaran Tahun 2022".
    Saran:
        Ganti periode pada judul dan pastikan angkanya milik periode laporan.
    """

    kode = "NF028"
    judul = "Judul tabel menyebut periode lain"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti periode pada judul dan pastikan angkanya milik periode laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each caption that is alone of its kind and names another period."""
        identitas = naskah.identitas
        year, quarter = identitas.tahun, identitas.triwulan
        if year is None:
            return
        captions = list(_captions(naskah))
        for pattern in _PATTERNS.values():
            kind = [caption for caption in captions if pattern.search(caption.teks)]
            if len(kind) != 1 or _COMPARED.search(kind[0].teks):
                continue
            only = kind[0]
            wrong_year = len(only.tahun) == 1 and not only.tahun & {year, *only.tahun_kolom}
            wrong_quarter = (
                quarter is not None and len(only.triwulan) == 1 and quarter not in only.triwulan
            )
            if wrong_year or wrong_quarter:
                yield self.report(
                    f"Satu-satunya tabel sejenisnya berjudul “{only.teks}”, padahal laporan mengenai"
                    f" {period_name(identitas)}.",
                    only.tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _captions(naskah: NaskahTerbaca) -> Iterator[_Judul]:
    """Yield the captions of the report proper, each line of them by itself."""
    annex = next((judul.tempat for judul in naskah.daftar_judul if judul.is_lampiran), None)
    for tabel in naskah.daftar_tabel:
        if annex and tabel.tempat > annex:
            return
        columns = frozenset(kolom.tahun for kolom in tabel.daftar_kolom if kolom.tahun)
        for paragraf in tabel.judul:
            years = frozenset(map(int, _YEAR.findall(paragraf.teks)))
            found = (read_triwulan(match[0]) for match in _QUARTER.finditer(paragraf.teks))
            quarters = frozenset(quarter for quarter in found if quarter)
            yield _Judul(paragraf.tempat, paragraf.teks, years, quarters, columns)
