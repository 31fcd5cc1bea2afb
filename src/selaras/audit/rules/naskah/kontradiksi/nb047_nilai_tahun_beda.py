"""NB047: a sentence gives a year another value than the tables do."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, AngkaTeks, agrees, read_angka_teks
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import clean_indikator
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_COUNTED = r"(?:desa|kelurahan|orang|dokumen|lembaga|kelompok|unit|sekolah|keluarga|responden)\b"
_THEN = re.compile(
    rf"\btahun\s+(?P<tahun>20\d\d)\s+(?:yang\s+)?(?:sebesar|adalah|mencapai)\s+(?P<nilai>{NUMBER}\s*%?)"
    rf"|\bdari\s+(?P<nilai2>{NUMBER}\s*%?)\s+(?:(?!{_COUNTED})\w+\s+)?(?:pada|di)\s+tahun\s+(?P<tahun2>20\d\d)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:anggaran|keuangan|Rp|target|nasional|provinsi|rata-rata|kabupaten)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_FEWEST = 2  # meaningful words that name an indicator within a paragraph


class NilaiTahunBeda(AturanKontradiksi):
    """Nilai suatu tahun di narasi berbeda dengan tabel.

    Yang diperiksa:
        Paragraf tentang satu indikator yang menyebut nilainya pada suatu tahun, dibandingkan dengan
        kolom tahun itu pada tabel. Nilai nasional, provinsi dan anggaran dilewati.
    Mengapa:
        Kenaikan atau penurunan dihitung dari nilai tahun lalu; nilai yang berbeda mengubah simpulannya.
    Contoh:
        Narasi "naik dari 58,40 pada tahun 2022", padahal tabel memuat 54,80.
    Saran:
        Cocokkan dengan laporan kinerja tahun sebelumnya yang sudah ditandatangani.
    """

    kode = "NB047"
    judul = "Nilai suatu tahun di narasi berbeda dengan tabel"
    saran = "Cocokkan dengan data dukung dan laporan kinerja tahun sebelumnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each value of a year that no table shows for it."""
        names = {clean_indikator(baris.indikator) for baris in naskah.daftar_kinerja}
        words = {name: found for name in names if len(found := split_kata_isi(name)) >= _FEWEST}
        for paragraf in naskah.daftar_paragraf:
            said = list(_THEN.finditer(paragraf.teks))
            text = split_kata_isi(paragraf.teks) if said else frozenset()
            named = {found for found in words.values() if found <= text}
            if len(named) != 1:
                continue
            rows = [b for b in naskah.daftar_kinerja if words.get(clean_indikator(b.indikator)) in named]
            for match in said:
                year = int(match["tahun"] or match["tahun2"])
                angka = next(read_angka_teks(match["nilai"] or match["nilai2"]), None)
                printed = list(_printed(rows, year, naskah.identitas.tahun))
                is_other = _MONEY.search(paragraf.teks[: match.start()])
                if (
                    angka
                    and "Rp" not in angka.teks
                    and printed
                    and not is_other
                    and not any(_fits(angka, p) for _, p in printed)
                ):
                    yield self.report(
                        f"Nilai tahun {year} di narasi {angka.teks}, pada tabel {printed[0][1].teks}.",
                        paragraf.tempat,
                        printed[0][0].tempat,
                    )


def _printed(
    rows: list[BarisKinerja], year: int, report: int | None
) -> Iterator[tuple[BarisKinerja, AngkaCetak]]:
    """Yield what tables print for a year: realisasi, and for that of the report target and capaian."""
    for baris in rows:
        if report is None or year > report:
            continue
        is_report = year == report and baris.tahun in (None, report)
        if (baris.tahun == year or is_report) and baris.realisasi:
            yield baris, baris.realisasi
        if is_report:
            yield from ((baris, angka) for angka in (baris.target, baris.capaian) if angka)
        elif baris.tahun in (None, report) and year == report - 1 and baris.realisasi_lalu:
            yield baris, baris.realisasi_lalu


def _fits(angka: AngkaTeks, printed: AngkaCetak) -> bool:
    return printed.nilai is not None and agrees(
        angka.nilai, angka.desimal, printed.nilai, printed.desimal
    )
