"""The levels at which performance is planned and measured, from the top down."""

from selaras.domain.pilihan import Pilihan


class Tingkat(Pilihan):
    """A level of the planning tree."""

    TUJUAN = "tujuan", "Tujuan"
    SASARAN = "sasaran", "Sasaran"
    PROGRAM = "program", "Program"
    KEGIATAN = "kegiatan", "Kegiatan"
    SUB_KEGIATAN = "sub_kegiatan", "Sub kegiatan"

    @property
    def urutan(self) -> int:
        """Return 0 for the highest level; reports list from the top down."""
        return list(Tingkat).index(self)
