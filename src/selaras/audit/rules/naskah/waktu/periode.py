"""The period of a report, and the dates with which it was signed itself."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from selaras.domain.naskah.bagian import Identitas, JenisLaporan, TandaTangan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_bulan, format_tanggal

ROMAWI = ("", "I", "II", "III", "IV")
JUDUL_PERJANJIAN = re.compile(
    r"^(?:lampiran\s*)?(?:perubahan\s+)?perjanjian\s+kinerja\b[^.;:]{0,60}?"
    r"\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)(?!\s*[-–]\s*20)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:inspektur|inspektorat|bupati|wali\s?kota|pihak|reviu)\b", re.IGNORECASE)


def end_of_period(identitas: Identitas) -> date | None:
    """Return the last day that the report is about, None where it does not say."""
    if identitas.tahun is None:
        return None
    if identitas.triwulan:
        month = identitas.triwulan * 3
        return date(identitas.tahun, month, monthrange(identitas.tahun, month)[1])
    if identitas.jenis in (JenisLaporan.TAHUNAN, JenisLaporan.INDIVIDU):
        return date(identitas.tahun, 12, 31)
    return None


def period_name(identitas: Identitas) -> str:
    """Return 'Triwulan II Tahun 2024' or 'Tahun 2024'."""
    year = f"Tahun {identitas.tahun}"
    return f"Triwulan {ROMAWI[identitas.triwulan]} {year}" if identitas.triwulan else year


def own_signatures(naskah: NaskahTerbaca) -> Iterator[tuple[TandaTangan, Tempat]]:
    """Yield the dated signatures of the report itself, each with the place of its date.

    They are those before the first chapter and the first one behind the last; annexes and letters have
    dates of their own. A report without chapters has its first dated signature.
    """
    annex = next((judul.tempat for judul in naskah.daftar_judul if judul.is_lampiran), None)
    chapters = [j.tempat for j in naskah.daftar_judul if j.nomor.startswith("BAB") and not j.is_lampiran]
    closing_seen = False
    for block in naskah.daftar_tanda_tangan:
        if block.tempat_tanggal is None or _OTHERS.search(block.jabatan):
            continue
        if annex and block.tempat_tanggal > annex:
            return
        if chapters and block.tempat < chapters[0]:
            yield block, block.tempat_tanggal
        elif not closing_seen and (not chapters or block.tempat > chapters[-1]):
            closing_seen = True
            yield block, block.tempat_tanggal


def latest_day(block: TandaTangan) -> date:
    """Return the day of a dated signature, the last of its month where it names none."""
    if block.tanggal:
        return block.tanggal
    year, month = block.tahun or 0, block.bulan or 0
    return date(year, month, monthrange(year, month)[1])


def printed_date(block: TandaTangan) -> str:
    """Return the date of a dated signature as the report prints it: a day, or only a month."""
    return format_tanggal(block.tanggal) if block.tanggal else format_bulan(latest_day(block))
