"""What a table says of one indicator in one period, and which rows speak of the same indicator."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from selaras.audit.kemiripan import is_salah_tulis, split_kata, split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.uang import is_same_name, name_words
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import BarisData, JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_MARK = re.compile(
    r"^\s*(?:(?:[STPK]|IKU|IKK|IK)\s*\.?\s*\d*(?:\.\d+)*\s*:|\d+(?:\.\d+)*[.)])\s*", re.IGNORECASE
)
_SASARAN = re.compile(r"^\W*sasaran(?: strategis)?\s*(?:nomor|no\.?)?\s*\d*\s*:\s*(.+)", re.IGNORECASE)
_LEVEL_WORD = re.compile(r"(?:sub|sub kegiatan|kegiatan|program)", re.IGNORECASE)
# Words that one table writes and another leaves out without meaning another indicator.
_SOFT = {
    "wilayah", "desa", "kelurahan", "kecamatan", "kabupaten", "daerah", "pd", "opd", "skpd",
    "perangkat", "predikat", "presentase", "prosentase", "kantor", "camat", "unit",
}  # fmt: skip
_PREDIKAT = re.compile(r"(?:AA|A|BB|B|CC|C|D)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Ukuran:
    """One row of performance for the year. `kegiatan` is '' where the row does not stand for one."""

    baris: BarisKinerja
    indikator: str
    sasaran: str
    kegiatan: tuple[str, ...]
    target: AngkaCetak | None
    teks_target: str

    @property
    def tempat(self) -> Tempat:
        """Return the place of the row."""
        return self.baris.tempat

    @property
    def predikat(self) -> str:
        """Return the grade that stands for a target, '' where there is none."""
        match = _PREDIKAT.match(self.teks_target)
        has_number = any(map(str.isdigit, self.teks_target))
        return match[0].upper() if match and not self.target and not has_number else ""


def read_ukuran(naskah: NaskahTerbaca) -> tuple[Ukuran, ...]:
    """Return the rows of performance that are not those of one quarter."""
    rows = {
        (tabel.nomor, baris.tempat): baris
        for tabel in naskah.daftar_tabel
        for baris in tabel.daftar_baris
    }
    return tuple(
        _make(baris, rows[baris.tabel.nomor, baris.tempat])
        for baris in naskah.daftar_kinerja
        if baris.triwulan is None
        and (baris.tabel.nomor, baris.tempat) in rows
        and split_kata(baris.indikator)  # a dash names none
    )


def group_ukuran(
    daftar: Iterable[Ukuran], is_same: Callable[[Ukuran, Ukuran], bool]
) -> list[list[Ukuran]]:
    """Part rows by what they speak of; each row joins the first group whose first row is the same."""
    groups: list[list[Ukuran]] = []
    for ukuran in daftar:
        home = next((group for group in groups if is_same(group[0], ukuran)), None)
        if home is None:
            groups.append([ukuran])
        else:
            home.append(ukuran)
    return groups


def is_same_ukuran(left: Ukuran, right: Ukuran) -> bool:
    """Tell whether two rows measure the same: one indicator, or the main one of one kegiatan."""
    if is_same_indikator(left.indikator, right.indikator):
        return not _other_kegiatan(left, right)
    if not left.kegiatan or not right.kegiatan or left.baris.tabel.nomor == right.baris.tabel.nomor:
        return False
    same_kind = kind_of(left.indikator) == kind_of(right.indikator) or not (
        _is_persen(left) or _is_persen(right)
    )
    return same_kind and is_same_name(left.kegiatan, right.kegiatan)


@lru_cache(maxsize=200_000)
def is_same_indikator(left: str, right: str) -> bool:
    """Tell whether two names are meant to be one indicator: the same words that carry its meaning."""
    if kind_of(left) != kind_of(right):
        return False
    a, b = split_kata_isi(left) - _SOFT, split_kata_isi(right) - _SOFT
    if not a or not b:
        return split_kata(left) == split_kata(right)
    only_left, only_right = a - b, b - a
    if len(only_left) != len(only_right) or len(only_left) > max(1, len(a) // 4):
        return False
    return all(any(is_salah_tulis(x, y) for y in only_right) for x in only_left)


def kind_of(indikator: str) -> str:
    """Return what kind of quantity a name announces: a share, a count, or a value."""
    words = split_kata(indikator)[:3]
    if indikator.lstrip().startswith("%") or any(
        is_salah_tulis(word, "persentase") or word == "persentase" for word in words
    ):
        return "persentase"
    return "jumlah" if words[:1] == ("jumlah",) else "nilai"


def without_doubles(group: Iterable[Ukuran]) -> list[Ukuran]:
    """Leave out the rows of tables that speak of the indicator more than once, and in different ways."""
    tables: dict[int, list[Ukuran]] = defaultdict(list)
    for ukuran in group:
        tables[ukuran.baris.tabel.nomor].append(ukuran)
    kept = (rows for rows in tables.values() if len({row.teks_target for row in rows}) == 1)
    return [rows[0] for rows in kept]


def clean_indikator(nama: str) -> str:
    """Return a name without the mark before it: 'S.1 : Nilai SAKIP' is 'Nilai SAKIP'."""
    return _MARK.sub("", nama).strip()


def _make(baris: BarisKinerja, row: BarisData) -> Ukuran:
    names = [
        sel.teks for sel in row.daftar_sel if sel.kolom.jenis in (JenisKolom.URAIAN, JenisKolom.PROGRAM)
    ]
    named = max((name for name in names if not _LEVEL_WORD.fullmatch(name)), key=len, default="")
    text = baris.target.teks if baris.target else _target_text(baris, row)
    sasaran = next((m[1] for sel in row.daftar_sel if (m := _SASARAN.match(sel.teks))), baris.sasaran)
    indikator = clean_indikator(baris.indikator)
    if names and not named and baris.target is None and len(text) > len("CC"):  # moved by one column
        return Ukuran(
            baris, text, sasaran, name_words(indikator), baris.realisasi, _printed(baris.realisasi)
        )
    is_own = not row.teks(JenisKolom.SASARAN) and not _SASARAN.match(
        named
    )  # else the row is a sasaran's
    return Ukuran(baris, indikator, sasaran, name_words(named) if is_own else (), baris.target, text)


def _target_text(baris: BarisKinerja, row: BarisData) -> str:
    """Return what stands in the column of the target, be it no number."""
    cells = (sel for sel in row.daftar_sel if sel.kolom.jenis is JenisKolom.TARGET)
    years = (None, baris.tahun)
    return next((c.teks for c in cells if not c.kolom.triwulan and c.kolom.tahun in years), "")


def _printed(angka: AngkaCetak | None) -> str:
    return angka.teks if angka else ""


def _is_persen(ukuran: Ukuran) -> bool:
    return bool(ukuran.target and ukuran.target.persen) or kind_of(ukuran.indikator) == "persentase"


def _other_kegiatan(left: Ukuran, right: Ukuran) -> bool:
    """Tell whether both rows name a kegiatan, and not the same: many share an indicator."""
    return bool(left.kegiatan and right.kegiatan) and not is_same_name(left.kegiatan, right.kegiatan)
