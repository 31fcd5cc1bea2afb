"""NF024: recommendations are said to be followed up before the year that was evaluated."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.tabel import BarisData, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_PLAIN = r"(?:(?!nomor|peraturan|renstra|rpjmd|pedoman)[^.;])"  # a year there is no time of doing
_EVALUATED = re.compile(
    rf"\b(?:evaluasi|lhe)\b{_PLAIN}{{0,80}}?\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)\b(?P<sisa>.*)",
    re.IGNORECASE,
)
_DONE = re.compile(
    rf"\b(?:ditindaklanjuti|diselesaikan)\b{_PLAIN}{{0,60}}?\b(?:pada|sejak|dalam|bulan|awal|akhir)\b"
    rf"{_PLAIN}{{0,30}}?(?P<tahun>20\d\d)\b(?!\s*[-–])",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:waktu|jadwal|tanggal|target\s+waktu|tenggat|penyelesaian)\b", re.IGNORECASE)
_ADVICE = re.compile(r"\b(?:rekomendasi|saran|temuan|catatan)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")


class TindakLanjutSebelumEvaluasi(AturanWaktu):
    """Tindak lanjut bertahun lebih awal daripada tahun yang dievaluasi.

    Yang diperiksa:
        Kalimat tentang tindak lanjut hasil evaluasi sebuah tahun, dan kolom waktu pada tabel tindak
        lanjut yang judulnya menyebut tahun evaluasi: apakah tahunnya mendahului tahun itu.
    Mengapa:
        Rekomendasi tidak mungkin ditindaklanjuti sebelum evaluasinya dilakukan.
    Contoh:
        "Rekomendasi evaluasi Tahun 2023 telah ditindaklanjuti pada bulan Mei 2022."
    Saran:
        Betulkan tahun tindak lanjut atau tahun evaluasinya.
    """

    kode = "NF024"
    judul = "Tindak lanjut mendahului evaluasinya"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan tahun tindak lanjut atau tahun evaluasinya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence, and one for each table with rows that are too early."""
        for kalimat in naskah.daftar_kalimat:
            judged = _EVALUATED.search(kalimat.teks)
            done = judged and _DONE.search(judged["sisa"])
            if judged and done and int(done["tahun"]) < int(judged["tahun"]):
                yield self.report(
                    f"Hasil evaluasi Tahun {judged['tahun']} disebut ditindaklanjuti pada"
                    f" {done['tahun']}.",
                    kalimat.tempat,
                )
        for tabel in naskah.daftar_tabel:
            judged = _EVALUATED.search(tabel.nama)
            rows = list(_early(tabel, int(judged["tahun"]))) if judged else []
            if judged and rows:
                yield self.report(
                    f"{len(rows)} tindak lanjut bertahun lebih awal daripada evaluasi Tahun"
                    f" {judged['tahun']}.",
                    *(baris.tempat for baris in rows),
                )


def _early(tabel: Tabel, year: int) -> Iterator[BarisData]:
    """Yield the rows of a table of recommendations whose time lies wholly before that year."""
    if not any(_ADVICE.search(kolom.teks) for kolom in tabel.daftar_kolom):
        return
    columns = {kolom.indeks for kolom in tabel.daftar_kolom if _TIME.search(kolom.teks)}
    for baris in tabel.daftar_data:
        texts = [sel.teks for sel in baris.daftar_sel if sel.kolom.indeks in columns]
        years = [int(found) for text in texts for found in _YEAR.findall(text)]
        if years and max(years) < year:
            yield baris
