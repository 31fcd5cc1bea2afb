"""What the rule of the survey settles: unsur, answers, mutu, sample."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.mutu import TabelMutu


@dataclass(frozen=True)
class UnsurSkm:
    """One unsur; `daftar_jawaban` from the lowest, `urutan` its place in the printed questionnaire."""

    kode: str
    nama: str
    makna: str
    pertanyaan: str
    daftar_jawaban: tuple[str, ...]
    urutan: int

    def __str__(self) -> str:
        return f"{self.kode} {self.nama}: {self.pertanyaan} ({' / '.join(self.daftar_jawaban)})"


@dataclass(frozen=True)
class DaftarUnsurSkm:
    """The unsur of the survey, each known by its code."""

    daftar_unsur: tuple[UnsurSkm, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.daftar_unsur))


@dataclass(frozen=True)
class PenghitunganSkm:
    """Answers run from `terendah` to `tertinggi`; the index is their mean times `pengali`.

    `unsur_terendah` is how many of the lowest unsur a report names.
    """

    terendah: Decimal
    tertinggi: Decimal
    pengali: Decimal
    unsur_terendah: int

    def accepts(self, jawaban: Decimal) -> bool:
        """Tell whether an answer is one of those the questionnaire offers."""
        return self.terendah <= jawaban <= self.tertinggi and jawaban == jawaban.to_integral_value()

    def __str__(self) -> str:
        low, high, factor = map(format_ringkas, (self.terendah, self.tertinggi, self.pengali))
        return (
            f"jawaban {low} sampai {high}\nindeks = rata-rata unsur × {factor}"
            f"\nlaporan menyebut {self.unsur_terendah} unsur terendah"
        )


@dataclass(frozen=True)
class SampelSkm:
    """The constants of the sample formula: chi square, proportion, and margin of error as ratios."""

    chi_kuadrat: Decimal
    proporsi: Decimal
    galat: Decimal

    def __str__(self) -> str:
        chi, share, margin = (
            format_ringkas(v, 6) for v in (self.chi_kuadrat, self.proporsi, self.galat)
        )
        return f"χ² = {chi}\nP = {share}\nd = {margin}"


@dataclass(frozen=True)
class AturanSkm:
    """Everything the index is computed with."""

    unsur: DaftarUnsurSkm
    penghitungan: PenghitunganSkm
    mutu: TabelMutu
    boleh_kurang: bool
