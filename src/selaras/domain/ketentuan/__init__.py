"""What regulations settle: every value with its date, basis and confidence, per kabupaten."""

from selaras.domain.ketentuan.berlaku import KetentuanBerlaku, resolve_ketentuan
from selaras.domain.ketentuan.kerangka import Bagian, Kerangka
from selaras.domain.ketentuan.loading import KetentuanError, list_kerangka, list_parameter
from selaras.domain.ketentuan.parameter import Keyakinan, Parameter

__all__ = [
    "Bagian",
    "Kerangka",
    "KetentuanBerlaku",
    "KetentuanError",
    "Keyakinan",
    "Parameter",
    "list_kerangka",
    "list_parameter",
    "resolve_ketentuan",
]
