"""A value that may be missing, and then says why: missing is never zero."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from selaras.domain.pilihan import Pilihan


class StatusNilai(Pilihan):
    """The six states of a measured value."""

    TERISI = "terisi", "Terisi"
    BELUM_DIISI = "belum_diisi", "Belum diisi"
    BELUM_WAKTUNYA = "belum_waktunya", "Belum waktunya diukur"
    MENUNGGU_RILIS = "menunggu_rilis", "Menunggu rilis pihak lain"
    BELUM_DAPAT_DIUKUR = "belum_dapat_diukur", "Belum dapat diukur"
    TIDAK_BERLAKU = "tidak_berlaku", "Tidak berlaku"


@dataclass(frozen=True)
class Nilai:
    """A number, or the state that stands in its place with the reason."""

    status: StatusNilai
    angka: Decimal | None = None
    alasan: str = ""

    def __post_init__(self) -> None:
        if (self.angka is not None) != (self.status is StatusNilai.TERISI):
            raise ValueError(f"status {self.status} tidak cocok dengan angka {self.angka}")

    @classmethod
    def terisi(cls, angka: Decimal, alasan: str = "") -> Self:
        """Return a value that is there; `alasan` may carry a remark about it."""
        return cls(StatusNilai.TERISI, angka, alasan)

    @classmethod
    def belum_diisi(cls, alasan: str = "") -> Self:
        """Return the gap that the office still has to fill."""
        return cls(StatusNilai.BELUM_DIISI, None, alasan)
