"""How many people to ask. Worked examples: tests/spec/skm/."""

from decimal import Decimal

from selaras.domain.angka import format_ringkas, round_half_up
from selaras.domain.rincian import Rincian, entered, show
from selaras.domain.skm.aturan import SampelSkm

_RUMUS = "χ² × N × P × (1 - P) / (d² × (N - 1) + χ² × P × (1 - P)), dibulatkan ke orang terdekat"


def calculate_sampel(populasi: Decimal, sampel: SampelSkm) -> Rincian:
    """Return the number of respondents for a population of so many service users (Krejcie-Morgan)."""
    if populasi < 1 or populasi != populasi.to_integral_value():
        reason = f"populasi {format_ringkas(populasi)} bukan banyaknya orang"
        return Rincian("sampel minimal", None, _RUMUS, alasan=reason)
    spread = sampel.chi_kuadrat * sampel.proporsi * (1 - sampel.proporsi)
    top = spread * populasi
    bottom = sampel.galat**2 * (populasi - 1) + spread
    working = f"{show(top)} / {show(bottom)}"
    people = round_half_up(top / bottom)
    return Rincian("sampel minimal", people, _RUMUS, working, dari=(entered("populasi", populasi),))
