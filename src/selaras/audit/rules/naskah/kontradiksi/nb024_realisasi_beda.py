"""NB024: the realisasi of one indicator in one year differs between tables."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.kontradiksi.angka_teks import agrees
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.uang import periode_tabel
from selaras.audit.rules.naskah.kontradiksi.ukuran import (
    Ukuran,
    group_ukuran,
    is_same_ukuran,
    read_ukuran,
)
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan


@dataclass(frozen=True)
class _Nilai:
    tempat: Tempat
    tabel: int
    angka: AngkaCetak


class RealisasiBeda(AturanKontradiksi):
    """Realisasi satu indikator untuk tahun yang sama berbeda antartabel.

    Yang diperiksa:
        Realisasi indikator yang sama di tabel capaian, tabel perbandingan dan lampiran, juga "realisasi
        tahun sebelumnya" terhadap kolom tahun itu. Realisasi triwulan tidak dibandingkan dengan setahun
        penuh, dan pembulatan tidak dipersoalkan.
    Mengapa:
        Satu kinerja hanya mempunyai satu realisasi; bila berbeda, salah satu tabel salah atau memakai
        periode lain tanpa penjelasan.
    Contoh:
        Tabel capaian memuat 21,40%, tabel perbandingan memuat 39,05 untuk tahun yang sama.
    Saran:
        Cocokkan dengan data dukungnya; bila periodenya berbeda (triwulan atau kumulatif), sebutkan.
    """

    kode = "NB024"
    judul = "Realisasi berbeda antartabel"
    saran = "Cocokkan dengan data dukung; bila periodenya berbeda, sebutkan pada tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each indicator and year whose figures differ."""
        for group in group_ukuran(read_ukuran(naskah), is_same_ukuran):
            if not group[0].kegiatan:
                for year, values in _by_year(group, naskah).items():
                    yield from self._check_year(group[0].indikator, year, values, naskah)

    def _check_year(
        self, indikator: str, year: int, values: list[_Nilai], naskah: NaskahTerbaca
    ) -> Iterator[Temuan]:
        counts = [sum(_same(one, other) for other in values) for one in values]
        usual = values[counts.index(max(counts))]
        wrong = [one for one in values if not _same(one, usual)]
        if wrong:
            first = wrong[0]
            yield self.report(
                f"Realisasi {year} “{indikator}” tertulis {first.angka.teks}, di tempat lain"
                f" {usual.angka.teks}.",
                first.tempat,
                usual.tempat,
                keyakinan=Keyakinan.MUNGKIN if naskah.identitas.triwulan else Keyakinan.PASTI,
            )


def _by_year(group: list[Ukuran], naskah: NaskahTerbaca) -> dict[int, list[_Nilai]]:
    """Return the sound figures of each year; a table that has several for a year is left out of it."""
    found: dict[int, list[_Nilai]] = defaultdict(list)
    report = naskah.identitas.tahun
    for ukuran in group:
        baris = ukuran.baris
        if report is None or not _is_whole(ukuran, naskah):
            continue
        for year, angka in (
            (baris.tahun or report, baris.realisasi),
            ((baris.tahun or report) - 1, baris.realisasi_lalu),
        ):
            if angka and angka.nilai is not None and not angka.cacat:
                found[year].append(_Nilai(baris.tempat, baris.tabel.nomor, angka))
    return {year: kept for year, values in found.items() if len(kept := _singles(values)) > 1}


def _is_whole(ukuran: Ukuran, naskah: NaskahTerbaca) -> bool:
    """Tell whether a row is not of one quarter among others, nor moved by a column."""
    tabel = ukuran.baris.tabel
    columns = tabel.kolom(JenisKolom.REALISASI)
    if any(kolom.triwulan for kolom in columns):
        return all(kolom.tahun or kolom.triwulan for kolom in columns)
    return bool(naskah.identitas.triwulan) or not periode_tabel(tabel)


def _singles(values: list[_Nilai]) -> list[_Nilai]:
    counts: dict[int, int] = defaultdict(int)
    for value in values:
        counts[value.tabel] += 1
    return [value for value in values if counts[value.tabel] == 1]


def _same(left: _Nilai, right: _Nilai) -> bool:
    a, b = left.angka, right.angka
    if a.nilai is None or b.nilai is None:
        return True
    return agrees(a.nilai, a.desimal, b.nilai, b.desimal)
