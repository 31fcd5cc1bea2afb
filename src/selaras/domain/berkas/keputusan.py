"""Decrees of the office: what they consider and decide, and the teams that they form."""

from dataclasses import dataclass
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class BagianKeputusan(Pilihan):
    """The parts of a decree, in their order."""

    MENIMBANG = "menimbang", "Menimbang"
    MENGINGAT = "mengingat", "Mengingat"
    MEMPERHATIKAN = "memperhatikan", "Memperhatikan"
    DIKTUM = "diktum", "Memutuskan"
    URAIAN = "uraian", "Uraian lampiran"


@dataclass(frozen=True)
class ButirKeputusan:
    """One consideration, legal basis, or dictum (KESATU, KEDUA …) of a decree, in the order of rows."""

    dokumen: Annotated[
        str, Isian("Kode dokumen", "Seperti pada lembar Dokumen", wajib=True, contoh="SK1")
    ]
    bagian: Annotated[
        BagianKeputusan,
        Isian("Bagian", "Menimbang, mengingat, memutuskan", JenisIsian.PILIHAN, wajib=True),
    ]
    uraian: Annotated[str, Isian("Bunyi", "Isi butir", JenisIsian.TEKS_PANJANG, wajib=True)]


@dataclass(frozen=True)
class AnggotaTim:
    """One seat of a team, held by a position."""

    dokumen: Annotated[str, Isian("Kode dokumen", "SK yang membentuk tim", wajib=True, contoh="SK1")]
    kedudukan: Annotated[
        str, Isian("Kedudukan dalam tim", "Misalnya Penanggung jawab, Ketua, Anggota", wajib=True)
    ]
    jabatan: Annotated[str, Isian("Jabatan", "Jabatan dalam kantor", wajib=True)]
    tugas: Annotated[str, Isian("Tugas", "Yang dikerjakan dalam tim", JenisIsian.TEKS_PANJANG)] = ""
