"""Percentages of absorption in tables of money, each with its realisasi and its pagu."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kesamaan import Kecocokan, exact
from selaras.audit.rules.naskah.hitungan.dasar import tulis
from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_HUNDRED = exact(100)
_PERCENT = {JenisKolom.PERSEN_ANGGARAN, JenisKolom.CAPAIAN}
_BETWEEN = {JenisKolom.SISA, JenisKolom.LAIN}
# A percentage of something else that happens to stand beside the money.
_OTHER = re.compile(r"fisik|kinerja|output|bobot|tertimbang|deviasi|sisa|target|proporsi", re.IGNORECASE)


@dataclass(frozen=True)
class KolomSerapan:
    """A column of percentages and the columns that may stand behind it.

    `daftar_pagu` begins with the likeliest; `daftar_lalu` are the realisasi of the quarters before;
    `sisa` stands between realisasi and percentage, None where nothing does.
    """

    persen: Kolom
    realisasi: Kolom
    daftar_pagu: tuple[Kolom, ...]
    daftar_lalu: tuple[Kolom, ...]
    sisa: Kolom | None


@dataclass(frozen=True)
class Serapan:
    """One percentage in one row; `daftar_lain` are other readings that would be right as well."""

    tabel: Tabel
    baris: BarisData
    kolom: Kolom
    perhitungan: Perhitungan
    realisasi: AngkaCetak
    daftar_lain: tuple[Perhitungan, ...]

    @property
    def is_salah(self) -> bool:
        """Tell whether no reading gives the printed percentage, cut decimals allowed."""
        return all(one.kecocokan is Kecocokan.SALAH for one in (self.perhitungan, *self.daftar_lain))


def is_realisasi(tabel: Tabel, kolom: Kolom) -> bool:
    """Tell whether a column holds realisasi in rupiah, 'Jumlah Realisasi s.d. TW III' included."""
    if kolom.jenis is JenisKolom.REALISASI_ANGGARAN:
        return True
    is_sum = kolom.jenis in (JenisKolom.LAIN, JenisKolom.JUMLAH) and "realisasi" in kolom.teks.casefold()
    return is_sum and tabel.has(JenisKolom.PAGU)


def find_serapan_tabel(tabel: Tabel) -> Iterator[Serapan]:
    """Yield every percentage of a table that has its realisasi and its pagu in the same row."""
    for group in _groups(tabel):
        for baris in tabel.daftar_baris:
            if baris.jenis in (JenisBaris.DATA, JenisBaris.JUMLAH):
                found = _read(tabel, baris, group)
                if found:
                    yield found


def _groups(tabel: Tabel) -> Iterator[KolomSerapan]:
    for persen in tabel.daftar_kolom:
        if persen.jenis not in _PERCENT or _OTHER.search(persen.teks.split(" / ")[-1]):
            continue
        realisasi = _left_of(tabel, persen)
        if realisasi is None or not _stand_together(tabel, realisasi, persen):
            continue
        pagu = _pagu_of(tabel, realisasi)
        if pagu:
            yield KolomSerapan(
                persen, realisasi, pagu, _before(tabel, realisasi), _rest(tabel, realisasi, persen)
            )


def _left_of(tabel: Tabel, kolom: Kolom) -> Kolom | None:
    """Return the nearest realisasi left of a column, be it one over several quarters."""
    found = [one for one in tabel.daftar_kolom[: kolom.indeks] if is_realisasi(tabel, one)]
    return found[-1] if found else None


def _stand_together(tabel: Tabel, realisasi: Kolom, persen: Kolom) -> bool:
    """Tell whether nothing that is a measure of its own stands between the two."""
    between = tabel.daftar_kolom[realisasi.indeks + 1 : persen.indeks]
    same_year = persen.tahun in (None, realisasi.tahun)
    return (
        same_year
        and realisasi.triwulan == persen.triwulan
        and all(one.jenis in _BETWEEN for one in between)
    )


def _rest(tabel: Tabel, realisasi: Kolom, persen: Kolom) -> Kolom | None:
    between = tabel.daftar_kolom[realisasi.indeks + 1 : persen.indeks]
    return next((one for one in between if one.jenis is JenisKolom.SISA), None)


def _pagu_of(tabel: Tabel, realisasi: Kolom) -> tuple[Kolom, ...]:
    """Return the columns of pagu left of the realisasi, the nearest first, none of another period."""
    found = [one for one in tabel.kolom(JenisKolom.PAGU) if one.indeks < realisasi.indeks]
    same = [one for one in found if one.tahun in (None, realisasi.tahun)]
    return tuple(one for one in reversed(same) if one.triwulan in (None, realisasi.triwulan))


def _before(tabel: Tabel, realisasi: Kolom) -> tuple[Kolom, ...]:
    quarter = realisasi.triwulan
    if quarter is None:
        return ()
    return tuple(
        one
        for one in tabel.kolom(JenisKolom.REALISASI_ANGGARAN)
        if one.triwulan is not None and one.triwulan < quarter and one.tahun == realisasi.tahun
    )


def _read(tabel: Tabel, baris: BarisData, group: KolomSerapan) -> Serapan | None:
    persen, realisasi = number_of(baris, group.persen), number_of(baris, group.realisasi)
    if persen is None or realisasi is None:
        return None
    bases = [one for kolom in group.daftar_pagu if (one := number_of(baris, kolom))]
    shares = [share for pagu in bases if (share := _share(realisasi, pagu, persen))]
    if not shares:
        return None
    others = (*shares[1:], *_other_readings(baris, group, bases[0], persen))
    return Serapan(tabel, baris, group.persen, shares[0], realisasi, others)


def _other_readings(
    baris: BarisData, group: KolomSerapan, pagu: AngkaCetak, persen: AngkaCetak
) -> Iterator[Perhitungan]:
    """Yield what else the percentage may be: the realisasi so far, or what is left."""
    parts = [number_of(baris, kolom) for kolom in (*group.daftar_lalu, group.realisasi)]
    values = [one.nilai for one in parts if one and one.nilai is not None]
    if group.daftar_lalu and values and pagu.nilai:
        whole = sum(values[1:], start=values[0])
        yield Perhitungan("realisasi kumulatif", exact(whole / pagu.nilai * 100), persen)
    sisa = number_of(baris, group.sisa) if group.sisa else None
    if sisa and (left := _share(sisa, pagu, persen)):
        yield left


def _share(part: AngkaCetak, pagu: AngkaCetak, persen: AngkaCetak) -> Perhitungan | None:
    if part.nilai is None or not pagu.nilai:
        return None
    hasil = exact(part.nilai / pagu.nilai) * _HUNDRED
    return Perhitungan(f"{tulis(part)} / {tulis(pagu)} x 100", hasil, persen)
