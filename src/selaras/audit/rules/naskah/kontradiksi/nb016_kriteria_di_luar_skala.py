"""NB016: a label is given that the report's own scale does not have."""

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.skala import GRADE, Skala, key_label, read_skala
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_GIVEN = re.compile(
    rf"\b(?P<kata>kriteria|kategori|gradasi|predikat kinerja)\s+(?:penilaian\s+|kinerja\s+)?"
    rf"[“\"'‘]?\s*(?P<label>{GRADE})"
    r"\b(?!\s+dan\b)",
    re.IGNORECASE,
)


class KriteriaDiLuarSkala(AturanKontradiksi):
    """Kriteria yang disebut tidak ada dalam skala penilaian laporan.

    Yang diperiksa:
        Kata sesudah "kriteria", "kategori" atau "gradasi" pada narasi, dan isi kolom kriteria tabel
        capaian, dibandingkan dengan sebutan pada tabel skala yang dimuat laporan sendiri.
    Mengapa:
        Kriteria di luar skala tidak mempunyai batas nilai, jadi simpulannya tidak dapat diperiksa.
    Contoh:
        Skala memuat Tinggi, Sedang dan Rendah; narasi menyebut "kriteria Memadai".
    Saran:
        Pakai sebutan menurut skala sesuai nilainya.
    """

    kode = "NB016"
    judul = "Kriteria tidak ada dalam skala"
    saran = "Pakai sebutan yang ada pada tabel skala, sesuai nilainya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each paragraph and each row of a table with such a label."""
        scales = read_skala(naskah)
        labels = frozenset().union(*(skala.daftar_label for skala in scales))
        if labels:
            yield from self._check_tables(naskah, scales)
            yield from self._check_text(naskah, scales, labels)

    def _check_tables(self, naskah: NaskahTerbaca, scales: tuple[Skala, ...]) -> Iterator[Temuan]:
        for tabel in naskah.daftar_tabel:
            cells = [(b.tempat, b.teks(JenisKolom.KATEGORI)) for b in tabel.daftar_data]
            cells = [(tempat, text) for tempat, text in cells if key_label(text)]
            skala = next((one for one in scales if _uses(one, cells)), None)
            for tempat, text in cells if skala and tabel.has(JenisKolom.CAPAIAN) else ():
                if skala and not skala.label_of(text):
                    known = ", ".join(dict.fromkeys(b.label for b in skala.daftar_baris))
                    yield self.report(
                        f"Disebut kriteria “{text}”, padahal skala laporan memuat: {known}.", tempat
                    )

    def _check_text(
        self, naskah: NaskahTerbaca, scales: tuple[Skala, ...], labels: frozenset[str]
    ) -> Iterator[Temuan]:
        for paragraf in naskah.daftar_paragraf:
            for match in _GIVEN.finditer(paragraf.teks):
                label = key_label(match["label"])
                if label not in labels and _is_of_capaian(paragraf.teks[: match.start()], match["kata"]):
                    known = ", ".join(dict.fromkeys(b.label for b in scales[0].daftar_baris))
                    yield self.report(
                        f"Disebut {match['kata'].lower()} “{match['label']}”, padahal skala laporan"
                        f" memuat: {known}.",
                        paragraf.tempat,
                        *_rows(scales, paragraf.teks),
                    )
                    break


def _uses(skala: Skala, cells: list[tuple[Tempat, str]]) -> bool:
    """Tell whether most labels of a column are those of a scale."""
    known = sum(bool(skala.label_of(text)) for _, text in cells)
    return known * 2 > len(cells)


def _is_of_capaian(before: str, word: str) -> bool:
    """Tell whether a label is given to a capaian; other measures have scales of their own."""
    sentence = re.split(r"[.;]\s", before)[-1]
    return word.lower() == "gradasi" or ("capaian" in sentence.casefold() and "%" in sentence)


def _rows(scales: tuple[Skala, ...], text: str) -> tuple[Tempat, ...]:
    """Return the row of the scale that fits the percentage of the sentence, where there is one."""
    match = re.search(r"(\d+)(?:[.,]\d+)?\s*%", text)
    row = scales[0].find(Decimal(match[1])) if match else None
    return (row.tempat,) if row else ()
