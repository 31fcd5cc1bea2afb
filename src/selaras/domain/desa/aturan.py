"""What the two instruments of village development settle; they are never compared with each other."""

from dataclasses import dataclass

from selaras.domain.mutu import TabelMutu
from selaras.domain.pilihan import Pilihan


class InstrumenDesa(Pilihan):
    """The instrument that a status comes from."""

    IDM = "idm", "IDM"
    INDEKS_DESA = "indeks_desa", "Indeks Desa"


class StatusKemandirian(Pilihan):
    """The five statuses of a desa, both instruments use these words."""

    MANDIRI = "mandiri", "Mandiri"
    MAJU = "maju", "Maju"
    BERKEMBANG = "berkembang", "Berkembang"
    TERTINGGAL = "tertinggal", "Tertinggal"
    SANGAT_TERTINGGAL = "sangat_tertinggal", "Sangat tertinggal"


@dataclass(frozen=True)
class AturanDesa:
    """The thresholds of both instruments and the first year of the newer one; None: not in force."""

    status_idm: TabelMutu | None = None
    status_indeks_desa: TabelMutu | None = None
    tahun_awal_indeks_desa: int | None = None

    def tabel(self, instrumen: InstrumenDesa) -> TabelMutu | None:
        """Return the thresholds of an instrument."""
        return self.status_idm if instrumen is InstrumenDesa.IDM else self.status_indeks_desa

    def instrumen_of(self, tahun: int) -> InstrumenDesa:
        """Return the instrument whose status counts in a year."""
        first = self.tahun_awal_indeks_desa
        return InstrumenDesa.IDM if first is None or tahun < first else InstrumenDesa.INDEKS_DESA
