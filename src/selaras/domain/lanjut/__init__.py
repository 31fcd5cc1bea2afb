"""From one year to the next: what a new book takes over, and what it must not forget."""

from selaras.domain.lanjut.tahun_baru import start_year
from selaras.domain.lanjut.tahun_lalu import recall_year

__all__ = ["recall_year", "start_year"]
