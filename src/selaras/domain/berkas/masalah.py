"""What is wrong in the records of a berkas, and how to mend it."""

from dataclasses import dataclass

from selaras.domain.pilihan import Pilihan


class TingkatMasalah(Pilihan):
    """An error stops, a warning does not."""

    KESALAHAN = "kesalahan", "Kesalahan"
    PERINGATAN = "peringatan", "Peringatan"


@dataclass(frozen=True)
class Masalah:
    """One problem at one field of one record.

    `daftar` names the tuple of the BerkasKinerja ('daftar_indikator', or 'profil'), `nomor` the place in
    it from 0, `isian` the field. Who reads a workbook turns them into sheet, row and column.
    """

    tingkat: TingkatMasalah
    daftar: str
    nomor: int
    isian: str
    ditemukan: str
    diharapkan: str
    saran: str
