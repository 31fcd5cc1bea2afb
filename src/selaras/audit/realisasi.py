"""What the rules over measured values share: which rows hold a value, and what their texts say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from selaras.audit.kosong import is_blank
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import BerkasKinerja, Indikator, RealisasiKinerja
from selaras.domain.capaian import recap
from selaras.domain.hasil.measuring import measure
from selaras.domain.periode import Triwulan
from selaras.domain.temuan import LokasiBuku

FEWEST = 5  # values that may agree by chance
LONG = 20  # letters; shorter texts may be the same for good reason
TEXTS = ("pendorong", "penghambat", "tindak_lanjut", "tindak_lanjut_renja")
_SHOWN = 60  # letters of a text that a message repeats


def has_value(row: RealisasiKinerja) -> bool:
    """Tell whether a row holds a measured value of any kind."""
    values = (row.pembilang, row.realisasi, row.realisasi_sd, row.nilai_resmi)
    return any(value is not None for value in values)


def measured_rows(berkas: BerkasKinerja) -> list[RealisasiKinerja]:
    """Return the rows with a value up to the end of the period."""
    last = berkas.profil.periode.triwulan or Triwulan.IV
    return [row for row in berkas.daftar_realisasi if row.triwulan <= last and has_value(row)]


def running_from_quarters(
    indikator: Indikator, rows: Sequence[RealisasiKinerja], sampai: Triwulan
) -> Decimal | None:
    """Return the value up to a quarter as the quarters give it, without what was typed for it."""
    measured = [replace(one, nilai_sd=None) for one in measure(indikator, rows).values()]
    return recap(indikator.cara_rekap, measured, sampai, indikator.pengali_berlaku).nilai.angka


def says(berkas: BerkasKinerja, kode: str, *isian: str) -> bool:
    """Tell whether any row of an indicator up to the end of the period fills one of the fields."""
    last = berkas.profil.periode.triwulan or Triwulan.IV
    rows = [row for row in berkas.daftar_realisasi if row.indikator == kode and row.triwulan <= last]
    return any(not is_blank(getattr(row, name)) for row in rows for name in isian)


def places_of_indikator(daftar: Iterable[Indikator]) -> Iterator[LokasiBuku]:
    """Yield the place of each indicator on the sheet Realisasi Kinerja, whatever the quarter."""
    sheet = sheet_of(RealisasiKinerja).lembar
    return (LokasiBuku(sheet, indikator.kode) for indikator in daftar)


def shorten(teks: str) -> str:
    """Return the beginning of a text on one line."""
    flat = " ".join(teks.split())
    return flat if len(flat) <= _SHOWN else f"{flat[:_SHOWN]}…"
