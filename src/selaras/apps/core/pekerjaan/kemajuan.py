"""What a running job says about itself, and how it learns that it is to stop."""

from dataclasses import dataclass

from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.pekerjaan.models import Pekerjaan, StatusPekerjaan


class TerhentiError(Exception):
    """The job was cancelled, or another worker has taken it up: whoever runs it stops at once."""


class PekerjaanGagalError(Exception):
    """The job cannot be done; the message is Indonesian and says what to do."""


@dataclass(frozen=True)
class Kemajuan:
    """One run of one job; the fields of the run tell it from every other run of the same job."""

    pekerjaan: Pekerjaan

    @property
    def ruang(self) -> Ruang:
        """Return where the job belongs."""
        return ruang_of(self.pekerjaan)

    @property
    def pelaku(self) -> Pelaku:
        """Return the person for whom the work is done; the number of the job stands for the request."""
        return Pelaku(self.pekerjaan.pengguna, str(self.pekerjaan.pk))

    def progress(self, langkah: int, jumlah: int, pesan: str) -> None:
        """Say which step of how many begins; raises TerhentiError where nobody wants the rest."""
        self.write(langkah=langkah, jumlah_langkah=jumlah, pesan=pesan)

    def write(self, **isi: object) -> None:
        """Change the row; raises TerhentiError where this run is no longer the one that counts."""
        mine = Pekerjaan.objects.filter(
            pk=self.pekerjaan.pk,
            status=StatusPekerjaan.BERJALAN,
            percobaan=self.pekerjaan.percobaan,
        )
        if not mine.update(**isi):
            raise TerhentiError(f"pekerjaan {self.pekerjaan.pk} tidak dilanjutkan")


def ruang_of(pekerjaan: Pekerjaan) -> Ruang:
    """Return the scope of a job."""
    return Ruang(pekerjaan.kabupaten_id, pekerjaan.instansi_id, pekerjaan.tahun)
