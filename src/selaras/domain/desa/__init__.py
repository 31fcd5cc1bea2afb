"""The desa of a kecamatan and how far they have developed."""

from selaras.domain.desa.aturan import AturanDesa, InstrumenDesa, StatusKemandirian
from selaras.domain.desa.idm import calculate_idm, status_for

__all__ = ["AturanDesa", "InstrumenDesa", "StatusKemandirian", "calculate_idm", "status_for"]
