"""What the results are compared with outside the office."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisPembanding(Pilihan):
    """Where a benchmark comes from."""

    NASIONAL = "nasional", "Standar nasional"
    PROVINSI = "provinsi", "Provinsi"
    KABUPATEN = "kabupaten", "Kabupaten"
    SEKITAR = "sekitar", "Kantor sejenis di sekitar"


@dataclass(frozen=True)
class Pembanding:
    """One benchmark of one indicator."""

    indikator: Annotated[str, Isian("Kode indikator", "Seperti pada lembar Indikator", wajib=True)]
    jenis: Annotated[
        JenisPembanding,
        Isian("Jenis pembanding", "Standar atau kantor lain", JenisIsian.PILIHAN, wajib=True),
    ]
    nama: Annotated[
        str, Isian("Pembanding", "Nama standar atau kantor", wajib=True, contoh="Kecamatan Contoh")
    ]
    nilai: Annotated[Decimal | None, Isian("Nilai", "Dalam satuan indikator itu", JenisIsian.NILAI)] = (
        None
    )
    tahun: Annotated[int | None, Isian("Tahun", "Tahun nilainya", JenisIsian.TAHUN)] = None
    sumber: Annotated[str, Isian("Sumber", "Dokumen asalnya")] = ""
