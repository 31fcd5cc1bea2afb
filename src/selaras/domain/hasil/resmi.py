"""A value that another body fixed stands in the place of the office's own; both are kept."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.capaian import HasilRekap
from selaras.domain.nilai import Nilai
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class NilaiResmi:
    """`angka` in the unit of the indicator, fixed by the document `dasar`; `hitungan` is our own."""

    angka: Decimal
    dasar: str
    hitungan: HasilRekap

    @property
    def selisih(self) -> Decimal | None:
        """Return the official value less the office's own, None where the office has none."""
        own = self.hitungan.nilai.angka
        return None if own is None else self.angka - own

    @property
    def catatan(self) -> str:
        """Return what a reader has to know: whose value is printed, and how far the two lie apart."""
        basis = self.dasar.strip() or "dasarnya belum diisi"
        return f"dipakai nilai resmi {show(self.angka)} ({basis}); {self._difference()}"

    def _difference(self) -> str:
        own = self.hitungan.nilai
        if own.angka is None:
            return f"hitungan kantor tidak ada: {own.alasan or own.status.label.lower()}"
        if own.angka == self.angka:
            return "sama dengan hitungan kantor"
        return f"hitungan kantor {show(own.angka)}, selisih {show(self.angka - own.angka)}"


def official_of(row: RealisasiKinerja | None, hitungan: HasilRekap) -> NilaiResmi | None:
    """Return the value fixed in the row that stands behind a figure, None where it fixes none."""
    if row is None or row.nilai_resmi is None:
        return None
    return NilaiResmi(row.nilai_resmi, row.dasar_resmi, hitungan)


def as_rekap(resmi: NilaiResmi) -> HasilRekap:
    """Return the official value as the value up to a quarter, the office's own derivation below it."""
    own = resmi.hitungan.rincian
    rincian = Rincian(
        own.nama, resmi.angka, sumber=resmi.dasar.strip(), alasan=resmi.catatan, dari=(own,)
    )
    return HasilRekap(Nilai.terisi(resmi.angka, resmi.catatan), rincian)
