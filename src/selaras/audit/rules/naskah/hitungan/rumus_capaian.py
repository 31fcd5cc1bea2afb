"""The formulas of capaian over a row of performance, and which of them gives what is printed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from selaras.audit.kesamaan import Kecocokan, Rentang, exact, printed
from selaras.audit.rules.naskah.hitungan.dasar import tulis
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan, ratio
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import JenisKolom

_HUNDRED = exact(100)
_BASES = {JenisKolom.TARGET, JenisKolom.TARGET_AKHIR, JenisKolom.REALISASI_LALU}
_CAPS = {Decimal(cap) for cap in (100, 110, 120, 150)}
# Whole numbers of these may be rounded; those of counts (dokumen, desa, orang) are not.
_ROUNDED = re.compile(r"persen|prosen|%|indeks|nilai|poin|skor|angka|rata|rasio|tingkat", re.IGNORECASE)
# What should fall; 'penurunan gangguan' should rise.
_FALLING = re.compile(
    r"kemiskinan|miskin|pengangguran|stunting|kematian|kesakitan|prevalensi|gangguan|pelanggaran|temuan"
    r"|keluhan|pengaduan|komplain|kasus|kejadian|konflik|inflasi|gini|kriminal|kebakaran|kecelakaan"
    r"|(?<!tepat )waktu|lama|durasi|ketimpangan|kesenjangan|kerusakan|kehilangan|tunggakan"
    r"|putus sekolah|kumuh"
    r"|pernikahan dini|rawan|tertinggal|keterlambatan|kesalahan|emisi|pencemaran|banjir",
    re.IGNORECASE,
)
_FALL_OF = re.compile(
    r"penurunan|pengurangan|berkurang|penanganan|ditangani|diselesaikan|tertangani|terselesaikan|ditindaklanjuti",
    re.IGNORECASE,
)


class RumusCapaian(Enum):
    """The formulas in use."""

    NAIK = auto()  # realisasi / target
    TURUN = auto()  # (2 x target - realisasi) / target
    TERBALIK = auto()  # target / realisasi


@dataclass(frozen=True)
class CapaianTercetak:
    """A row that prints target, realisasi and capaian, with what each formula gives."""

    baris: BarisKinerja
    daftar: tuple[tuple[RumusCapaian, Perhitungan], ...]

    @property
    def cocok(self) -> tuple[RumusCapaian, ...]:
        """The formulas that give the printed capaian, cut decimals included."""
        return tuple(rumus for rumus, one in self.daftar if one.kecocokan is not Kecocokan.SALAH)

    @property
    def is_dipotong(self) -> bool:
        """Tell whether a formula fits only when decimals are cut off."""
        found = {one.kecocokan for _, one in self.daftar}
        return Kecocokan.COCOK not in found and Kecocokan.DIPOTONG in found

    @property
    def is_dibatasi(self) -> bool:
        """Tell whether the capaian was capped: at 100 or 120 per cent, or at nil from below."""
        capaian = self.baris.capaian
        if capaian is None or capaian.nilai is None or _goes_beyond(self.baris, capaian.nilai):
            return False
        used = [one for rumus, one in self.daftar if rumus is not RumusCapaian.TERBALIK]
        return any(is_capped(one.hasil, capaian) for one in used)

    @property
    def is_terhadap_lain(self) -> bool:
        """Tell whether the print compares with the end of the Renstra or with last year instead."""
        used = self.baris.realisasi or _only_realisasi(self.baris)
        capaian = self.baris.capaian
        if used is None or capaian is None:
            return False
        tried = [ratio(used, base, capaian) for base in _other_bases(self.baris)]
        return any(one is not None and one.kecocokan is not Kecocokan.SALAH for one in tried)

    @property
    def is_dapat_dijelaskan(self) -> bool:
        """Tell whether anything that offices do gives the printed capaian."""
        return bool(self.cocok) or self.is_dibatasi or self.is_terhadap_lain

    def perhitungan(self, rumus: RumusCapaian) -> Perhitungan:
        """Return what one formula gives."""
        return dict(self.daftar)[rumus]


def read_capaian(baris: BarisKinerja, realisasi: AngkaCetak | None = None) -> CapaianTercetak | None:
    """Return the computations of a row, None where one of the three is not printed or the target is nil.

    `realisasi` takes the place of that of the row.
    """
    used = realisasi or baris.realisasi or _only_realisasi(baris)
    if baris.target is None or used is None or baris.capaian is None or baris.capaian.nilai is None:
        return None
    target, real = _target(baris.target), _realisasi(baris, used)
    if target is None or real is None or target.bawah <= 0:
        return None
    return CapaianTercetak(baris, tuple(_formulas(baris, used, target, real)))


def is_capped(hasil: Rentang, cetak: AngkaCetak) -> bool:
    """Tell whether a printed capaian is the bound that offices set to what was computed."""
    if cetak.nilai is None:
        return False
    return (cetak.nilai in _CAPS and hasil.pusat >= cetak.nilai) or (
        cetak.nilai == 0 and hasil.pusat <= 0
    )


def is_falling(baris: BarisKinerja) -> bool:
    """Tell whether the name of the indicator says that less is better."""
    return is_falling_name(baris.indikator)


def is_falling_name(teks: str) -> bool:
    """Tell whether a name says that less of it is better."""
    return bool(_FALLING.search(teks)) and not _FALL_OF.search(teks)


def _goes_beyond(baris: BarisKinerja, nilai: Decimal) -> bool:
    """Tell whether another row of the table prints a larger capaian, so that none is bounded by it."""
    cells = (sel for row in baris.tabel.daftar_data for sel in row.daftar_sel)
    shown = (sel.angka for sel in cells if sel.kolom.jenis is JenisKolom.CAPAIAN and sel.angka)
    return nilai > 0 and any(one.nilai is not None and one.nilai > nilai for one in shown)


def _only_realisasi(baris: BarisKinerja) -> AngkaCetak | None:
    """Return the one realisasi of the row where the period of its capaian names none of its own."""
    rows = (row for row in baris.tabel.daftar_baris if row.tempat == baris.tempat)
    found = [
        sel.angka for row in rows for sel in row.daftar_sel if sel.kolom.jenis is JenisKolom.REALISASI
    ]
    return found[0] if len(found) == 1 else None


def _other_bases(baris: BarisKinerja) -> list[AngkaCetak]:
    """Return the targets and earlier realisasi that the row prints anywhere."""
    rows = (row for row in baris.tabel.daftar_baris if row.tempat == baris.tempat)
    return [
        sel.angka
        for row in rows
        for sel in row.daftar_sel
        if sel.kolom.jenis in _BASES and sel.angka and sel.angka is not baris.target
    ]


def _formulas(
    baris: BarisKinerja, used: AngkaCetak, target: Rentang, real: Rentang
) -> Iterable[tuple[RumusCapaian, Perhitungan]]:
    if baris.target is None or baris.capaian is None:
        return
    r, t = tulis(used), tulis(baris.target)
    sides = (
        (RumusCapaian.NAIK, f"{r} / {t} x 100", real / target),
        (RumusCapaian.TURUN, f"(2 x {t} - {r}) / {t} x 100", (target + target - real) / target),
        (RumusCapaian.TERBALIK, f"{t} / {r} x 100", target / real),
    )
    for rumus, text, quotient in sides:
        if quotient is not None:
            yield rumus, Perhitungan(text, quotient * _HUNDRED, baris.capaian)


def _target(angka: AngkaCetak) -> Rentang | None:
    """Return what a target may stand for; it is set, not measured, so a whole one is exact."""
    if angka.nilai is None:
        return None
    return printed(angka) if angka.desimal else exact(angka.nilai)


def _realisasi(baris: BarisKinerja, angka: AngkaCetak) -> Rentang | None:
    if angka.nilai is None:
        return None
    is_rounded = angka.persen or _ROUNDED.search(f"{angka.satuan} {baris.satuan} {baris.indikator}")
    return printed(angka) if angka.desimal or is_rounded else exact(angka.nilai)
