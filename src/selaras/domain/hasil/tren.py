"""The way a value goes over the years that can be compared with each other without a gap."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.hasil.perbandingan import NilaiTahun
from selaras.domain.pilihan import Pilihan


class ArahTren(Pilihan):
    """How values of neighbouring years lie to each other."""

    MENINGKAT = "meningkat", "Meningkat"
    MENURUN = "menurun", "Menurun"
    TETAP = "tetap", "Tetap"
    NAIK_TURUN = "naik_turun", "Naik turun"


@dataclass(frozen=True)
class Tren:
    """The way from the year `dari` to the year `sampai`; None where no two years can be compared.

    `alasan` says what parts the line from other known years, '' where it holds them all.
    """

    arah: ArahTren | None
    dari: int | None = None
    sampai: int | None = None
    alasan: str = ""

    @property
    def kalimat(self) -> str:
        """Return the trend as one sentence without its full stop."""
        remark = f"; {self.alasan}" if self.alasan else ""
        if self.arah is None:
            return f"tren belum dapat dinyatakan{remark}"
        return f"{self.arah.label.lower()} dari {self.dari} sampai {self.sampai}{remark}"


def read_tren(years: Sequence[NilaiTahun]) -> Tren:
    """Return the trend of the newest unbroken line of whole years; `years` run oldest first."""
    steps = [year for year in years if year.perubahan.hasil is not None]
    if not steps:
        return Tren(None, alasan=_why_none(years))
    line = [steps[-1]]
    for year in reversed(steps[:-1]):
        if year.tahun != line[-1].tahun - 1:
            break
        line.append(year)
    first, last = line[-1].tahun - 1, line[0].tahun
    return Tren(_way(line), first, last, _why_not_longer(years, first, last))


def _way(line: Sequence[NilaiTahun]) -> ArahTren:
    changes = [year.perubahan.hasil for year in line if year.perubahan.hasil is not None]
    rises, falls = any(c > 0 for c in changes), any(c < 0 for c in changes)
    if rises and falls:
        return ArahTren.NAIK_TURUN
    if rises:
        return ArahTren.MENINGKAT
    return ArahTren.MENURUN if falls else ArahTren.TETAP


def _why_not_longer(years: Sequence[NilaiTahun], first: int, last: int) -> str:
    """Return what parts the line from the years before it and from those behind it."""
    earlier = any(year.tahun < first for year in years)
    apart = [y for y in years if (y.tahun == first and earlier) or y.tahun == last + 1]
    return "; ".join(dict.fromkeys(year.perubahan.alasan for year in apart))


def _why_none(years: Sequence[NilaiTahun]) -> str:
    broken = [year.perubahan.alasan for year in years if year.putus]
    return broken[-1] if broken else "belum ada dua tahun berurutan yang diketahui"
