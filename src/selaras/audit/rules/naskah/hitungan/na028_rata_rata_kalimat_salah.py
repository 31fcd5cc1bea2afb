"""Rule NA028."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, compare, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_angka import interval_of, number_of
from selaras.audit.rules.naskah.hitungan.rumus_capaian import (
    CapaianTercetak,
    RumusCapaian,
    is_falling,
    read_capaian,
)
from selaras.audit.rules.naskah.hitungan.sebutan import find_sebutan
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAID = re.compile(
    r"\brata ?-? ?rata\s+(?:persentase\s+|tingkat\s+)?capaian\b"
    r"(?!\s+(?:anggaran|keuangan|fisik|program))",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:anggaran|program|kegiatan|tahun lalu|sebelumnya|sasaran (?:pertama|kedua|ketiga|[1-9])\b"
    r"|nasional)\b",
    re.IGNORECASE,
)
_FEWEST = 3  # rows of a table whose mean is told


class RataRataKalimatSalah(AturanHitungan):
    """Rata-rata capaian di dalam kalimat tidak sama dengan rata-rata kolom capaian tabelnya.

    Yang diperiksa:
        Kalimat "rata-rata capaian … sebesar …%" dibandingkan dengan rata-rata tiap kolom capaian, dan
        dengan baris rata-rata yang dicetak tabel. Sunyi bila satu saja di antaranya cocok, atau bila
        laporan tidak memuat tepat satu tabel capaian yang lengkap.

    Mengapa:
        Rata-rata capaian dikutip pimpinan sebagai kinerja kantor.

    Contoh:
        "Rata-rata capaian sebesar 104,20%", sedangkan kolom capaian berata-rata 101,35.

    Saran:
        Hitung ulang rata-ratanya dari tabel capaian.
    """

    kode = "NA028"
    judul = "Rata-rata capaian di dalam kalimat salah"
    saran = "Hitung ulang rata-ratanya dari tabel capaian."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each mean that a sentence tells with those of the tables."""
        tables = [tabel for tabel in naskah.daftar_tabel if _is_measure(tabel)]
        means = [mean for tabel in tables for mean in _means(tabel)]
        means += [_corrected(tabel, naskah) for tabel in tables]
        widest = max(tables, key=lambda tabel: len(_rows(tabel)), default=None)
        for kalimat in naskah.daftar_kalimat if widest else ():
            said = _said(kalimat.teks)
            if said is None or widest is None or any(_fits(mean, said) for mean in means):
                continue
            whole = _means(widest)
            if len(_rows(widest)) >= _FEWEST and whole:
                right = tulis_hasil(_mean(whole[0]))
                yield self.report(
                    f"Rata-rata capaian di dalam kalimat tertulis {tulis(said)}, dari tabel {right}.",
                    kalimat.tempat,
                    hitungan=f"rata-rata kolom capaian = {right}; tertulis {tulis(said)}",
                )


def _said(text: str) -> AngkaCetak | None:
    """Return the first per cent behind the words, None where the sentence speaks of other means."""
    match = _SAID.search(text)
    if match is None or _OTHER.search(text[: match.end() + 60]):
        return None
    found = [one for one in find_sebutan(text[match.end() :]) if one.is_persen]
    return found[0].angka if found else None


def _is_measure(tabel: Tabel) -> bool:
    return tabel.has(JenisKolom.CAPAIAN) and (
        tabel.has(JenisKolom.INDIKATOR) or tabel.has(JenisKolom.SASARAN)
    )


def _rows(tabel: Tabel) -> list[BarisData]:
    return [baris for baris in tabel.daftar_data if baris.angka(JenisKolom.CAPAIAN)]


def _means(tabel: Tabel) -> list[Sequence[AngkaCetak]]:
    """Return the figures of each column of capaian, and each printed mean alone."""
    columns = [_figures(tabel, kolom) for kolom in tabel.kolom(JenisKolom.CAPAIAN)]
    printed: list[Sequence[AngkaCetak]] = [
        [sel.angka]
        for baris in tabel.daftar_baris
        if baris.jenis is JenisBaris.RATA_RATA
        for sel in baris.daftar_sel
        if sel.angka
    ]
    return [*(column for column in columns if column), *printed]


def _corrected(tabel: Tabel, naskah: NaskahTerbaca) -> list[AngkaCetak]:
    """Return the capaian of a table, those that do not follow from their row computed again."""
    rows = (b for b in naskah.daftar_kinerja if b.tabel.nomor == tabel.nomor)
    read = [one for baris in rows if (one := read_capaian(baris))]
    return [_right(one) for one in read if one.baris.capaian]


def _right(one: CapaianTercetak) -> AngkaCetak:
    rumus = RumusCapaian.TURUN if is_falling(one.baris) else RumusCapaian.NAIK
    computed = one.perhitungan(rumus)
    if one.is_dapat_dijelaskan:
        return computed.cetak
    return replace(computed.cetak, nilai=round(computed.hasil.pusat, computed.cetak.desimal))


def _figures(tabel: Tabel, kolom: Kolom) -> list[AngkaCetak]:
    return [angka for baris in tabel.daftar_data if (angka := number_of(baris, kolom))]


def _mean(angka: Sequence[AngkaCetak]) -> Decimal:
    return sum((one.nilai or Decimal(0) for one in angka), Decimal(0)) / len(angka)


def _fits(angka: Sequence[AngkaCetak], said: AngkaCetak) -> bool:
    values = [value for one in angka if (value := interval_of(one))]
    quotient = total(values) / exact(len(values)) if values else None
    return quotient is not None and compare(quotient, said) is not Kecocokan.SALAH
