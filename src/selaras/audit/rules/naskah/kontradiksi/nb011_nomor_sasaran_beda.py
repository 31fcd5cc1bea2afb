"""NB011: a sasaran carries one number in the text and another in a table."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_TEXT = re.compile(
    r"^\W{0,9}(?:\d{1,3}[.)]\s{0,3})?\W{0,9}sasaran(?: strategis)?\s+"
    r"(?:nomor|no\.?|ke-?)?\s*(?P<nomor>\d{1,2})"
    r"\s*(?::|adalah|yaitu|-)\s*"
    r"(?P<nama>[^:\d|]{15,200})",
    re.IGNORECASE,
)
_ALIKE = 88  # from here two sasaran are one
_ROWS = 2  # a table that numbers its sasaran has at least so many


class NomorSasaranBeda(AturanKontradiksi):
    """Nomor urut sasaran di narasi berbeda dengan nomor di tabel.

    Yang diperiksa:
        Judul atau kalimat "Sasaran 1: …" dibandingkan dengan kolom nomor pada tabel yang memuat sasaran
        itu.
    Mengapa:
        Pembaca yang merujuk "sasaran 2" akan membaca sasaran yang lain.
    Contoh:
        "SASARAN 1 : Meningkatnya mutu arsip", padahal di tabel ringkasan sasaran itu bernomor 2.
    Saran:
        Pakai satu urutan sasaran menurut Perjanjian Kinerja di seluruh laporan.
    """

    kode = "NB011"
    judul = "Nomor sasaran tidak sama"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai urutan sasaran menurut Perjanjian Kinerja di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding: the first sasaran whose numbers differ, with the places of both."""
        tables = [one for tabel in naskah.daftar_tabel for one in _numbered(tabel)]
        for paragraf in naskah.daftar_paragraf:
            match = _TEXT.match(paragraf.teks)
            if match is None:
                continue
            same = [one for one in tables if kesamaan(one.teks, match["nama"]) >= _ALIKE]
            if same and match["nomor"] not in {one.kunci for one in same}:
                yield self.report(
                    f"Sasaran “{same[0].teks}” disebut nomor {match['nomor']} di narasi,"
                    f" nomor {same[0].kunci} di tabel.",
                    paragraf.tempat,
                    same[0].tempat,
                )
                return


def _numbered(tabel: Tabel) -> Iterator[Sebutan]:
    if not tabel.has(JenisKolom.NOMOR, JenisKolom.SASARAN) or tabel.has(JenisKolom.TUJUAN):
        return
    rows = [
        Sebutan(baris.tempat, baris.teks(JenisKolom.SASARAN), baris.teks(JenisKolom.NOMOR).rstrip(". )"))
        for baris in tabel.daftar_data
        if baris.teks(JenisKolom.SASARAN)
    ]
    numbers = [row.kunci for row in rows]
    if len(rows) >= _ROWS and all(map(str.isdecimal, numbers)) and len(set(numbers)) == len(numbers):
        yield from rows
