"""How the budget of a row changed over the year."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.pilihan import Pilihan


class JenisVersiPagu(Pilihan):
    """The documents that set a pagu."""

    INDUK = "induk", "Induk"
    PERGESERAN = "pergeseran", "Pergeseran"
    PERUBAHAN = "perubahan", "Perubahan"
    PERGESERAN_PERUBAHAN = "pergeseran_perubahan", "Pergeseran setelah perubahan"


class StatusAnggaran(Pilihan):
    """Whether a row has money; without it the row still has a target, and stays out of absorption."""

    DIANGGARKAN = "dianggarkan", "Dianggarkan"
    TANPA_ANGGARAN = "tanpa_anggaran", "Tanpa anggaran"
    DINOLKAN = "dinolkan", "Dinolkan"


class TandaVersi(NamedTuple):
    """What tells two versions of a year's budget apart."""

    jenis: JenisVersiPagu
    urutan: Decimal

    @property
    def label(self) -> str:
        """Return 'Induk', 'Pergeseran ke-2'."""
        if self.jenis in {JenisVersiPagu.INDUK, JenisVersiPagu.PERUBAHAN} and self.urutan == 1:
            return self.jenis.label
        return f"{self.jenis.label} ke-{format_ringkas(self.urutan)}"


@dataclass(frozen=True)
class VersiPagu:
    """The pagu of one row in one version; rows that a version leaves as they were may be missing."""

    kode: Annotated[
        Kode, Isian("Kode", "Seperti pada lembar Program & Pagu", JenisIsian.KODE, wajib=True)
    ]
    jenis: Annotated[
        JenisVersiPagu,
        Isian("Versi", "Induk, pergeseran, atau perubahan", JenisIsian.PILIHAN, wajib=True),
    ]
    tanggal: Annotated[
        date, Isian("Tanggal", "Tanggal versi itu disahkan", JenisIsian.TANGGAL, wajib=True)
    ]
    pagu: Annotated[
        Decimal, Isian("Pagu (Rp)", "Pagu baris ini menurut versi itu", JenisIsian.UANG, wajib=True)
    ]
    urutan: Annotated[
        Decimal, Isian("Ke-", "Urutan pergeseran; 1 bila satu-satunya", JenisIsian.NILAI)
    ] = Decimal(1)
    nomor: Annotated[str, Isian("Nomor", "Nomor dokumen pengesahan")] = ""
    alasan: Annotated[str, Isian("Alasan", "Misalnya efisiensi, gaji, atau belanja wajib")] = ""
    sumber_dana: Annotated[str, Isian("Sumber dana", "Seperti pada lembar Program & Pagu")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Seperti pada lembar Program & Pagu")] = ""

    @property
    def kunci(self) -> KunciAnggaran:
        """Return the key of the budget row."""
        return KunciAnggaran(self.kode, self.sumber_dana, self.keterangan)

    @property
    def tanda(self) -> TandaVersi:
        """Return which version the row belongs to."""
        return TandaVersi(self.jenis, self.urutan)
