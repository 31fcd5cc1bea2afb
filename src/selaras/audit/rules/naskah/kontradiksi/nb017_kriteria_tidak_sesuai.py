"""NB017: a value carries a label that the report's own scale gives to other values."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.kontradiksi.angka_teks import read_angka_teks
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.skala import GRADE, Skala, read_skala
from selaras.domain.angka import format_ringkas
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAID = re.compile(
    rf"capaian[^.;]{{0,80}}?(?P<nilai>\d[\d.,]*\s*(?:%|persen))[^.;%]{{0,60}}?"
    rf"\b(?:kriteria|kategori|predikat|gradasi)\s+[“\"'‘]?\s*(?P<label>{GRADE})\b",
    re.IGNORECASE,
)


class KriteriaTidakSesuai(AturanKontradiksi):
    """Kriteria tidak sesuai dengan nilainya menurut skala laporan sendiri.

    Yang diperiksa:
        Kolom kriteria pada tabel capaian, dan narasi "capaian … % dengan kriteria …", dibandingkan
        dengan tabel skala yang dimuat laporan.
    Mengapa:
        Kriteria adalah simpulan resmi atas capaian; bila salah, keberhasilan dinilai keliru.
    Contoh:
        Skala: 76–90 Tinggi, 91–100 Sangat Tinggi. Capaian 84% diberi kriteria "Sangat Tinggi".
    Saran:
        Perbaiki kriteria menurut skala, atau nilainya bila salah ketik.
    """

    kode = "NB017"
    judul = "Kriteria tidak sesuai skala"
    saran = "Perbaiki kriteria menurut tabel skala."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each label on a value of another row."""
        scales = read_skala(naskah)
        for tempat, nilai, text in (*_in_tables(naskah), *_in_text(naskah)):
            own = [skala for skala in scales if skala.label_of(text)]
            row = own[0].find(nilai) if len(own) == 1 else None
            label = own[0].label_of(text) if own else ""
            if row and row.label != label and not _borders(own[0], label, nilai):
                yield self.report(
                    f"Nilai {format_ringkas(nilai)} diberi kriteria “{label}”; menurut skala laporan"
                    f" “{row.label}”.",
                    tempat,
                    row.tempat,
                )


def _in_tables(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, Decimal, str]]:
    """Yield the rows with one capaian; of several it is not sure which one the label means."""
    rows: dict[tuple[Tempat, str], set[Decimal]] = defaultdict(set)
    for baris in naskah.daftar_kinerja:
        label = baris.kategori.strip()
        columns = baris.tabel.kolom(JenisKolom.CAPAIAN)
        if label and len(columns) == 1 and baris.capaian and baris.capaian.nilai is not None:
            rows[baris.tempat, label].add(baris.capaian.nilai)
    for (tempat, label), values in rows.items():
        if len(values) == 1:
            yield tempat, values.pop(), label


def _in_text(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, Decimal, str]]:
    for paragraf in naskah.daftar_paragraf:
        for match in _SAID.finditer(paragraf.teks):
            numbers = list(read_angka_teks(match["nilai"]))
            if len(numbers) == 1:
                yield paragraf.tempat, numbers[0].nilai, match["label"]


def _borders(skala: Skala, label: str, nilai: Decimal) -> bool:
    """Tell whether a value rounds into a row of the label, as 90,6 does into '91–100'."""
    rounded = nilai.quantize(Decimal(1))
    return any(baris.label == label and baris.holds(rounded) for baris in skala.daftar_baris)
