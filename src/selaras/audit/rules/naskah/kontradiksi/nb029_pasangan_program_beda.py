"""NB029: indicators are paired with other programmes in one table than in another."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.uang import is_same_name, name_words
from selaras.audit.rules.naskah.kontradiksi.ukuran import clean_indikator, is_same_indikator
from selaras.domain.naskah.tabel import BarisData, JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_Pair = tuple[Tempat, str, tuple[str, ...]]  # place, indicator, words of the programme
_Pairs = list[_Pair]
_FEWEST = 2  # pairs that differ; one alone may be an indicator of two programmes


class PasanganProgramBeda(AturanKontradiksi):
    """Pasangan sasaran dan program di satu tabel bertentangan dengan tabel lain.

    Yang diperiksa:
        Tabel yang memuat indikator sasaran dan program pada baris yang sama. Sedikitnya dua indikator
        harus berpasangan dengan program yang lain, seperti bila satu kolom bergeser.
    Mengapa:
        Perbandingan kinerja dengan anggaran hanya bermakna bila programnya memang mendukung sasaran itu.
    Contoh:
        Di tabel efisiensi nilai akuntabilitas dipasangkan dengan program pelayanan, di lampiran
        keterkaitan dengan program penunjang.
    Saran:
        Pasangkan program dengan sasaran menurut pohon kinerja.
    """

    kode = "NB029"
    judul = "Pasangan sasaran dan program bertentangan"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pasangkan program dengan sasaran yang didukungnya menurut pohon kinerja."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each two tables: the rows of the first, then those of the second."""
        tables = _read(naskah)
        for left, right in combinations(tables, 2):
            wrong = list(_wrong(tables[left], tables[right]))
            if len({a[1] for a, _ in wrong}) >= _FEWEST:
                first = wrong[0]
                yield self.report(
                    f"{len(wrong)} pasangan sasaran dan program berbeda, misalnya “{first[0][1]}”:"
                    f" {' '.join(first[0][2])} di sini, {' '.join(first[1][2])} di tabel lain.",
                    *(a[0] for a, _ in wrong),
                    *(b[0] for _, b in wrong),
                )


def _wrong(left: _Pairs, right: _Pairs) -> Iterator[tuple[_Pair, _Pair]]:
    """Yield the rows of one indicator whose programme the other table never pairs with it."""
    for a in left:
        same = [b for b in right if is_same_indikator(a[1], b[1])]
        if same and not any(is_same_name(a[2], b[2]) for b in same):
            yield a, same[0]


def _read(naskah: NaskahTerbaca) -> dict[int, _Pairs]:
    found: dict[int, _Pairs] = defaultdict(list)
    for tabel in naskah.daftar_tabel:
        if not tabel.has(JenisKolom.SASARAN, JenisKolom.INDIKATOR):
            continue
        for baris in tabel.daftar_data:
            indikator, program = clean_indikator(baris.teks(JenisKolom.INDIKATOR)), _program(baris)
            if indikator and program and _has_sasaran(baris):
                found[tabel.nomor].append((baris.tempat, indikator, name_words(program)))
    return found


def _has_sasaran(baris: BarisData) -> bool:
    return any(sel.teks for sel in baris.daftar_sel if sel.kolom.jenis is JenisKolom.SASARAN)


def _program(baris: BarisData) -> str:
    cells = (
        s.teks for s in baris.daftar_sel if s.kolom.jenis in (JenisKolom.PROGRAM, JenisKolom.URAIAN)
    )
    return next((cell for cell in cells if cell.casefold().startswith("program")), "")
