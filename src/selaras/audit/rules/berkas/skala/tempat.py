"""Where the scale in force is settled."""

from selaras.audit.lokasi import place_of, sheet_of
from selaras.domain.berkas import BerkasKinerja, KetentuanSetempat
from selaras.domain.ketentuan.setempat import key_of
from selaras.domain.temuan import LokasiBuku

_KEY = "skala_capaian"


def place_of_scale(berkas: BerkasKinerja) -> LokasiBuku:
    """Return the row of the sheet Ketentuan, or where the office may settle its own scale."""
    own = (row for row in berkas.daftar_ketentuan if key_of(row.kunci) == _KEY)
    row = next(own, None)
    if row is not None:
        return place_of(row, "nilai")
    return LokasiBuku(sheet_of(KetentuanSetempat).lembar, _KEY)
