"""A computation that a report shows: its operands, the printed result, and whether the two agree."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, printed
from selaras.audit.rules.naskah.hitungan.dasar import tulis, tulis_hasil
from selaras.domain.naskah.angka_cetak import AngkaCetak

_HUNDRED = exact(100)
_MOST_DECIMALS = 4


@dataclass(frozen=True)
class Perhitungan:
    """One computation. `rumus` writes it in figures, as in '54,84 / 95,45 x 100'."""

    rumus: str
    hasil: Rentang
    cetak: AngkaCetak

    @property
    def kecocokan(self) -> Kecocokan:
        """How the printed result stands to the computed one, as ratio or as per cent."""
        found = compare(self.hasil, self.cetak)
        if found is Kecocokan.COCOK or self.cetak.persen or not _is_ratio(self.cetak):
            return found
        return min(found, compare(self.hasil / _HUNDRED or self.hasil, self.cetak), key=_badness)

    @property
    def uraian(self) -> str:
        """The derivation: '54,84 / 95,45 x 100 = 57,45; tertulis 57,59'."""
        return f"{self.rumus} = {self.tertulis_benar}; tertulis {tulis(self.cetak)}"

    @property
    def tertulis_benar(self) -> str:
        """The right result with the decimals of the printed one, two at least."""
        return tulis_hasil(self.hasil.pusat, min(max(self.cetak.desimal, 2), _MOST_DECIMALS))


def ratio(atas: AngkaCetak, bawah: AngkaCetak, cetak: AngkaCetak) -> Perhitungan | None:
    """Return `atas` as per cent of `bawah`, None where a value is missing or the divisor nil."""
    one, other = _operand(atas), _operand(bawah)
    quotient = one / other if one and other else None
    if quotient is None:
        return None
    return Perhitungan(f"{tulis(atas)} / {tulis(bawah)} x 100", quotient * _HUNDRED, cetak)


def falling_ratio(realisasi: AngkaCetak, target: AngkaCetak, cetak: AngkaCetak) -> Perhitungan | None:
    """Return the capaian of what should fall, in per cent: (2 x target - realisasi) / target."""
    one, other = _operand(realisasi), _operand(target)
    quotient = (other + other - one) / other if one and other else None
    if quotient is None:
        return None
    rumus = f"(2 x {tulis(target)} - {tulis(realisasi)}) / {tulis(target)} x 100"
    return Perhitungan(rumus, quotient * _HUNDRED, cetak)


def shown_ratio(atas: AngkaCetak, bawah: AngkaCetak, cetak: AngkaCetak) -> Perhitungan | None:
    """Return the same for operands that the text itself divides: exactly, where rounding is no excuse.

    A result that only the unrounded sources would give still fits; one that is cut off does not.
    """
    found = ratio(atas, bawah, cetak)
    if found is None or atas.nilai is None or not bawah.nilai or found.kecocokan is not Kecocokan.COCOK:
        return found
    sharp = Perhitungan(found.rumus, exact(atas.nilai / bawah.nilai * 100), cetak)
    return sharp if sharp.kecocokan is Kecocokan.DIPOTONG else found


def _operand(angka: AngkaCetak) -> Rentang | None:
    """Return what an operand may stand for; a whole number but no per cent was counted."""
    if angka.nilai is None or angka.desimal or angka.persen:
        return printed(angka)
    return exact(angka.nilai)


def _is_ratio(angka: AngkaCetak) -> bool:
    return angka.nilai is not None and abs(angka.nilai) < Decimal(5) and angka.desimal > 1


def _badness(kecocokan: Kecocokan) -> int:
    return list(Kecocokan).index(kecocokan)
