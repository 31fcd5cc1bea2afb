"""Of which year a value speaks, when it was issued, and whether it may still change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.capaian import CaraRekap, Ukuran
from selaras.domain.periode import Triwulan

# A value of these stands until a later quarter brings another.
_STANDING = {CaraRekap.POSISI_AKHIR, CaraRekap.TAHUNAN_SAJA}


@dataclass(frozen=True)
class KeteranganNilai:
    """What a table has to note of a value; the years are None where they are those of the report."""

    tahun_data: int | None
    tahun_terbit: int | None
    sementara: bool

    @property
    def catatan(self) -> str:
        """Return the note as printed below a table: 'nilai tahun 2023, terbit tahun 2024; sementara'."""
        data = f"nilai tahun {self.tahun_data}" if self.tahun_data is not None else ""
        issued = f"terbit tahun {self.tahun_terbit}" if self.tahun_terbit is not None else ""
        years = ", ".join(part for part in (data, issued) if part)
        mark = "sementara, masih dapat berubah" if self.sementara else ""
        return "; ".join(part for part in (years, mark) if part)


def describe(row: RealisasiKinerja | None) -> KeteranganNilai | None:
    """Return what the row says about its value, None where it says nothing."""
    if row is None or not (row.tahun_data or row.tahun_terbit or row.sementara):
        return None
    return KeteranganNilai(row.tahun_data, row.tahun_terbit, row.sementara)


def row_behind(
    cara: CaraRekap,
    rows: Sequence[RealisasiKinerja],
    measured: Mapping[Triwulan, Ukuran],
    sampai: Triwulan,
) -> RealisasiKinerja | None:
    """Return the row that the value up to a quarter rests on: its own, or the last that still stands."""
    due = sorted((row for row in rows if row.triwulan <= sampai), key=lambda row: row.triwulan)
    own = due[-1] if due and due[-1].triwulan is sampai else None
    if cara not in _STANDING or (own is not None and own.realisasi_sd is not None):
        return own
    known = [row for row in due if _gives_value(row, measured)]
    return known[-1] if known else own


def _gives_value(row: RealisasiKinerja, measured: Mapping[Triwulan, Ukuran]) -> bool:
    return row.nilai_resmi is not None or measured[row.triwulan].angka is not None
