"""The sheets that offices print on."""

from selaras.domain.pilihan import Pilihan


class Kertas(Pilihan):
    """A paper format; `ukuran` gives its width and height in millimetres."""

    A4 = "A4", "A4 (210 × 297 mm)"
    F4 = "F4", "F4 (215 × 330 mm)"

    @property
    def ukuran(self) -> tuple[int, int]:
        """Return width and height in millimetres."""
        return (210, 297) if self is Kertas.A4 else (215, 330)
