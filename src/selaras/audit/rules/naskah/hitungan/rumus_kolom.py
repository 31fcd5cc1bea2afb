"""The formulas by which tables compute one column from others."""

from collections.abc import Callable
from dataclasses import dataclass

from selaras.audit.kesamaan import Rentang, exact, total
from selaras.audit.rules.naskah.hitungan.dasar import tulis
from selaras.domain.naskah.angka_cetak import AngkaCetak

_HUNDRED = exact(100)


@dataclass(frozen=True)
class Rumus:
    """A formula over the operands in order; `pola` writes it with them in place, '' adds them."""

    hitung: Callable[[list[Rentang]], Rentang | None]
    pola: str

    def tulis(self, angka: list[AngkaCetak]) -> str:
        """Write the formula in figures."""
        shown = [tulis(one) for one in angka]
        return self.pola.format(*shown) if self.pola else " + ".join(shown)


def _share(one: Rentang, other: Rentang) -> Rentang | None:
    quotient = one / other
    return quotient * _HUNDRED if quotient else None


SUM = Rumus(total, "")
RATIOS = (
    Rumus(lambda v: _share(v[0], v[1]), "{0} / {1} x 100"),
    Rumus(lambda v: v[0] / v[1], "{0} / {1}"),
)
QUOTIENT = RATIOS[1]
CONVERSION = Rumus(lambda v: v[0] * exact(25), "{0} x 25")  # answers of 1 to 4 on a scale of 100
PRODUCTS = (
    Rumus(lambda v: (v[0] * v[1]) / _HUNDRED, "{1} x {0} / 100"),
    Rumus(lambda v: v[0] * v[1], "{1} x {0}"),
)
DIFFERENCES = (
    Rumus(lambda v: v[0] - v[1], "{0} - {1}"),
    Rumus(lambda v: _share(v[0] - v[1], v[1]), "({0} - {1}) / {1} x 100"),
    Rumus(lambda v: _share(v[0] - v[1], v[0]), "({0} - {1}) / {0} x 100"),
    *RATIOS,
)
