"""What regulations settle: every value with its date, basis and confidence, per kabupaten."""

from selaras.domain.ketentuan.berlaku import KetentuanBerlaku, resolve_kerangka, resolve_ketentuan
from selaras.domain.ketentuan.kerangka import Bagian, Kerangka
from selaras.domain.ketentuan.loading import KetentuanError, list_kerangka, list_parameter
from selaras.domain.ketentuan.parameter import Keyakinan, Parameter
from selaras.domain.ketentuan.peraturan import (
    PeraturanPustaka,
    find_peraturan,
    list_peraturan,
    rank_of,
)

__all__ = [
    "Bagian",
    "Kerangka",
    "KetentuanBerlaku",
    "KetentuanError",
    "Keyakinan",
    "Parameter",
    "PeraturanPustaka",
    "find_peraturan",
    "list_kerangka",
    "list_parameter",
    "list_peraturan",
    "rank_of",
    "resolve_kerangka",
    "resolve_ketentuan",
]
