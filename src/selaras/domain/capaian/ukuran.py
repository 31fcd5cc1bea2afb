"""What was measured in one quarter, and what a recapitulation over quarters gives."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.capaian.aturan import CaraRekap
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian

UNPUBLISHED = "variabel tidak dipublikasikan"


@dataclass(frozen=True)
class Ukuran:
    """A quarter's measurement.

    `nilai` is the quarter alone. `pembilang` and `penyebut` stand behind a ratio. `nilai_sd` is
    the value up to the quarter where only that was published; it then wins over any recapitulation.
    """

    triwulan: Triwulan
    nilai: Nilai
    pembilang: Decimal | None = None
    penyebut: Decimal | None = None
    nilai_sd: Decimal | None = None
    sumber: str = ""

    @property
    def angka(self) -> Decimal | None:
        """Return the number of the quarter alone."""
        return self.nilai.angka

    def as_rincian(self) -> Rincian:
        """Return the leaf of a derivation; a quarter of 0 out of 0 has no value of its own."""
        name = self.triwulan.singkatan
        return Rincian(name, self.nilai.angka, sumber=self.sumber, alasan=self.nilai.alasan)


@dataclass(frozen=True)
class HasilRekap:
    """The value up to a quarter, or its state, with the derivation."""

    nilai: Nilai
    rincian: Rincian


def rekap_name(sampai: Triwulan) -> str:
    """Return the name of a value up to a quarter, as the derivation prints it."""
    return f"realisasi s.d. {sampai.singkatan}"


def unknown(nilai: Nilai, sampai: Triwulan) -> HasilRekap:
    """Return the result that has no number, with the reason in its derivation."""
    reason = nilai.alasan or nilai.status.label.lower()
    return HasilRekap(nilai, Rincian(rekap_name(sampai), None, alasan=reason))


def unfilled(cara: CaraRekap, triwulan: Triwulan, alasan: str = "") -> Nilai:
    """Return the state of a quarter nobody filled; what is measured once a year is not due before IV."""
    if cara is CaraRekap.TAHUNAN_SAJA and triwulan is not Triwulan.IV:
        return Nilai(StatusNilai.BELUM_WAKTUNYA, None, alasan or "hanya diukur pada akhir tahun")
    return Nilai.belum_diisi(alasan)


def published(ukuran: Ukuran) -> HasilRekap:
    """Return the value up to the quarter that was published without its variables."""
    assert ukuran.nilai_sd is not None
    name = rekap_name(ukuran.triwulan)
    rincian = Rincian(name, ukuran.nilai_sd, sumber=ukuran.sumber, alasan=UNPUBLISHED)
    return HasilRekap(Nilai(StatusNilai.TERISI, ukuran.nilai_sd, UNPUBLISHED), rincian)
