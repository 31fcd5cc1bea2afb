"""NB043: a SAKIP grade or a service quality does not fit its value by the national tables."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from selaras.audit.rules.naskah.kontradiksi.angka_teks import first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.ketentuan import KetentuanBerlaku, KetentuanError, resolve_ketentuan
from selaras.domain.mutu import mutu_for
from selaras.domain.naskah.isi import BarisTabel, TabelMentah
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_GRADE = r"(?P<kode>AA|BB|CC|A|B|C|D)(?![\w])"
_SAKIP_TEXT = re.compile(
    r"(?:SAKIP|AKIP|[Aa]kuntabilitas|[Ee]valuasi)[^.;]{0,160}?\b(?:ber)?[Nn]ilai\b[^.;\d]{0,60}?"
    r"(?P<nilai>\d{1,3}[.,]\d{1,2})"
    rf"[^.;\d]{{0,50}}?\b(?:[Pp]redikat|[Kk]ategori)\s*[“\"'(]*{_GRADE}"
)
_SKM_TEXT = re.compile(
    r"(?:\bIKM\b|[Kk]epuasan)[^.;]{0,120}?(?P<nilai>\d{2}[.,]\d{1,2})[^.;\d]{0,80}?"
    r"\b(?:mutu(?: pelayanan)?|kategori"
    r"|kinerja(?: unit pelayanan)?|predikat)\s*[“\"'(]*(?:[A-D]\b\W{0,3})?"
    r"(?P<makna>[Ss]angat [Bb]aik|[Tt]idak [Bb]aik|[Kk]urang [Bb]aik|[Bb]aik)\b"
)
_UNSUR_VALUE = re.compile(r"[1-4][.,]\d{2,3}|(?:[2-9]\d|100)[.,]\d{1,3}")  # as answered, or of 100
_HIGHEST_ANSWER = 4
_GRADES_SINCE = 2017  # grades of PermenPANRB 12/2015 and classes of PermenPANRB 14/2017 in force
_GRADES_KEPT = 2022  # PermenPANRB 88/2021 kept the grades
_FEWEST = 3  # rows and cells of a table of elements
_VALUE_ROW = re.compile(r"(?i)^(?:nilai (?:hasil evaluasi|akhir|total|akuntabilitas)|jumlah|total)")
_GRADE_ROW = re.compile(r"(?i)^(?:tingkat akuntabilitas|predikat|kategori)")


class PredikatTidakSesuai(AturanKontradiksi):
    """Predikat tidak sesuai dengan nilainya.

    Yang diperiksa:
        Predikat SAKIP (AA–D) terhadap nilai evaluasi, dan mutu pelayanan terhadap nilai IKM, pada
        narasi dan pada tabel rincian evaluasi, menurut tabel peraturan yang berlaku pada tahun laporan.
    Mengapa:
        Predikat ditentukan oleh peraturan dari nilainya; predikat lain berarti nilai atau predikatnya
        salah.
    Contoh:
        "memperoleh nilai 62,40 dengan predikat CC", padahal di atas 60 berpredikat B.
    Saran:
        Cocokkan dengan Laporan Hasil Evaluasi atau hasil survei.
    """

    kode = "NB043"
    judul = "Predikat tidak sesuai nilai"
    dasar_hukum = "Permenpan RB Nomor 88 Tahun 2021; Permenpan RB Nomor 14 Tahun 2017"
    saran = "Cocokkan nilai dan predikat dengan Laporan Hasil Evaluasi atau hasil survei."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each value with another grade than the tables in force give it."""
        ketentuan = _in_force(naskah)
        if ketentuan is None:
            return
        for tempat, teks, kode in (*_sakip_text(naskah), *_sakip_tables(naskah)):
            nilai, aturan = first_nilai(teks), ketentuan.aturan_lke
            if nilai is not None and aturan and 0 < nilai <= 100:
                right = aturan.predikat.predikat_for(nilai).kode
                if right != kode:
                    yield self.report(f"Nilai {teks} berpredikat {right}, tertulis {kode}.", tempat)
        yield from self._check_skm(naskah, ketentuan)
        yield from self._check_unsur(naskah, ketentuan)

    def _check_unsur(self, naskah: NaskahTerbaca, ketentuan: KetentuanBerlaku) -> Iterator[Temuan]:
        aturan = ketentuan.aturan_skm
        for tabel in naskah.naskah.daftar_tabel if aturan else ():
            rows = [row for baris in tabel.daftar_baris if (row := _unsur(baris))]
            wrong = []
            for tempat, nilai, kode in rows:
                mutu = mutu_for(nilai * 25, aturan.mutu) if aturan else None
                if mutu and mutu.kode != kode:
                    wrong.append((tempat, nilai, kode, mutu.kode))
            if len(rows) >= _FEWEST and len(wrong) * 2 < len(rows):
                for tempat, nilai, kode, right in wrong:
                    yield self.report(
                        f"Unsur bernilai {nilai} bermutu {right}, tertulis {kode}.", tempat
                    )

    def _check_skm(self, naskah: NaskahTerbaca, ketentuan: KetentuanBerlaku) -> Iterator[Temuan]:
        aturan = ketentuan.aturan_skm
        for paragraf in naskah.daftar_paragraf if aturan else ():
            for match in _SKM_TEXT.finditer(paragraf.teks):
                nilai = first_nilai(match["nilai"])
                mutu = mutu_for(nilai, aturan.mutu) if aturan and nilai is not None else None
                if mutu and mutu.makna.casefold() != match["makna"].casefold():
                    yield self.report(
                        f"Nilai IKM {match['nilai']} bermutu {mutu.makna}, tertulis {match['makna']}.",
                        paragraf.tempat,
                    )


def _unsur(baris: BarisTabel) -> tuple[Tempat, Decimal, str] | None:
    """Return value and quality of a row of the survey that ends in both, None for other rows."""
    cells = [cell for cell in baris.sel if cell.strip()]
    if len(cells) < _FEWEST or not re.fullmatch(r"[A-D]", cells[-1]):
        return None
    nilai = first_nilai(cells[-2]) if _UNSUR_VALUE.fullmatch(cells[-2]) else None
    if nilai and nilai > _HIGHEST_ANSWER:
        nilai /= 25
    return (baris.tempat, nilai, cells[-1]) if nilai else None


def _in_force(naskah: NaskahTerbaca) -> KetentuanBerlaku | None:
    year = naskah.identitas.tahun
    if year is None:
        return None
    if _GRADES_SINCE <= year < _GRADES_KEPT:
        year = _GRADES_KEPT
    try:
        return resolve_ketentuan("", date(year, 12, 31))
    except KetentuanError:
        return None


def _sakip_text(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str, str]]:
    for paragraf in naskah.daftar_paragraf:
        for match in _SAKIP_TEXT.finditer(paragraf.teks):
            yield paragraf.tempat, match["nilai"], match["kode"]


def _sakip_tables(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str, str]]:
    """Yield total and grade that stand below each other in one column of a table of evaluation."""
    for tabel in naskah.naskah.daftar_tabel:
        yield from _columns(tabel)


def _columns(tabel: TabelMentah) -> Iterator[tuple[Tempat, str, str]]:
    rows = tabel.daftar_baris
    for above, below in pairwise(rows):
        if not (_VALUE_ROW.match(above.sel[0]) and _GRADE_ROW.match(below.sel[0])):
            continue
        for value, grade in zip(above.sel[1:], below.sel[1:], strict=False):
            match = re.match(_GRADE, grade)
            if match and re.search(r"\d[.,]\d", value):
                yield below.tempat, value, match["kode"]
