"""NB057: a sentence counts other things than the table right beside it lists row by row."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.pengenalan.kata_kolom import normalise
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_COUNT = re.compile(
    r"\b(?P<angka>\d{1,3}|[a-z]{3,10}(?: belas| puluh)?)\s*(?:\([^)]{2,20}\)\s*)?"
    r"(?:butir |jenis |buah |kali )?"
    r"(?P<benda>rekomendasi|pengaduan|kelurahan|desa|unsur|pelayanan|layanan|gangguan|kejadian|penyakit"
    r"|inovasi|aset|kendaraan|bulan|temuan|posyandu|lembaga|kelompok|sekolah|puskesmas|kecamatan|kegiatan)\b",
    re.IGNORECASE,
)
_ITEMS = re.compile(
    r"\b(?P<benda>rekomendasi|pengaduan|inovasi|temuan|kejadian|gangguan)\b(?:[^.;\d]|20\d\d){0,60}?\bsebanyak\s+(?P<angka>\d{1,3})"
    r"\s*(?:\([^)]{2,20}\)\s*)?(?:butir|buah|kasus|kali|kejadian|pengaduan|gangguan)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:sebanyak|terdapat|tercatat|diterima|terdiri|meliputi|memuat|melaksanakan|menyelenggarakan"
    r"|membawahi|dilaksanakan|diselenggarakan|dilakukan|mempunyai|memiliki|seluruhnya|mencakup|dari)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:di\s?antaranya|dari\s+jumlah|sebagian|antara lain|belum|telah|lainnya|baru|masih|tahun lalu"
    r"|sebelumnya|kurang|lebih dari|target)\b",
    re.IGNORECASE,
)
_ALL_DONE = re.compile(r"\b(?:dan\s+)?(?:semua|seluruh)(?:nya)?\s+(?:telah|sudah)\b", re.IGNORECASE)
_REACH = 5  # lines between the sentence and the table
_FEWEST = 3


class JumlahBarisTabelBeda(AturanKontradiksi):
    """Jumlah yang disebut kalimat berbeda dengan banyaknya baris tabel di dekatnya.

    Yang diperiksa:
        Kalimat tepat sebelum atau sesudah tabel bernomor 1, 2, 3, … yang menyebut berapa rekomendasi,
        pengaduan, jenis pelayanan, desa, dan sebagainya, bila tabel itu mendaftar benda yang sama.
        Kalimat tentang sebagian di antaranya dilewati.
    Mengapa:
        Pembaca tidak tahu apakah ada baris yang hilang atau jumlahnya yang salah.
    Contoh:
        "Diterima 8 pengaduan", sedangkan register di atasnya memuat enam baris.
    Saran:
        Samakan jumlah yang disebut dengan isi tabel.
    """

    kode = "NB057"
    judul = "Jumlah yang disebut berbeda dengan baris tabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan jumlah yang disebut dengan isi tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence whose count is not that of the rows."""
        tables = [(tabel, _length(tabel)) for tabel in naskah.daftar_tabel if _length(tabel) >= _FEWEST]
        for kalimat in naskah.daftar_kalimat:
            for match in _counts(kalimat):
                said = parse_bilangan(match["angka"])
                beside = [
                    t for t in tables if _is_beside(kalimat, t[0]) and _lists(t[0], match["benda"])
                ]
                if said and said > 1 and len(beside) == 1 and said != beside[0][1]:
                    yield self.report(
                        f"Disebut {said} {match['benda'].lower()}, tabel di dekatnya memuat"
                        f" {beside[0][1]}.",
                        kalimat.tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _counts(kalimat: Kalimat) -> list[re.Match[str]]:
    """Return the counts of a sentence that tells a whole; of one thing counted twice none."""
    text = _ALL_DONE.sub("", kalimat.teks)
    if items := list(_ITEMS.finditer(text)):
        return items if len(items) == 1 else []
    if not _WHOLE.search(text) or _PART.search(text):
        return []
    found = [m for m in _COUNT.finditer(text) if parse_bilangan(m["angka"]) is not None]
    things = [match["benda"].lower() for match in found]
    return found if len(set(things)) == len(things) else []


def _length(tabel: Tabel) -> int:
    """Return how many rows a table numbers from 1 without a gap, 0 where it does not."""
    numbers = [baris.teks(JenisKolom.NOMOR).strip(" .)") for baris in tabel.daftar_data]
    marked = [number for number in numbers if number]
    return len(marked) if marked == [str(n) for n in range(1, len(marked) + 1)] else 0


def _is_beside(kalimat: Kalimat, tabel: Tabel) -> bool:
    line = kalimat.tempat.baris
    first = (tabel.kepala or tabel.daftar_baris)[0].tempat.baris
    last = tabel.daftar_baris[-1].tempat.baris
    return 0 < first - line <= _REACH or 0 < line - last <= _REACH


def _lists(tabel: Tabel, benda: str) -> bool:
    """Tell whether one of the first columns holds words, headed by what the sentence counts."""
    heads = {kolom.indeks: normalise(kolom.teks).split() for kolom in tabel.daftar_kolom[:4]}
    named = {place for place, words in heads.items() if benda.lower() in words}
    cells = [sel for b in tabel.daftar_data for sel in b.daftar_sel if sel.kolom.indeks in named]
    return bool(cells) and all(sel.teks and sel.angka is None for sel in cells)
