"""What the instruments of the public service index settle: aspects, weights, forms, categories."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.mutu import TabelMutu


class InstrumenIppError(ValueError):
    """An instrument whose weights do not make a whole."""


@dataclass(frozen=True)
class AspekIpp:
    """One aspect with its weight in percent; `keyakinan` says how sure we are of the weight."""

    kode: str
    nama: str
    bobot: Decimal
    keyakinan: str

    def __str__(self) -> str:
        return f"{self.kode} {self.nama}: {format_ringkas(self.bobot)} % ({self.keyakinan})"


@dataclass(frozen=True)
class InstrumenIpp:
    """The aspects of one instrument and the first year that it is used for."""

    nama: str
    sejak_tahun: int
    daftar_aspek: tuple[AspekIpp, ...]

    def __post_init__(self) -> None:
        total = sum((aspek.bobot for aspek in self.daftar_aspek), Decimal())
        if total != 100:
            raise InstrumenIppError(f"instrumen {self.nama}: jumlah bobot {total}, seharusnya 100")

    def __str__(self) -> str:
        return "\n".join([f"{self.nama}, sejak {self.sejak_tahun}:", *map(str, self.daftar_aspek)])


@dataclass(frozen=True)
class DaftarInstrumenIpp:
    """The instruments one after another."""

    daftar_instrumen: tuple[InstrumenIpp, ...]

    def of_year(self, tahun: int) -> InstrumenIpp | None:
        """Return the instrument that a year was assessed with, None before the first."""
        begun = [i for i in self.daftar_instrumen if i.sejak_tahun <= tahun]
        return max(begun, key=lambda i: i.sejak_tahun, default=None)

    def __str__(self) -> str:
        return "\n".join(map(str, self.daftar_instrumen))


@dataclass(frozen=True)
class PenghitunganIpp:
    """The shares of the evaluator's and the users' form, and the fewest users that count."""

    bobot_f02: Decimal
    bobot_f03: Decimal
    responden_minimal: Decimal

    def __str__(self) -> str:
        return (
            f"IPP = {format_ringkas(self.bobot_f02)} × F-02 + {format_ringkas(self.bobot_f03)} × F-03\n"
            f"F-03 dihitung 0 bila respondennya kurang dari {format_ringkas(self.responden_minimal)}"
        )


@dataclass(frozen=True)
class AturanIpp:
    """Everything the index is computed with."""

    instrumen: DaftarInstrumenIpp
    penghitungan: PenghitunganIpp
    kategori: TabelMutu
