"""Numbers as Indonesian officials write them: the only place that knows what '.' and ',' mean."""

from selaras.domain.angka.bacaan import AngkaError, Bacaan, JenisAngka
from selaras.domain.angka.formatting import (
    format_angka,
    format_persen,
    format_polos,
    format_ringkas,
    format_uang,
)
from selaras.domain.angka.parsing import parse_angka
from selaras.domain.angka.rounding import round_half_up, settle

__all__ = [
    "AngkaError",
    "Bacaan",
    "JenisAngka",
    "format_angka",
    "format_persen",
    "format_polos",
    "format_ringkas",
    "format_uang",
    "parse_angka",
    "round_half_up",
    "settle",
]
