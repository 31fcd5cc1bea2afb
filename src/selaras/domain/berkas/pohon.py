"""Pohon kinerja: which condition brings about which, apart from the organisation chart."""

from dataclasses import dataclass
from typing import Annotated

from selaras.domain.baris import parts_of
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisKondisi(Pilihan):
    """How far a condition stands from the daily work, the farthest first."""

    FINAL_OUTCOME = "final_outcome", "Final outcome"
    INTERMEDIATE_OUTCOME = "intermediate_outcome", "Intermediate outcome"
    IMMEDIATE_OUTCOME = "immediate_outcome", "Immediate outcome"
    OUTPUT = "output", "Output"
    INPUT = "input", "Input/aktivitas"

    @property
    def urutan(self) -> int:
        """Return 0 for the farthest from daily work."""
        return list(JenisKondisi).index(self)


class StatusLintas(Pilihan):
    """Where a request to another office to carry part of the tree stands."""

    MENUNGGU = "menunggu", "Menunggu jawaban"
    DISETUJUI = "disetujui", "Disetujui"
    DITOLAK = "ditolak", "Ditolak"


@dataclass(frozen=True)
class SimpulPohon:
    """A condition, what it brings about, and where the plan takes it up.

    `unit_lain` names an office outside that carries the condition (crosscutting).
    """

    kode: Annotated[
        str, Isian("Kode kondisi", "Singkatan yang Anda pilih, unik", wajib=True, contoh="K1")
    ]
    uraian: Annotated[str, Isian("Kondisi", "Keadaan yang hendak dicapai, bukan kegiatan", wajib=True)]
    jenis: Annotated[
        JenisKondisi,
        Isian("Jenis kondisi", "Dari outcome sampai aktivitas", JenisIsian.PILIHAN, wajib=True),
    ]
    penyebab_dari: Annotated[
        str,
        Isian(
            "Menyebabkan",
            "Kode kondisi yang terwujud karenanya; beberapa dipisahkan titik koma",
            contoh="K0",
        ),
    ] = ""
    simpul: Annotated[str, Isian("Kode simpul Renstra", "Tempatnya dalam rencana, bila ada")] = ""
    indikator: Annotated[str, Isian("Kode indikator", "Seperti pada lembar Indikator, bila ada")] = ""
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan atau unit")] = ""
    unit_lain: Annotated[
        str, Isian("Unit lain (crosscutting)", "Perangkat daerah atau pihak luar yang mewujudkannya")
    ] = ""
    status_lintas: Annotated[
        StatusLintas | None, Isian("Status crosscutting", "Jawaban unit lain itu", JenisIsian.PILIHAN)
    ] = None

    @property
    def daftar_akibat(self) -> tuple[str, ...]:
        """Return the codes of the conditions that this one brings about."""
        return parts_of(self.penyebab_dari)
